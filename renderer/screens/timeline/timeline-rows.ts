import { categories, type Category, type MonthView } from '../../../preload/api.ts';
import { formatMonth } from '../../format/dates.ts';
import { headingsUpTo, type ListRow, type ListRows } from '../../format/list-row.ts';
import { usualHabits, type Habits } from '../../format/habits.ts';

/** The place of an entry in the timeline: known before the entry itself is read. */
export interface Place {
  /** `2015-03`; `null`: undated. */
  readonly month: string | null;
  /** Among those of its month that are shown. */
  readonly offset: number;
}

export interface Year {
  /** `2015`; `null`: undated. */
  readonly year: string | null;
  readonly count: number;
  /** Of its first heading. */
  readonly row: number;
}

export interface TimelineRows {
  readonly rows: ListRows<Place>;
  readonly years: readonly Year[];
  /** Of all items. */
  readonly total: number;
}

/** A heading for each month that holds something of these kinds, and a place for each entry of it. */
export function timelineRows(
  months: readonly MonthView[],
  kinds: readonly Category[],
  undated: string,
  habits: Habits = usualHabits(),
): TimelineRows {
  const shown: { month: string | null; text: string }[] = [];
  const headings: number[] = [];
  const years: { year: string | null; count: number; row: number }[] = [];
  let [lines, total] = [0, 0];
  for (const { month, counts } of months) {
    const count = kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
    if (count === 0) continue;
    const year = month === null ? null : month.slice(0, 4);
    const last = years.at(-1);
    if (last === undefined || last.year !== year) years.push({ year, count, row: lines });
    else last.count += count;
    shown.push({ month, text: month === null ? undated : formatMonth(month, habits) });
    headings.push(lines);
    lines += 1 + count;
    total += count;
  }
  const at = (index: number): ListRow<Place> | undefined => {
    const nth = headingsUpTo(headings, index) - 1;
    const [heading, of] = [headings[nth], shown[nth]];
    if (heading === undefined || of === undefined || index >= lines) return undefined;
    if (index === heading) return { kind: 'heading', text: of.text };
    return { kind: 'item', item: { month: of.month, offset: index - heading - 1 } };
  };
  return { rows: { count: lines, headings, at }, years, total };
}

/** How much there is of each kind, in all months. */
export function kindCounts(months: readonly MonthView[]): ReadonlyMap<Category, number> {
  const sums = new Map<Category, number>();
  for (const { counts } of months) {
    for (const { category, count } of entriesOf(counts)) sums.set(category, (sums.get(category) ?? 0) + count);
  }
  return sums;
}

const entriesOf = (counts: MonthView['counts']): readonly { readonly category: Category; readonly count: number }[] =>
  categories.flatMap((category) => {
    const count = counts[category];
    return count === undefined ? [] : [{ category, count }];
  });

/** The year that a row belongs to. */
export const yearAt = (years: readonly Year[], row: number): Year | null =>
  years.findLast((one) => one.row <= row) ?? years[0] ?? null;
