import type { EntryRow } from '../../preload/api.ts';
import { dateOf, formatMonth } from './dates.ts';
import type { Habits } from './numbers.ts';

/** A line of a list: a heading, or an entry beneath one. */
export type MonthRow =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'item'; readonly item: EntryRow };

/** Puts a heading before the first entry of each month; the order of the entries stays as it is. */
export function monthRows(entries: readonly EntryRow[], undated: string, habits: Habits = {}): readonly MonthRow[] {
  const rows: MonthRow[] = [];
  let last: string | null = null;
  for (const item of entries) {
    const date = dateOf(item.date);
    const text = date === null ? undated : formatMonth(date, habits);
    if (text !== last) rows.push({ kind: 'heading', text });
    last = text;
    rows.push({ kind: 'item', item });
  }
  return rows;
}
