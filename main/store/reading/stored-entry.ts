import type { Entry } from '../../values/entry.ts';
import type { FhirVersion } from '../../values/fhir-version.ts';
import { toConnectionId } from '../../values/ids.ts';
import type { StoredEntry } from '../record-store.ts';

export interface StoredEntryRow {
  readonly entry: number;
  readonly entry_body: string;
  readonly fhir_version: FhirVersion;
  readonly resource_id: string;
  readonly connection_id: string | null;
  readonly received_at: string;
}

/** To be put between SELECT … and WHERE …; `e` is the entry. */
export const storedEntryColumns =
  'e.entry, e.body AS entry_body, r.fhir_version, r.id AS resource_id, r.received_at, c.id AS connection_id';
export const storedEntryJoins = `
  JOIN resources r ON r.resource = e.resource
  LEFT JOIN patients p ON p.patient = e.patient LEFT JOIN connections c ON c.connection = p.connection`;

export function toStoredEntry(row: StoredEntryRow): StoredEntry {
  return {
    id: row.entry,
    entry: parseEntry(row.entry_body),
    fhirVersion: row.fhir_version,
    resourceId: row.resource_id,
    connectionId: row.connection_id === null ? null : toConnectionId(row.connection_id),
    receivedAt: row.received_at,
  };
}

/** Written by this store itself, in this shape: a change of the readers writes all of them anew. */
export function parseEntry(body: string): Entry {
  const entry: unknown = JSON.parse(body);
  if (!isEntry(entry)) throw new Error('A stored entry is not an entry');
  return entry;
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && 'title' in value && 'category' in value;
