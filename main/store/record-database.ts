// The record within its thread: one open database, and every call of the store upon it, each in one transaction.
import { createDeriver, type Reader } from './ingest/derive-entries.ts';
import { createAttribution } from './ingest/attribution.ts';
import { createJoiner } from './ingest/join-entries.ts';
import { createLessons } from './ingest/lessons.ts';
import type { IngestParts } from './ingest/write-page.ts';
import { createPutResource } from './ingest/put-resource.ts';
import { createSectionWatch } from './ingest/section-watch.ts';
import { connectionCalls } from './connection-calls.ts';
import { documentCalls } from './document-calls.ts';
import { entryCalls } from './entry-calls.ts';
import { pageCalls } from './page-calls.ts';
import { createTidying } from './tidying/tidying.ts';
import { noteCalls } from './note-calls.ts';
import { resourceCalls } from './resource-calls.ts';
import { createLine, createLines, createSeries } from './reading/series.ts';
import { upkeepOf, type Upkeep } from './upkeep.ts';
import type { Sqlite } from './sqlite.ts';
import { searchesTable } from './tables/searches-table.ts';
import { sheetsTable } from './tables/sheets-table.ts';
import { createTables, type Tables } from './tables/tables.ts';

export type RecordDatabase = ReturnType<typeof createRecordDatabase>;

/** Calls throw what SQLite throws, and answer `null` where what was asked for is not there. */
export function createRecordDatabase(db: Sqlite, reader: Reader) {
  const tables = createTables(db);
  const ingest = ingestParts(tables, reader);
  tables.transaction(() => ingest.deriver.checkReaderVersion());

  return {
    ...connectionCalls(db, ingest),
    ...pageCalls(ingest),
    ...documentCalls(db, tables, reader.readEntry),
    ...noteCalls(tables),
    ...searchesTable(db),
    ...sheetsTable(db),
    ...entryCalls(db, tables, reader.readEntry),
    ...resourceCalls(db, tables),
    ...lineCalls(db, tables),
    upkeep: (): Upkeep => upkeepOf(db, tables),
    /** What whoever reads ahead should know from now on. */
    lessons: () => ingest.lessons.take(),
    ...backgroundCalls(db, ingest),
    ...choiceCalls(ingest),
    /** What is there now is not new any more when the record is opened next. `at`: ISO 8601. */
    markSeen: (at: string): null =>
      tables.transaction(() => {
        tables.seen.setNow(at);
        return null;
      }),
    close(): void {
      db.pragma('wal_checkpoint(TRUNCATE)', { simple: true });
      db.close();
    },
  };
}

function choiceCalls({ tables, joiner }: IngestParts) {
  return {
    /** Whether an entry is to be shown by itself, though others tell the same; `false`: there is no such entry. */
    keepApart: (id: number, apart: boolean): boolean =>
      tables.transaction(() => {
        const resource = tables.entryRows.resourceOf(id);
        if (resource === null) return false;
        tables.facts.setApart(resource, apart);
        tables.facts.markOf(resource);
        joiner.refreshAll();
        return true;
      }),
  };
}

function lineCalls(db: Sqlite, { texts }: Tables) {
  const line = createLine(db);
  return { series: createSeries(db, texts), line: (series: string) => line(series), lines: createLines(db) };
}

/** What is done when nothing else is, a little at a time: each says whether there is more. */
const backgroundCalls = (db: Sqlite, { tables, deriver, joiner }: IngestParts) => ({
  /** Reads some entries anew that are out of date. */
  refreshSome: (most: number): boolean =>
    tables.transaction(() => {
      const isBehind = deriver.refreshSome(most);
      return joiner.refreshSome(most) || isBehind;
    }),
  tidySome: createTidying(db, tables),
});

function ingestParts(tables: Tables, reader: Reader): IngestParts {
  const lessons = createLessons(tables);
  const deriver = createDeriver(tables, reader, lessons);
  return {
    ...{ tables, deriver, lessons },
    attribution: createAttribution(tables),
    joiner: createJoiner(tables),
    putResource: createPutResource(tables, deriver, lessons),
    watch: createSectionWatch(tables),
  };
}
