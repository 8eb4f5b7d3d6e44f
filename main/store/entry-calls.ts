import type { ReadEntry } from './ingest/read-resource.ts';
import { createFindHits } from './reading/find-hits.ts';
import { createGetEntry } from './reading/get-entry.ts';
import { createListEntries } from './reading/list-entries.ts';
import { createOverview } from './reading/overview.ts';
import { createTimelineMonths } from './reading/timeline-months.ts';
import { createTimelinePage } from './reading/timeline-page.ts';
import type { Sqlite } from './sqlite.ts';
import type { Tables } from './tables/tables.ts';

/** What the screens read. */
export function entryCalls(db: Sqlite, tables: Tables, readEntry: ReadEntry) {
  const listEntries = createListEntries(db, tables);
  return {
    listEntries,
    findHits: createFindHits(tables, listEntries),
    timelineMonths: createTimelineMonths(tables),
    timelinePage: createTimelinePage(db, tables.texts),
    getEntry: createGetEntry(db, tables, readEntry),
    overview: createOverview(db, tables),
  };
}
