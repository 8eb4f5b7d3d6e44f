import { narrativeOf } from '../../record/narrative-of.ts';
import type { Block } from '../../values/document.ts';
import { parseResource } from '../ingest/admit-resource.ts';
import type { ReadEntry } from '../ingest/read-resource.ts';
import { parseReference } from '../ingest/reference.ts';
import { noteOf } from '../own-notes.ts';
import type { JoinedEntry, StoredEntry, StoredEntryDetail } from '../record-store.ts';
import type { Sqlite } from '../sqlite.ts';
import type { Tables } from '../tables/tables.ts';
import { createChangesOf } from './changes.ts';
import { joinedEntry } from './joined-entry.ts';
import { storedEntryColumns, storedEntryJoins, toStoredEntry, type StoredEntryRow } from './stored-entry.ts';

interface DetailRow extends StoredEntryRow {
  readonly resource: number;
}

/** One entry with the resource that it was made from; `null` if there is none of this id. */
export function createGetEntry(db: Sqlite, tables: Tables, readEntry: ReadEntry) {
  const changesOf = createChangesOf(tables, readEntry);
  const byId = db.prepare<[number], DetailRow>(
    `SELECT ${storedEntryColumns}, e.resource FROM entries e ${storedEntryJoins} WHERE e.entry = ?`,
  );
  const joinedWith = (resource: number, stored: StoredEntry): readonly JoinedEntry[] =>
    tables.entryRows.joinedWith(resource).flatMap((one) => {
      const other = one.resource === resource ? undefined : byId.get(one.entry);
      return other === undefined ? [] : [joinedEntry(stored, toStoredEntry(other, tables.texts))];
    });

  return function getEntry(id: number): StoredEntryDetail | null {
    const row = byId.get(id);
    const resource = row === undefined ? null : tables.resources.get(row.resource);
    if (row === undefined || resource === null) return null;
    const stored = toStoredEntry(row, tables.texts);
    const relatedEntries = stored.entry.related.map(({ reference }) => {
      const target = reference === null ? null : parseReference(reference);
      const { source, fhir_version } = resource;
      const id = target === null ? null : tables.entryRows.idOf(source, fhir_version, target.resourceType, target.id);
      const found = id === null ? undefined : byId.get(id);
      return found === undefined ? null : toStoredEntry(found, tables.texts);
    });
    return {
      ...{ ...stored, raw: resource.body, relatedEntries },
      narrative: narrativeIn(resource.body),
      changes: changesOf(resource, stored.entry),
      joined: joinedWith(row.resource, stored),
      note: noteOf(tables, row.resource),
      keptApart: tables.facts.isApart(row.resource),
    };
  };
}

function narrativeIn(body: string): readonly Block[] {
  const resource = parseResource(body);
  return resource === null ? [] : narrativeOf(resource);
}
