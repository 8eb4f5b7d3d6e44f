import { momentsOf } from '../moment.ts';
import { parseEntry } from '../parse-entry.ts';
import type { TimelineQuery, TimelineRow } from '../record-store.ts';
import type { Sqlite, Statement } from '../sqlite.ts';
import type { TextsTable } from '../tables/texts-table.ts';
import { storedEntryColumns, storedEntryJoins, toStoredEntry, type StoredEntryRow } from './stored-entry.ts';

interface PlacedRow extends StoredEntryRow {
  /** The visit that the entry is gathered under. */
  readonly visit_entry: number | null;
  readonly visit_block: number | null;
  readonly visit_start: number | null;
  readonly visit_length: number | null;
}

/** The entries of one month of the timeline, by their place in it: visits before what belongs to them. */
export function createTimelinePage(db: Sqlite, texts: TextsTable) {
  const made = new Map<number, Statement<(string | number)[], PlacedRow>>();
  const rowsOfKinds = (count: number): Statement<(string | number)[], PlacedRow> => {
    const statement = made.get(count) ?? db.prepare<(string | number)[], PlacedRow>(timelineSql(count));
    made.set(count, statement);
    return statement;
  };

  return function timelinePage({ kinds, month, offset, limit }: TimelineQuery): readonly TimelineRow[] {
    const { from, to } = momentsOf(month);
    const chosen = [...new Set(kinds)];
    if (chosen.length === 0) return [];
    const values = chosen.flatMap((category) => [category, from, to]);
    const rows = rowsOfKinds(chosen.length).all(...values, limit, offset);
    return rows.map((row) => ({ ...toStoredEntry(row, texts), visit: visitOf(row, texts) }));
  };
}

function visitOf(row: PlacedRow, texts: TextsTable): TimelineRow['visit'] {
  const { visit_entry: id, visit_block: block, visit_start: start, visit_length: length } = row;
  if (id === null || block === null || start === null || length === null) return null;
  const { title, date } = parseEntry(texts.get({ block, start, length }));
  return { id, title, date };
}

/** The entries of one category after the other in their order are merged: nothing is sorted but the page itself. */
export function timelineSql(kinds: number): string {
  const one =
    'SELECT entry, moment FROM entries WHERE category = ? AND joined_to IS NULL AND moment >= ? AND moment < ?';
  const all = Array.from({ length: kinds }, () => one).join(' UNION ALL ');
  return `
    SELECT ${storedEntryColumns}, v.entry AS visit_entry, v.block AS visit_block, v.start AS visit_start, v.length AS visit_length
    FROM (${all} ORDER BY moment DESC, entry DESC LIMIT ? OFFSET ?) placed
    CROSS JOIN entries e ON e.entry = placed.entry ${storedEntryJoins}
    LEFT JOIN entries v ON v.entry = placed.moment / 2 AND placed.moment % 2 = 0
    ORDER BY placed.moment DESC, placed.entry DESC`;
}
