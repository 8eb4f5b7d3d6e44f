import type { FhirVersion } from '../../values/fhir-version.ts';
import { anyType } from '../ingest/reference.ts';
import type { Sqlite } from '../sqlite.ts';

export interface JoinedRow {
  readonly entry: number;
  readonly resource: number;
}

export interface NamedResource {
  readonly source: number | null;
  readonly fhirVersion: FhirVersion;
  readonly resourceType: string;
  readonly id: string;
}

/** From resources to entries and back, by the rows of both. */
export function entryRowsTable(db: Sqlite) {
  const byEntry = db.prepare<[number], { resource: number }>('SELECT resource FROM entries WHERE entry = ?');
  const joinedWith = db.prepare<[number], JoinedRow>(`
    WITH leader AS (SELECT coalesce(joined_to, resource) AS resource FROM entries WHERE resource = ?)
    SELECT entry, resource FROM entries WHERE resource = (SELECT resource FROM leader)
    UNION ALL SELECT entry, resource FROM entries WHERE joined_to = (SELECT resource FROM leader)`);
  const idOf = db.prepare<[number, FhirVersion, string, string, string], { entry: number }>(`
    SELECT entry FROM resources JOIN entries USING (resource)
    WHERE source = ? AND fhir_version = ? AND id = ? AND (resource_type = ? OR ? = '${anyType}')
    ORDER BY resource_type LIMIT 1`);

  const named = db.prepare<[Record<string, string | number | null>], { resource: number }>(`
    SELECT resource FROM resources r JOIN entries USING (resource)
    WHERE r.source IN (SELECT source FROM sources) AND r.fhir_version IN ('dstu2', 'stu3', 'r4')
      AND r.id = @id AND r.resource_type = @resourceType
    ORDER BY r.source = @source DESC, r.fhir_version = @fhirVersion DESC, resource LIMIT 1`);

  return {
    resourceOf: (entry: number): number | null => byEntry.get(entry)?.resource ?? null,
    /** Those that are shown as one, the entry that stands for them first. */
    joinedWith: (resource: number): readonly JoinedRow[] => joinedWith.all(resource),
    /** What has an entry and is called so: rather in this source, rather in this version, else in any. */
    named: (name: NamedResource): number | null => named.get({ ...name })?.resource ?? null,
    /** The entry that a reference leads to. */
    idOf: (source: number, version: FhirVersion, resourceType: string, id: string): number | null =>
      idOf.get(source, version, id, resourceType, resourceType)?.entry ?? null,
  };
}
