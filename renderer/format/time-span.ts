// The part of time that a chart shows, in milliseconds since 1970; always within the whole that there is to show.

export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

const day = 86_400_000;
export const year = 365.25 * day;
/** Nearer than this nobody looks at results of tests. */
const shortest = 7 * day;

const ends = (times: readonly number[]): readonly [first: number, last: number] =>
  times.reduce<readonly [number, number]>(
    ([least, most], time) => [Math.min(least, time), Math.max(most, time)],
    [Infinity, -Infinity],
  );

/** All of these moments with a little room at both ends; `null` where there is none. */
export function wholeSpan(times: readonly number[]): TimeSpan | null {
  if (times.length === 0) return null;
  const [from, to] = ends(times);
  const room = Math.max((to - from) * 0.04, shortest / 2);
  return { from: from - room, to: to + room };
}

/** As it is told: no further than from the first to the last of these moments. */
export function toldSpan(span: TimeSpan, times: readonly number[]): TimeSpan {
  const [first, last] = ends(times);
  const from = Math.min(Math.max(span.from, first), last);
  return { from, to: Math.max(Math.min(span.to, last), from) };
}

/** `factor` below 1: nearer. The moment at `share` of the width (0 to 1) stays where it is. */
export function zoomed(span: TimeSpan, factor: number, share: number, whole: TimeSpan): TimeSpan {
  const length = span.to - span.from;
  const wanted = Math.max(length * factor, shortest);
  const from = span.from + (length - wanted) * share;
  return within({ from, to: from + wanted }, whole);
}

/** By a share of its own length: below 0 to what was earlier. */
export function moved(span: TimeSpan, share: number, whole: TimeSpan): TimeSpan {
  const by = (span.to - span.from) * share;
  return within({ from: span.from + by, to: span.to + by }, whole);
}

/** The last years of what there is; all of it where that is less. */
export const lastYears = (years: number, whole: TimeSpan): TimeSpan =>
  within({ from: whole.to - years * year, to: whole.to }, whole);

/** What lies between two shares of the width, whichever comes first. */
export function part(span: TimeSpan, one: number, other: number, whole: TimeSpan): TimeSpan {
  const length = span.to - span.from;
  const [first, last] = [Math.min(one, other), Math.max(one, other)];
  const wanted = Math.max((last - first) * length, shortest);
  const middle = span.from + ((first + last) / 2) * length;
  return within({ from: middle - wanted / 2, to: middle + wanted / 2 }, whole);
}

/** Moved, and only then shortened, so that it fits. */
function within({ from, to }: TimeSpan, whole: TimeSpan): TimeSpan {
  const length = Math.min(to - from, whole.to - whole.from);
  const start = Math.min(Math.max(from, whole.from), whole.to - length);
  return { from: start, to: start + length };
}
