const anHour = 3_600_000;

/** RFC 9110 section 5.6.7. `Date.parse` would take almost any text with a number in it. */
const httpDate = /^[A-Za-z]{3}, \d{2} [A-Za-z]{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * `Retry-After` (RFC 9110 section 10.2.3) in milliseconds: seconds or a date; at most an hour, whatever it says.
 * A date is counted from the answer's own `Date`, because this computer's clock may be wrong; from `now` where there is none.
 * `undefined` where it is absent, already over, or says nothing that can be understood.
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const text = headers.get('retry-after')?.trim() ?? '';
  const ms = /^\d+$/.test(text) ? Number(text) * 1_000 : dateOf(text) - (dateOf(headers.get('date') ?? '') || now);
  return ms > 0 ? Math.min(ms, anHour) : undefined;
}

const dateOf = (text: string): number => (httpDate.test(text) ? Date.parse(text) : Number.NaN);
