/** A span of `_lastUpdated` in milliseconds since 1970, its end not included; `null`: open on that side. */
export interface TimeWindow {
  readonly from: number | null;
  readonly to: number | null;
}

export const allTime: TimeWindow = { from: null, to: null };

/** 1upHealth began later than this: what is older lies in the window that is open towards the past. */
const beginning = Date.UTC(2010, 0);
const aDay = 86_400_000;

/** The two halves of a window; `null` when it is a single millisecond, or when nothing is known to lie in it. */
export function halves({ from, to }: TimeWindow, now: number): readonly [TimeWindow, TimeWindow] | null {
  const first = from ?? beginning;
  const last = to ?? Math.max(now, first) + aDay;
  const middle = Math.floor((first + last) / 2);
  if (last - first < 2) return null;
  return [
    { from, to: middle },
    { from: middle, to },
  ];
}

/** As search parameters: https://hl7.org/fhir/search.html#date */
export function windowQuery({ from, to }: TimeWindow): string {
  const iso = (ms: number): string => new Date(ms).toISOString();
  const parts = [
    from === null ? [] : [`_lastUpdated=ge${iso(from)}`],
    to === null ? [] : [`_lastUpdated=lt${iso(to)}`],
  ];
  return parts.flat().join('&');
}
