import type { FhirVersion } from '../../values/fhir-version.ts';
import { anyType } from '../ingest/reference.ts';
import type { Sqlite } from '../sqlite.ts';
import { createStamps } from '../target-stamps.ts';
import type { TextPlace, TextsTable } from './texts-table.ts';

/** Ids are unique only within a source, a FHIR version and a type. */
export interface ResourceKey {
  readonly source: number;
  readonly fhirVersion: FhirVersion;
  readonly resourceType: string;
  readonly id: string;
}

interface StoredRow extends TextPlace {
  readonly resource: number;
  readonly source: number;
  readonly fhir_version: FhirVersion;
  readonly resource_type: string;
  readonly id: string;
  readonly patient: number | null;
  readonly version_id: string | null;
  readonly last_updated: string | null;
  readonly received_at: string;
}

export interface ResourceRow extends StoredRow {
  /** As received; read when it is asked for. */
  readonly body: string;
}

export interface ResourceContent {
  readonly patient: number | null;
  readonly versionId: string | null;
  readonly lastUpdated: string | null;
  readonly receivedAt: string;
  readonly body: string;
  /** Of the body, if it is known. */
  readonly stamp?: string;
  /** Where the body stands, if it has been kept already. */
  readonly place?: TextPlace;
}

/** Resources as received, to the byte. */
export function resourcesTable(db: Sqlite, texts: TextsTable) {
  const sql = statements(db);
  const stamps = createStamps();
  const changed = (key: ResourceKey): void => {
    stamps.changed(nameOf(key));
    stamps.changed(nameOf({ ...key, resourceType: anyType }));
  };
  const keyOf = (row: Omit<StoredRow, 'resource'>): ResourceKey => ({
    ...{ source: row.source, fhirVersion: row.fhir_version, resourceType: row.resource_type, id: row.id },
  });
  const found = (row: StoredRow | undefined): ResourceRow | null =>
    row === undefined
      ? null
      : {
          ...row,
          get body() {
            return texts.get(row);
          },
        };
  return {
    get: (row: number): ResourceRow | null => found(sql.byRow.get(row)),
    find: ({ source, fhirVersion, id, resourceType }: ResourceKey): ResourceRow | null =>
      found(
        resourceType === anyType
          ? sql.byId.get(source, fhirVersion, id)
          : sql.byKey.get(source, fhirVersion, id, resourceType),
      ),
    /** Stands for what is there by this name. */
    stampOf(key: ResourceKey): string {
      return stamps.of(nameOf(key), () => this.find(key)?.body ?? null);
    },
    /** To be called when a transaction was taken back. */
    forgetStamps: (): void => stamps.forget(),
    add(key: ResourceKey, c: ResourceContent): ResourceRow {
      const { source, fhirVersion, id, resourceType } = key;
      const { patient, versionId, lastUpdated, receivedAt, body } = c;
      const place = c.place ?? texts.put('body', body);
      const values = [patient, versionId, lastUpdated, receivedAt, place.block, place.start, place.length];
      const resource = Number(sql.add.run(source, fhirVersion, id, resourceType, ...values).lastInsertRowid);
      changed(key);
      if (c.stamp !== undefined) stamps.keep(nameOf(key), c.stamp);
      return {
        ...{ resource, source, fhir_version: fhirVersion, resource_type: resourceType, id, patient, body, ...place },
        ...{ version_id: versionId, last_updated: lastUpdated, received_at: receivedAt },
      };
    },
    replace({ resource, ...before }: ResourceRow, c: ResourceContent): void {
      texts.drop(before);
      const { block, start, length } = c.place ?? texts.put('body', c.body);
      sql.replace.run(c.patient, c.versionId, c.lastUpdated, c.receivedAt, block, start, length, resource);
      changed(keyOf(before));
    },
    assign: (row: number, patient: number): unknown => sql.assign.run(patient, row),
    remove({ resource, ...before }: ResourceRow): void {
      texts.drop(before);
      sql.remove.run(resource);
      changed(keyOf(before));
    },
    ofPatient: (patient: number): readonly number[] => sql.ofPatient.all(patient).map(({ resource }) => resource),
    claimable: (source: number, version: FhirVersion, patientId: string): readonly number[] =>
      sql.claimable.all({ source, version, patientId }).map(({ resource }) => resource),
    counts: () => sql.counts.all(),
    /** Those whose system is known first. */
    newestPatients: (): readonly string[] => sql.newestPatients.all().map((place) => texts.get(place)),
  };
}

const nameOf = ({ source, fhirVersion, resourceType, id }: ResourceKey): string =>
  `${source} ${fhirVersion} ${resourceType} ${id}`;

function statements(db: Sqlite) {
  return {
    byRow: db.prepare<[number], StoredRow>('SELECT * FROM resources WHERE resource = ?'),
    byKey: db.prepare<[number, FhirVersion, string, string], StoredRow>(
      'SELECT * FROM resources WHERE source = ? AND fhir_version = ? AND id = ? AND resource_type = ?',
    ),
    byId: db.prepare<[number, FhirVersion, string], StoredRow>(
      'SELECT * FROM resources WHERE source = ? AND fhir_version = ? AND id = ? ORDER BY resource_type LIMIT 1',
    ),
    add: db.prepare<(string | number | null)[]>(`
      INSERT INTO resources
        (source, fhir_version, id, resource_type, patient, version_id, last_updated, received_at, block, start, length)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`),
    replace: db.prepare<(string | number | null)[]>(`
      UPDATE resources SET patient = ?, version_id = ?, last_updated = ?, received_at = ?, block = ?, start = ?, length = ?
      WHERE resource = ?`),
    assign: db.prepare<[number, number]>('UPDATE resources SET patient = ? WHERE resource = ?'),
    remove: db.prepare<[number]>('DELETE FROM resources WHERE resource = ?'),
    ofPatient: db.prepare<[number], { resource: number }>('SELECT resource FROM resources WHERE patient = ?'),
    // Resources whose ids begin with this Patient's, and that belong to nobody by a longer id.
    claimable: db.prepare<[{ source: number; version: FhirVersion; patientId: string }], { resource: number }>(`
      SELECT resource FROM resources r LEFT JOIN patients p USING (patient)
      WHERE r.source = @source AND r.fhir_version = @version AND r.id > @patientId AND r.id < @patientId || char(0x10FFFF)
        AND r.resource_type <> 'Patient'
        AND (p.patient IS NULL OR p.stored = 0 OR length(p.id) < length(@patientId) OR substr(r.id, 1, length(p.id)) <> p.id)`),
    counts: db.prepare<[], { connection_id: string | null; resource_type: string; count: number }>(`
      SELECT c.id AS connection_id, counted.resource_type, sum(counted.count) AS count
      FROM (SELECT patient, resource_type, count(*) AS count FROM resources GROUP BY patient, resource_type) counted
      LEFT JOIN patients p USING (patient) LEFT JOIN connections c USING (connection)
      GROUP BY c.id, counted.resource_type ORDER BY c.id, counted.resource_type`),
    newestPatients: db.prepare<[], TextPlace>(`
      SELECT r.block, r.start, r.length FROM patients p CROSS JOIN resources r ON r.patient = p.patient AND r.resource_type = 'Patient'
      WHERE p.stored = 1 ORDER BY p.connection IS NULL, r.last_updated DESC, r.received_at DESC, r.resource LIMIT 20`),
  };
}
