import type { FhirVersion } from '../../values/fhir-version.ts';
import type { Checkpoint, Section } from '../record-store.ts';
import type { Sqlite } from '../sqlite.ts';

interface CheckpointRow {
  readonly fhir_version: FhirVersion;
  readonly resource_type: string;
  readonly cursor: string | null;
  readonly state: Checkpoint['state'];
  readonly stored: number;
  readonly total: number | null;
  readonly failure_code: string | null;
  readonly failure_message: string | null;
  readonly updated_at: string;
}

/** How far each section of a source has been read. */
export function checkpointsTable(db: Sqlite) {
  const all = db.prepare<[number], CheckpointRow>('SELECT * FROM checkpoints WHERE source = ? ORDER BY checkpoint');
  const one = db.prepare<[number, FhirVersion, string], CheckpointRow>(
    'SELECT * FROM checkpoints WHERE source = ? AND fhir_version = ? AND resource_type = ?',
  );
  const put = db.prepare<(string | number | null)[]>(`
    INSERT INTO checkpoints
      (source, fhir_version, resource_type, cursor, state, stored, total, failure_code, failure_message, updated_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (source, fhir_version, resource_type) DO UPDATE SET
      cursor = excluded.cursor, state = excluded.state, stored = excluded.stored, total = excluded.total,
      failure_code = excluded.failure_code, failure_message = excluded.failure_message, updated_at = excluded.updated_at`);
  const reset = db.prepare<[number]>('DELETE FROM checkpoints WHERE source = ?');

  return {
    list: (source: number): readonly Checkpoint[] => all.all(source).map(toCheckpoint),
    find(source: number, { fhirVersion, resourceType }: Section): Checkpoint | null {
      const row = one.get(source, fhirVersion, resourceType);
      return row === undefined ? null : toCheckpoint(row);
    },
    put(source: number, { section, failure, ...c }: Checkpoint): void {
      const { fhirVersion, resourceType } = section;
      const why = [failure?.code ?? null, failure?.message ?? null];
      put.run(source, fhirVersion, resourceType, c.cursor, c.state, c.stored, c.total, ...why, c.updatedAt);
    },
    reset: (source: number): unknown => reset.run(source),
  };
}

function toCheckpoint(row: CheckpointRow): Checkpoint {
  const { cursor, state, stored, total, failure_code, failure_message } = row;
  return {
    section: { fhirVersion: row.fhir_version, resourceType: row.resource_type },
    ...{ cursor, state, stored, total },
    failure: failure_code === null ? null : { code: failure_code, message: failure_message ?? '' },
    updatedAt: row.updated_at,
  };
}
