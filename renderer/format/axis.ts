// Where the lines of a chart's axes stand, at round numbers and at beginnings of years, months or days.
import { dateFormat, numberFormat } from './formats.ts';
import { usualHabits, type Habits } from './habits.ts';
import type { TimeSpan } from './time-span.ts';

/** Round numbers that enclose both ends, about `count` of them, rising. */
export function valueTicks(least: number, most: number, count: number): readonly number[] {
  const width = most - least || Math.abs(most) || 1;
  const step = roundStep(width / Math.max(count - 1, 1));
  const [first, last] = [Math.floor(least / step), Math.ceil(most / step)];
  const end = first === last ? last + 1 : last;
  // Whole numbers of steps, so that 0.1 + 0.2 is 0.3.
  return Array.from({ length: end - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

/** Some lines more than were wanted are better than an empty part of the chart. */
const tooFine = 0.75;

/** 1, 2 or 5 times a power of ten, near what was wanted. */
function roundStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 5, 10].find((one) => one * power >= raw * tooFine) ?? 10;
  return factor * power;
}

/** All with as many digits after the point as the finest of them needs. */
export function tickTexts(ticks: readonly number[], { locale }: Habits = usualHabits()): readonly string[] {
  const digits = Math.max(0, ...ticks.map((tick) => String(tick).split('.')[1]?.length ?? 0));
  const format = numberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: false,
  });
  return ticks.map((tick) => format.format(tick));
}

export interface TimeTick {
  readonly time: number;
  readonly text: string;
}

const day = 86_400_000;
const month = 30.44 * day;

/** Of these the finest that gives at most so many lines is taken. */
const steps: readonly { readonly unit: 'day' | 'month' | 'year'; readonly every: number; readonly length: number }[] = [
  { unit: 'day', every: 1, length: day },
  { unit: 'day', every: 7, length: 7 * day },
  { unit: 'month', every: 1, length: month },
  { unit: 'month', every: 3, length: 3 * month },
  { unit: 'month', every: 6, length: 6 * month },
  ...[1, 2, 5, 10, 20, 50].map((every) => ({ unit: 'year' as const, every, length: every * 12 * month })),
];

/** At most `most` beginnings of days, months or years within a span. */
export function timeTicks({ from, to }: TimeSpan, most: number, habits: Habits = usualHabits()): readonly TimeTick[] {
  const { unit, every } = steps.find(({ length }) => (to - from) / length <= most) ?? { unit: 'year', every: 100 };
  const text = formatOf(unit, habits);
  const ticks: TimeTick[] = [];
  const start = new Date(from);
  for (let at = firstOf(unit, every, start); ticks.length < most; at += every) {
    const time = momentOf(unit, at, start);
    if (time > to) break;
    if (time >= from) ticks.push({ time, text: text.format(new Date(time)) });
  }
  return ticks;
}

type TickUnit = (typeof steps)[number]['unit'];

/** Years since 0, months since the year 0, or days from the start. */
function firstOf(unit: TickUnit, every: number, start: Date): number {
  if (unit === 'day') return 0;
  const count = unit === 'year' ? start.getUTCFullYear() : start.getUTCFullYear() * 12 + start.getUTCMonth();
  return Math.floor(count / every) * every;
}

function momentOf(unit: TickUnit, at: number, start: Date): number {
  if (unit === 'day') return Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate() + at);
  const moment = new Date(0);
  moment.setUTCFullYear(unit === 'year' ? at : Math.floor(at / 12), unit === 'year' ? 0 : at % 12, 1);
  return moment.getTime();
}

function formatOf(unit: TickUnit, { locale }: Habits): Intl.DateTimeFormat {
  const parts = {
    year: { year: 'numeric' },
    month: { year: 'numeric', month: 'short' },
    day: { month: 'short', day: 'numeric' },
  } as const;
  return dateFormat(locale, { ...parts[unit], timeZone: 'UTC' });
}
