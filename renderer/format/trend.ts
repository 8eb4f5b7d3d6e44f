import type { SeriesPointView, SeriesView } from '../../preload/api.ts';
import { loudestFlag } from './values.ts';

/** One point of a line over time, in the line's unit. */
export interface TrendPoint {
  /** Milliseconds since 1970, in UTC as the date was written; only for placing points. */
  readonly time: number;
  readonly value: number;
  /** The lower number of a blood pressure. */
  readonly lower: number | null;
  /** The range that the lab gave with this very result. */
  readonly low: number | null;
  readonly high: number | null;
  /** The source itself said that it is outside. */
  readonly outside: boolean;
  /** As it was told. */
  readonly told: SeriesPointView;
}

/** What of a series can be drawn, the oldest first: dated numbers in one unit. A range in another unit is left out. */
export function trendOf({ points, unit }: SeriesView): readonly TrendPoint[] {
  return points
    .flatMap((told): readonly TrendPoint[] => {
      const { date, value, converted } = told;
      const time = Date.parse(date?.start ?? '');
      const isSameUnit = value.unit === unit;
      const number = converted?.number ?? (isSameUnit ? value.number : null);
      if (Number.isNaN(time) || number === null) return [];
      const [range] = isSameUnit ? value.ranges.filter((one) => one.unit === null || one.unit === unit) : [];
      const outside = loudestFlag([value]) !== null;
      return [
        {
          time,
          value: number,
          lower: lowerNumber(value.text),
          low: limit(range?.low),
          high: limit(range?.high),
          outside,
          told,
        },
      ];
    })
    .toSorted((a, b) => a.time - b.time);
}

const lowerNumber = (text: string): number | null => {
  const [, lower] = /^\d+(?:\.\d+)?\/(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  return lower === undefined ? null : Number(lower);
};

const limit = (text: string | null | undefined): number | null =>
  typeof text === 'string' && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
