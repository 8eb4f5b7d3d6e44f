import type { EntryRow } from '../../preload/api.ts';
import { dateOf, formatMonth } from './dates.ts';
import type { ListRow } from './list-row.ts';
import { usualHabits, type Habits } from './habits.ts';

/** Puts a heading before the first entry of each month; the order of the entries stays as it is. */
export function monthRows(
  entries: readonly EntryRow[],
  undated: string,
  habits: Habits = usualHabits(),
): readonly ListRow<EntryRow>[] {
  const rows: ListRow<EntryRow>[] = [];
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
