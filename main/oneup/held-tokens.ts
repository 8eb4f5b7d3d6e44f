import type { Clock } from '../values/clock.ts';
import type { Tokens } from './account-store.ts';

/** Tokens in use. Their age is counted on the monotonic clock: the wall clock may be wrong, or be changed meanwhile. */
export interface HeldTokens {
  readonly tokens: Tokens;
  /** When they were given out, on the monotonic clock. */
  readonly since: number;
}

export const holdNew = (tokens: Tokens, clock: Clock): HeldTokens => ({ tokens, since: clock.monotonic() });

/**
 * Tokens of an earlier session: only the wall clock knows their age. Where it is wrong the age is too, which costs a refresh
 * too many, or a 401 and then a refresh; no more.
 */
export const holdKept = (tokens: Tokens, clock: Clock): HeldTokens => ({
  tokens,
  since: clock.monotonic() - Math.max(0, clock.now() - tokens.receivedAt),
});

/** Half a minute before the end, or the last tenth where that is shorter, they are not used any more. */
export function isStale({ tokens, since }: HeldTokens, clock: Clock): boolean {
  const lifeMs = tokens.expiresInSeconds * 1_000;
  return clock.monotonic() - since >= lifeMs - Math.min(30_000, lifeMs / 10);
}
