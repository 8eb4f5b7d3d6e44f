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

export interface ReadSoFar {
  /** The latest `meta.lastUpdated`, as the source wrote it. */
  readonly latest: string | null;
  /** How many came that were not stored. */
  readonly set_aside: number;
}

/** How far each section of a source has been read. */
export function checkpointsTable(db: Sqlite) {
  const sql = statements(db);
  return {
    list: (source: number): readonly Checkpoint[] => sql.all.all(source).map(toCheckpoint),
    find(source: number, { fhirVersion, resourceType }: Section): Checkpoint | null {
      const row = sql.one.get(source, fhirVersion, resourceType);
      return row === undefined ? null : toCheckpoint(row);
    },
    put(source: number, { section, failure, ...c }: Checkpoint): void {
      const { fhirVersion, resourceType } = section;
      const why = [failure?.code ?? null, failure?.message ?? null];
      sql.put.run(source, fhirVersion, resourceType, c.cursor, c.state, c.stored, c.total, ...why, c.updatedAt);
    },
    /** Adds what a page brought to what this reading has seen so far. */
    note(source: number, { fhirVersion, resourceType }: Section, page: ReadSoFar): void {
      const before = sql.noted.get(source, fhirVersion, resourceType)?.latest ?? null;
      sql.note.run(laterOf(before, page.latest), page.set_aside, source, fhirVersion, resourceType);
    },
    readSoFar: (source: number, { fhirVersion, resourceType }: Section): ReadSoFar | null =>
      sql.noted.get(source, fhirVersion, resourceType) ?? null,
    beginAgain: (source: number, { fhirVersion, resourceType }: Section): unknown =>
      sql.beginAgain.run(source, fhirVersion, resourceType),
    reset: (source: number): unknown => sql.reset.run(source),
  };
}

function statements(db: Sqlite) {
  return {
    all: db.prepare<[number], CheckpointRow>('SELECT * FROM checkpoints WHERE source = ? ORDER BY checkpoint'),
    one: db.prepare<[number, FhirVersion, string], CheckpointRow>(
      'SELECT * FROM checkpoints WHERE source = ? AND fhir_version = ? AND resource_type = ?',
    ),
    put: db.prepare<(string | number | null)[]>(`
    INSERT INTO checkpoints
      (source, fhir_version, resource_type, cursor, state, stored, total, failure_code, failure_message, updated_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (source, fhir_version, resource_type) DO UPDATE SET
      cursor = excluded.cursor, state = excluded.state, stored = excluded.stored, total = excluded.total,
      failure_code = excluded.failure_code, failure_message = excluded.failure_message, updated_at = excluded.updated_at`),
    note: db.prepare<[string | null, number, number, FhirVersion, string]>(`
    UPDATE checkpoints SET latest = ?, set_aside = set_aside + ?
    WHERE source = ? AND fhir_version = ? AND resource_type = ?`),
    noted: db.prepare<[number, FhirVersion, string], ReadSoFar>(
      'SELECT latest, set_aside FROM checkpoints WHERE source = ? AND fhir_version = ? AND resource_type = ?',
    ),
    beginAgain: db.prepare<[number, FhirVersion, string]>(`
    UPDATE checkpoints SET stored = 0, total = NULL, latest = NULL, set_aside = 0
    WHERE source = ? AND fhir_version = ? AND resource_type = ?`),
    reset: db.prepare<[number]>('DELETE FROM checkpoints WHERE source = ?'),
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

/** By the moment that they mean; what is no date is none. */
export function laterOf(a: string | null, b: string | null): string | null {
  const [first, second] = [a, b].map((text) => (text === null ? Number.NaN : Date.parse(text)));
  if (first === undefined || Number.isNaN(first)) return second === undefined || Number.isNaN(second) ? null : b;
  return second !== undefined && second > first ? b : a;
}
