import { categories } from '../../values/category.ts';
import { toConnectionId } from '../../values/ids.ts';
import { firstDatedId } from '../entry-id.ts';
import type { Overview } from '../record-store.ts';
import type { Sqlite } from '../sqlite.ts';
import type { Tables } from '../tables/tables.ts';
import type { TextPlace } from '../tables/texts-table.ts';
import { personOf } from './person.ts';
import { parseEntry } from '../parse-entry.ts';

/** What is in the record, by its tallies. */
export function createOverview(db: Sqlite, { notes, resources, quarantine, seen, tallies, texts }: Tables) {
  const newCount = db.prepare<[number], { count: number }>(
    'SELECT count(*) AS count FROM entries WHERE resource > ? AND joined_to IS NULL',
  );
  // Not of people: a birth date is no beginning of a record.
  const oldest = db.prepare<[number], TextPlace>(
    `SELECT block, start, length FROM entries WHERE entry >= ? AND category <> 'people-and-places' ORDER BY entry LIMIT 1`,
  );

  return function overview(): Overview {
    const counts = tallies.byCategory();
    const totals = tallies.totals(null);
    const closed = seen.get();
    const first = oldest.get(firstDatedId);
    const date = first === undefined ? null : parseEntry(texts.get(first)).date;
    return {
      total: totals.shown,
      categories: categories.map((category) => ({ category, count: counts.get(category) ?? 0 })).filter(isFilled),
      sources: tallies.bySource().map(({ connection_id, count }) => ({
        connectionId: connection_id === null ? null : toConnectionId(connection_id),
        count,
      })),
      person: personOf(resources.newestPatients()),
      outOfRange: totals.out_of_range,
      oldest: date?.start ?? date?.end ?? null,
      quarantined: quarantine.count(),
      news: closed === null ? null : { since: closed.at, count: newCount.get(closed.resource)?.count ?? 0 },
      noted: notes.countShown(),
    };
  };
}

const isFilled = ({ count }: { readonly count: number }): boolean => count > 0;
