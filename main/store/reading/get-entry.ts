import { parseReference } from '../ingest/reference.ts';
import type { StoredEntryDetail } from '../record-store.ts';
import type { Sqlite } from '../sqlite.ts';
import type { Tables } from '../tables/tables.ts';
import { storedEntryColumns, storedEntryJoins, toStoredEntry, type StoredEntryRow } from './stored-entry.ts';

interface DetailRow extends StoredEntryRow {
  readonly raw: string;
  readonly source: number;
}

/** One entry with the resource that it was made from; `null` if there is none of this id. */
export function createGetEntry(db: Sqlite, { entries }: Tables) {
  const byId = db.prepare<[number], DetailRow>(
    `SELECT ${storedEntryColumns}, r.body AS raw, r.source FROM entries e ${storedEntryJoins} WHERE e.entry = ?`,
  );
  return function getEntry(id: number): StoredEntryDetail | null {
    const row = byId.get(id);
    if (row === undefined) return null;
    const stored = toStoredEntry(row);
    const relatedIds = stored.entry.related.map(({ reference }) => {
      const target = reference === null ? null : parseReference(reference);
      return target === null ? null : entries.idOf(row.source, row.fhir_version, target.resourceType, target.id);
    });
    return { ...stored, raw: row.raw, relatedIds };
  };
}
