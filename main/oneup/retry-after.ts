const anHour = 3_600_000;

/**
 * `Retry-After` (RFC 9110 section 10.2.3) in milliseconds: seconds or a date; at least 0, at most an hour.
 * `undefined` where it is absent or says nothing that can be understood.
 */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1_000, anHour);
  // Date.parse would take almost any text with a number in it.
  if (!/^[A-Za-z]{3}, \d{2} [A-Za-z]{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.min(Math.max(at - now, 0), anHour);
}
