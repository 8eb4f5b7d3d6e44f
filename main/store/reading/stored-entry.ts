import type { FhirVersion } from '../../values/fhir-version.ts';
import { toConnectionId } from '../../values/ids.ts';
import { parseEntry } from '../parse-entry.ts';
import type { StoredEntry } from '../record-store.ts';
import type { TextPlace, TextsTable } from '../tables/texts-table.ts';

export interface StoredEntryRow extends TextPlace {
  readonly entry: number;
  readonly fhir_version: FhirVersion;
  readonly resource_id: string;
  readonly connection_id: string | null;
  readonly received_at: string;
  readonly also_from: string | null;
  readonly gone_since: string | null;
  /** Two digits: whether there is a star, and whether there is a note. */
  readonly note_marks: string | null;
}

/** To be put between SELECT … and WHERE …; `e` is the entry. */
export const storedEntryColumns = `e.entry, e.block, e.start, e.length, r.fhir_version, r.id AS resource_id, r.received_at, c.id AS connection_id,
    (SELECT g.at FROM gone_resources g WHERE g.resource = e.resource) AS gone_since,
    (SELECT max(n.starred) || max(n.text <> '') FROM notes n JOIN
      (SELECT r.source, r.fhir_version, r.id, r.resource_type UNION ALL
       SELECT jr.source, jr.fhir_version, jr.id, jr.resource_type
       FROM entries j JOIN resources jr ON jr.resource = j.resource WHERE j.joined_to = e.resource)
      USING (source, fhir_version, id, resource_type)) AS note_marks,
    (SELECT group_concat(jc.id) FROM entries j JOIN patients jp ON jp.patient = j.patient
     JOIN connections jc ON jc.connection = jp.connection WHERE j.joined_to = e.resource) AS also_from`;
export const storedEntryJoins = `
  JOIN resources r ON r.resource = e.resource
  LEFT JOIN patients p ON p.patient = e.patient LEFT JOIN connections c ON c.connection = p.connection`;

export function toStoredEntry(row: StoredEntryRow, texts: TextsTable): StoredEntry {
  return {
    id: row.entry,
    entry: parseEntry(texts.get(row)),
    fhirVersion: row.fhir_version,
    resourceId: row.resource_id,
    connectionId: row.connection_id === null ? null : toConnectionId(row.connection_id),
    goneSince: row.gone_since,
    alsoFrom: row.also_from === null ? [] : row.also_from.split(',').map(toConnectionId).toSorted(),
    receivedAt: row.received_at,
    starred: row.note_marks?.[0] === '1',
    hasNote: row.note_marks?.[1] === '1',
  };
}
