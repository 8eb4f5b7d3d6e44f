import type { AskedResource, ResourceName } from '../question-table.ts';
import type { StoredEntry } from '../record-store.ts';
import type { Sqlite } from '../sqlite.ts';
import type { Tables } from '../tables/tables.ts';
import { storedEntryColumns, storedEntryJoins, toStoredEntry, type StoredEntryRow } from './stored-entry.ts';

/** What an answer is made of: resources as received, each with the entry that it shows as. */
export function askedResourceCalls(db: Sqlite, { resources, texts }: Tables) {
  const select = `SELECT ${storedEntryColumns} FROM entries e ${storedEntryJoins}`;
  const ofRow = db.prepare<[number], StoredEntryRow>(`${select} WHERE e.resource = ?`);
  const ofName = db.prepare<[string, string, string], StoredEntryRow>(`
    ${select} WHERE r.source IN (SELECT source FROM sources) AND r.fhir_version = ? AND r.id = ? AND r.resource_type = ?
    LIMIT 1`);
  const entry = (row: StoredEntryRow | undefined): StoredEntry | null =>
    row === undefined ? null : toStoredEntry(row, texts);

  return {
    /** In the order asked for, without those that went meanwhile. */
    askedResources: (rows: readonly number[]): readonly AskedResource[] =>
      rows.flatMap((row) => {
        const found = resources.get(row);
        if (found === null) return [];
        const { resource_type: resourceType, id, last_updated: lastUpdated, body: raw } = found;
        return [{ resourceType, id, lastUpdated, raw, entry: entry(ofRow.get(row)) }];
      }),
    /** For each the entry in the record, where there is one. */
    entriesNamed: (names: readonly ResourceName[]): readonly (StoredEntry | null)[] =>
      names.map(({ fhirVersion, id, resourceType }) => entry(ofName.get(fhirVersion, id, resourceType))),
  };
}
