import { inTransaction, type Sqlite } from '../sqlite.ts';
import { attachmentsTable } from './attachments-table.ts';
import { checkpointsTable } from './checkpoints-table.ts';
import { connectionsTable } from './connections-table.ts';
import { entriesTable } from './entries-table.ts';
import { documentTextsTable } from './document-texts-table.ts';
import { goneResourcesTable } from './gone-resources-table.ts';
import { entryFactsTable } from './entry-facts-table.ts';
import { entryNeedsTable } from './entry-needs-table.ts';
import { entryRowsTable } from './entry-rows-table.ts';
import { packingTable } from './packing-table.ts';
import { notesTable } from './notes-table.ts';
import { measurementsTable } from './measurements-table.ts';
import { patientsTable } from './patients-table.ts';
import { quarantineTable } from './quarantine-table.ts';
import { readerTable } from './reader-table.ts';
import { resourceVersionsTable } from './resource-versions-table.ts';
import { removedMarksTable } from './removed-marks-table.ts';
import { resourcesTable } from './resources-table.ts';
import { sectionMarksTable } from './section-marks-table.ts';
import { seenTable } from './seen-table.ts';
import { sourcesTable } from './sources-table.ts';
import { talliesTable } from './tallies-table.ts';
import { textsTable } from './texts-table.ts';
import { visitsTable } from './visits-table.ts';

export type Tables = ReturnType<typeof createTables>;

/** Every table once, its statements prepared. */
export function createTables(db: Sqlite) {
  const notes = notesTable(db);
  const texts = textsTable(db);
  const entries = entriesTable(db, notes, texts);
  const resources = resourcesTable(db, texts);
  const [needs, measurements, patients] = [entryNeedsTable(db), measurementsTable(db), patientsTable(db)];
  return {
    ...{ notes, texts, entries, resources, needs, measurements, patients },
    sources: sourcesTable(db),
    connections: connectionsTable(db),
    removedMarks: removedMarksTable(db),
    seen: seenTable(db),
    versions: resourceVersionsTable(db, texts),
    documentTexts: documentTextsTable(db),
    entryRows: entryRowsTable(db),
    facts: entryFactsTable(db),
    reader: readerTable(db),
    attachments: attachmentsTable(db),
    checkpoints: checkpointsTable(db),
    marks: sectionMarksTable(db),
    gone: goneResourcesTable(db),
    quarantine: quarantineTable(db),
    packing: packingTable(db),
    tallies: talliesTable(db),
    visits: visitsTable(db),
    /** All that `work` does, or nothing. Within a transaction it joins that one. */
    transaction<T>(work: () => T): T {
      if (db.inTransaction) return work();
      try {
        return inTransaction(db, () => {
          const value = work();
          entries.flush();
          texts.flush();
          return value;
        });
      } catch (error) {
        entries.discard();
        texts.discard();
        resources.forgetStamps();
        needs.forgetNames();
        measurements.forgetNames();
        patients.forget();
        throw error;
      }
    },
  };
}
