import type { FhirVersion } from '../../values/fhir-version.ts';
import type { Sqlite } from '../sqlite.ts';

export interface PatientRow {
  readonly patient: number;
  readonly source: number;
  readonly id: string;
  /** 0: only referred to. */
  readonly stored: number;
  /** 1: the person removed the data of its system. */
  readonly removed: number;
  readonly system_id: number | null;
  readonly connection: number | null;
  readonly connection_state: 'waiting' | 'ready' | 'disconnected' | null;
}

export type PatientsTable = ReturnType<typeof patientsTable>;

/** Patients, stored or only referred to, and the marks that tell their health system. */
export function patientsTable(db: Sqlite) {
  const select = `SELECT p.*, c.state AS connection_state FROM patients p LEFT JOIN connections c USING (connection)`;
  const byRow = db.prepare<[number], PatientRow>(`${select} WHERE p.patient = ?`);
  const byId = db.prepare<[number, FhirVersion, string], PatientRow>(
    `${select} WHERE p.source = ? AND p.fhir_version = ? AND p.id = ?`,
  );
  const stored = db.prepare<[number], PatientRow>(`${select} WHERE p.source = ? AND p.stored = 1`);
  const storedIn = db.prepare<[number, FhirVersion], { id: string }>(
    'SELECT id FROM patients WHERE source = ? AND fhir_version = ? AND stored = 1',
  );
  // The longest stored id that the given one begins with.
  const byPrefix = db.prepare<[number, FhirVersion, string], PatientRow>(`
    ${select}
    WHERE p.source = ?1 AND p.fhir_version = ?2 AND p.stored = 1 AND substr(?3, 1, length(p.id)) = p.id
      AND length(p.id) >= 8 AND p.id NOT GLOB '*[^0-9a-fA-F]*'
    ORDER BY length(p.id) DESC LIMIT 1`);
  const ofConnection = db.prepare<[number], { patient: number }>('SELECT patient FROM patients WHERE connection = ?');
  const add = db.prepare<[number, FhirVersion, string]>(
    'INSERT INTO patients (source, fhir_version, id) VALUES (?, ?, ?)',
  );
  const setStored = db.prepare<[number | null, number]>(
    'UPDATE patients SET stored = 1, system_id = ? WHERE patient = ?',
  );
  const assign = db.prepare<[number | null, number, number]>(
    'UPDATE patients SET connection = ?, removed = ? WHERE patient = ? AND (connection, removed) IS NOT (?1, ?2)',
  );
  const forgetRemoved = db.prepare<[number]>(
    'UPDATE patients SET removed = 0, stored = 0 WHERE source = ? AND removed = 1',
  );
  const remove = db.prepare<[number]>('DELETE FROM patients WHERE patient = ?');
  const marks = db.prepare<[number], { identifier_system: string }>(
    'SELECT identifier_system FROM patient_marks WHERE patient = ?',
  );
  const clearMarks = db.prepare<[number]>('DELETE FROM patient_marks WHERE patient = ?');
  const addMark = db.prepare<[number, string]>(
    'INSERT OR IGNORE INTO patient_marks (patient, identifier_system) VALUES (?, ?)',
  );

  return {
    get: (row: number): PatientRow | null => byRow.get(row) ?? null,
    find: (source: number, version: FhirVersion, id: string): PatientRow | null =>
      byId.get(source, version, id) ?? null,
    rowOf: (source: number, version: FhirVersion, id: string): number =>
      byId.get(source, version, id)?.patient ?? Number(add.run(source, version, id).lastInsertRowid),
    stored: (source: number): readonly PatientRow[] => stored.all(source),
    hasStored: (source: number, version: FhirVersion): boolean => storedIn.get(source, version) !== undefined,
    byPrefix: (source: number, version: FhirVersion, id: string): PatientRow | null =>
      byPrefix.get(source, version, id) ?? null,
    ofConnection: (connection: number): readonly number[] => ofConnection.all(connection).map(({ patient }) => patient),
    setStored(row: number, systemId: number | null, identifierSystems: readonly string[]): void {
      setStored.run(systemId, row);
      clearMarks.run(row);
      for (const system of identifierSystems) addMark.run(row, system);
    },
    assign: (row: number, connection: number | null, removed: boolean): unknown =>
      assign.run(connection, removed ? 1 : 0, row),
    marks: (row: number): readonly string[] => marks.all(row).map((mark) => mark.identifier_system),
    /** Those of removed systems count as not seen yet, since one of the systems has been connected again. */
    forgetRemoved: (source: number): unknown => forgetRemoved.run(source),
    remove: (row: number): unknown => remove.run(row),
  };
}

/** What arrives of this patient is not to be stored: the person disconnected the system. */
export const isKeptOut = (patient: PatientRow): boolean =>
  patient.removed === 1 || patient.connection_state === 'disconnected';
