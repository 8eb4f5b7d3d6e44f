import type { SeriesPointView } from '../../preload/api.ts';
import { dateOf } from './dates.ts';

/** What two tests gave on one day. */
export interface SameDay {
  /** As it was written, to the day, month or year; `null`: undated. */
  readonly day: string | null;
  readonly first: readonly SeriesPointView[];
  readonly second: readonly SeriesPointView[];
}

/** Day by day, the newest first, undated ones last: both tests where both have one, else the one that has. */
export function sideBySide(first: readonly SeriesPointView[], second: readonly SeriesPointView[]): readonly SameDay[] {
  const byDay = (points: readonly SeriesPointView[]) => Map.groupBy(points, dayOf);
  const [one, other] = [byDay(first), byDay(second)];
  const days = [...new Set([...one.keys(), ...other.keys()])];
  return days
    .toSorted((a, b) => (b ?? '').localeCompare(a ?? ''))
    .map((day) => ({ day, first: one.get(day) ?? [], second: other.get(day) ?? [] }));
}

const dayOf = ({ date }: SeriesPointView): string | null => dateOf(date)?.slice(0, 'YYYY-MM-DD'.length) ?? null;
