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

/** Patients, stored or only referred to, and the marks that tell their health system. */
export function patientsTable(db: Sqlite) {
  const sql = statements(db);
  const parents = createParents(db);

  return {
    get: (row: number): PatientRow | null => sql.byRow.get(row) ?? null,
    find: (source: number, version: FhirVersion, id: string): PatientRow | null =>
      sql.byId.get(source, version, id) ?? null,
    rowOf: (source: number, version: FhirVersion, id: string): number =>
      sql.byId.get(source, version, id)?.patient ?? Number(sql.add.run(source, version, id).lastInsertRowid),
    stored: (source: number): readonly PatientRow[] => sql.stored.all(source),
    hasStored: (source: number, version: FhirVersion): boolean => sql.storedIn.get(source, version) !== undefined,
    /** The row of the stored Patient with the longest id that this one begins with. */
    byPrefix: (source: number, version: FhirVersion, id: string): number | null => parents.of(source, version, id),
    /** To be called when a transaction was taken back. */
    forget: parents.forget,
    ofConnection: (connection: number): readonly number[] =>
      sql.ofConnection.all(connection).map(({ patient }) => patient),
    setStored(row: number, systemId: number | null, identifierSystems: readonly string[]): void {
      parents.forget();
      sql.setStored.run(systemId, row);
      sql.clearMarks.run(row);
      for (const system of identifierSystems) sql.addMark.run(row, system);
    },
    assign: (row: number, connection: number | null, removed: boolean): unknown =>
      sql.assign.run(connection, removed ? 1 : 0, row),
    /** As the Patient itself says it. */
    setBirthDate: (row: number, birthDate: string | null): unknown => sql.setBirthDate.run(birthDate, row),
    marks: (row: number): readonly string[] => sql.marks.all(row).map((mark) => mark.identifier_system),
    /** Those of removed systems count as not seen yet, since one of the systems has been connected again. */
    forgetRemoved(source: number): void {
      parents.forget();
      sql.forgetRemoved.run(source);
    },
    remove(row: number): void {
      parents.forget();
      sql.remove.run(row);
    },
  };
}

interface Parent {
  readonly patient: number;
  readonly id: string;
}

/** Stored Patients whose ids those of their resources begin with. Asked for with each resource and seldom others: kept. */
function createParents(db: Sqlite) {
  const longestFirst = db.prepare<[number, FhirVersion], Parent>(`
    SELECT patient, id FROM patients
    WHERE source = ? AND fhir_version = ? AND stored = 1 AND length(id) >= 8 AND id NOT GLOB '*[^0-9a-fA-F]*'
    ORDER BY length(id) DESC`);
  const kept = new Map<string, readonly Parent[]>();
  return {
    of(source: number, version: FhirVersion, id: string): number | null {
      const name = `${source} ${version}`;
      const parents = kept.get(name) ?? longestFirst.all(source, version);
      kept.set(name, parents);
      return parents.find((parent) => id.startsWith(parent.id))?.patient ?? null;
    },
    forget: (): void => kept.clear(),
  };
}

function statements(db: Sqlite) {
  const select = `SELECT p.*, c.state AS connection_state FROM patients p LEFT JOIN connections c USING (connection)`;
  return {
    byRow: db.prepare<[number], PatientRow>(`${select} WHERE p.patient = ?`),
    byId: db.prepare<[number, FhirVersion, string], PatientRow>(
      `${select} WHERE p.source = ? AND p.fhir_version = ? AND p.id = ?`,
    ),
    stored: db.prepare<[number], PatientRow>(`${select} WHERE p.source = ? AND p.stored = 1`),
    storedIn: db.prepare<[number, FhirVersion], { id: string }>(
      'SELECT id FROM patients WHERE source = ? AND fhir_version = ? AND stored = 1',
    ),
    ofConnection: db.prepare<[number], { patient: number }>('SELECT patient FROM patients WHERE connection = ?'),
    add: db.prepare<[number, FhirVersion, string]>('INSERT INTO patients (source, fhir_version, id) VALUES (?, ?, ?)'),
    setStored: db.prepare<[number | null, number]>('UPDATE patients SET stored = 1, system_id = ? WHERE patient = ?'),
    assign: db.prepare<[number | null, number, number]>(
      'UPDATE patients SET connection = ?, removed = ? WHERE patient = ?',
    ),
    setBirthDate: db.prepare<[string | null, number]>('UPDATE patients SET birth_date = ? WHERE patient = ?'),
    forgetRemoved: db.prepare<[number]>('UPDATE patients SET removed = 0, stored = 0 WHERE source = ? AND removed = 1'),
    remove: db.prepare<[number]>('DELETE FROM patients WHERE patient = ?'),
    marks: db.prepare<[number], { identifier_system: string }>(
      'SELECT identifier_system FROM patient_marks WHERE patient = ?',
    ),
    clearMarks: db.prepare<[number]>('DELETE FROM patient_marks WHERE patient = ?'),
    addMark: db.prepare<[number, string]>(
      'INSERT OR IGNORE INTO patient_marks (patient, identifier_system) VALUES (?, ?)',
    ),
  };
}

/** What arrives of this patient is not to be stored: the person disconnected the system. */
export const isKeptOut = (patient: PatientRow): boolean =>
  patient.removed === 1 || patient.connection_state === 'disconnected';
