import { categories, type Category } from '../../values/category.ts';
import { toConnectionId } from '../../values/ids.ts';
import { firstDatedId } from '../entry-id.ts';
import type { Overview } from '../record-store.ts';
import type { Sqlite } from '../sqlite.ts';
import type { Tables } from '../tables/tables.ts';
import type { TextPlace } from '../tables/texts-table.ts';
import { personOf } from './person.ts';
import { parseEntry } from '../parse-entry.ts';

/** What is in the record, counted from indexes alone. */
export function createOverview(db: Sqlite, { notes, resources, quarantine, seen, texts }: Tables) {
  const byCategory = db.prepare<[], { category: Category; count: number }>(
    'SELECT category, count(*) AS count FROM entries WHERE joined_to IS NULL GROUP BY category',
  );
  const bySource = db.prepare<[], { connection_id: string | null; count: number }>(`
    SELECT c.id AS connection_id, sum(counted.count) AS count
    FROM (SELECT patient, count(*) AS count FROM entries GROUP BY patient) counted
    LEFT JOIN patients p USING (patient) LEFT JOIN connections c USING (connection)
    GROUP BY c.id ORDER BY c.id IS NULL, c.connected_at, c.connection`);
  const outOfRange = db.prepare<[], { count: number }>(
    'SELECT count(*) AS count FROM entries WHERE out_of_range = 1 AND joined_to IS NULL',
  );
  const newCount = db.prepare<[number], { count: number }>(
    'SELECT count(*) AS count FROM entries WHERE resource > ? AND joined_to IS NULL',
  );
  // Not of people: a birth date is no beginning of a record.
  const oldest = db.prepare<[number], TextPlace>(
    `SELECT block, start, length FROM entries WHERE entry >= ? AND category <> 'people-and-places' ORDER BY entry LIMIT 1`,
  );

  return function overview(): Overview {
    const counts = new Map(byCategory.all().map(({ category, count }) => [category, count]));
    const closed = seen.get();
    const first = oldest.get(firstDatedId);
    const date = first === undefined ? null : parseEntry(texts.get(first)).date;
    return {
      total: [...counts.values()].reduce((sum, count) => sum + count, 0),
      categories: categories.map((category) => ({ category, count: counts.get(category) ?? 0 })).filter(isFilled),
      sources: bySource.all().map(({ connection_id, count }) => ({
        connectionId: connection_id === null ? null : toConnectionId(connection_id),
        count,
      })),
      person: personOf(resources.newestPatients()),
      outOfRange: outOfRange.get()?.count ?? 0,
      oldest: date?.start ?? date?.end ?? null,
      quarantined: quarantine.count(),
      news: closed === null ? null : { since: closed.at, count: newCount.get(closed.resource)?.count ?? 0 },
      noted: notes.countShown(),
    };
  };
}

const isFilled = ({ count }: { readonly count: number }): boolean => count > 0;
