import type { SyncLimits } from './limits.ts';

/**
 * How long to wait after so many failures in a row (1 for the first), in milliseconds. What the source asks for
 * (Retry-After, RFC 9110 section 10.2.3) is the least wait, up to `longestWait`; what is no sensible number is left aside.
 */
export function retryWait(
  failures: number,
  retryAfterMs: number | undefined,
  { retryWaits, longestWait }: SyncLimits,
  random: () => number,
): number {
  const usual = retryWaits[Math.min(failures, retryWaits.length) - 1] ?? longestWait;
  // Up to a fifth longer, so that many that were turned away together do not come back together.
  const own = Math.round(usual * (1 + random() / 5));
  const asked = retryAfterMs !== undefined && retryAfterMs > 0 ? retryAfterMs : 0;
  return Math.min(Math.max(own, asked), longestWait);
}
