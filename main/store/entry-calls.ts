import type { ReadEntry } from './ingest/read-resource.ts';
import { createGetEntry } from './reading/get-entry.ts';
import { createListEntries } from './reading/list-entries.ts';
import { createOverview } from './reading/overview.ts';
import { createTimelineMonths } from './reading/timeline-months.ts';
import { createTimelinePage } from './reading/timeline-page.ts';
import type { Sqlite } from './sqlite.ts';
import type { Tables } from './tables/tables.ts';

/** What the screens read. */
export const entryCalls = (db: Sqlite, tables: Tables, readEntry: ReadEntry) => ({
  listEntries: createListEntries(db, tables.texts),
  timelineMonths: createTimelineMonths(db),
  timelinePage: createTimelinePage(db, tables.texts),
  getEntry: createGetEntry(db, tables, readEntry),
  overview: createOverview(db, tables),
});
