// Whose a resource is, and from which health system: by the marks that the source set, never by a guess.
// Each resource is joined to a Patient and the Patient to a connection, so that what comes later costs little.
import type { Connection } from '../record-store.ts';
import { isKeptOut, type PatientRow } from '../tables/patients-table.ts';
import type { ResourceKey } from '../tables/resources-table.ts';
import type { Tables } from '../tables/tables.ts';
import { connectionMarks } from './connection-marks.ts';
import type { PatientMarks } from './patient-marks.ts';
import type { ResourceTraits } from './resource-traits.ts';

export interface Attribution {
  /** The row of the Patient that a resource belongs to, stored or not. */
  patientOf(key: ResourceKey, traits: ResourceTraits): number | null;
  /** A Patient has come: what was there before and belongs to it follows. Gives its row as it is now. */
  registerPatient(key: ResourceKey, marks: PatientMarks): PatientRow | null;
  /** What arrives of this patient is not to be stored. */
  isKeptOut(patient: number | null): boolean;
  /** A connection was added, or lost its marks. */
  matchAgain(source: number): void;
  /** What still arrives of this connection's system is not to be stored any more. */
  keepOut(source: number, connection: Connection): void;
  letIn(source: number, connection: Connection): void;
}

export function createAttribution(tables: Tables): Attribution {
  const { patients, facts } = tables;
  const marked = connectionMarks(tables);
  return {
    patientOf: (key, traits) => patientOf(tables, key, traits),
    registerPatient(key, marks) {
      const row = patients.rowOf(key.source, key.fhirVersion, key.id);
      const before = patients.get(row);
      const isNew = before?.stored !== 1;
      const removed = marked.isRemoved(key.source, marks);
      // Of a system that the person removed nothing is kept but that this id belongs to it.
      patients.setStored(row, removed ? null : marks.systemId, removed ? [] : marks.identifierSystems);
      patients.assign(row, removed ? null : marked.connectionOf(key.source, marks), removed);
      if (isNew) claimResources(tables, key, row);
      const now = patients.get(row);
      if (isNew || now?.connection !== before?.connection) facts.markOfSource(key.source);
      return now;
    },
    isKeptOut(patient) {
      const row = patient === null ? null : patients.get(patient);
      return row !== null && isKeptOut(row);
    },
    matchAgain(source) {
      for (const { patient, system_id, removed } of patients.stored(source)) {
        const marks = { systemId: system_id, identifierSystems: patients.marks(patient) };
        if (removed === 0) patients.assign(patient, marked.connectionOf(source, marks), false);
      }
      facts.markOfSource(source);
    },
    keepOut: (source, connection) => marked.keepOut(source, connection),
    letIn(source, connection) {
      marked.letIn(source, connection);
      patients.forgetRemoved(source);
    },
  };
}

/** The Patient with the longest id that the resource's id begins with; else the Patient it names; else `null`. */
function patientOf(tables: Tables, key: ResourceKey, { patient: named }: ResourceTraits): number | null {
  const { patients, sources } = tables;
  const { source, fhirVersion, resourceType, id } = key;
  if (resourceType === 'Patient') return patients.rowOf(source, fhirVersion, id);
  if (sources.isFile(source)) return ownerInFile(tables, key);
  const parent = patients.byPrefix(source, fhirVersion, id);
  if (parent !== null) return parent;
  return named === null ? null : patients.rowOf(source, fhirVersion, named);
}

/** No Patient is called so. */
const fileOwner = '(file)';

/** Stands for whoever brought the file in: all of it is theirs, whatever Patients it names, or if it names none. */
function ownerInFile({ patients, connections }: Tables, { source, fhirVersion }: ResourceKey): number {
  const known = patients.find(source, fhirVersion, fileOwner);
  if (known !== null && known.connection !== null) return known.patient;
  const owner = known?.patient ?? patients.rowOf(source, fhirVersion, fileOwner);
  patients.assign(owner, connections.ofSource(source)[0]?.row ?? null, false);
  return owner;
}

function claimResources({ patients, resources, entries }: Tables, key: ResourceKey, patient: number): void {
  const { source, fhirVersion, id } = key;
  if (patients.byPrefix(source, fhirVersion, id) !== patient) return;
  for (const resource of resources.claimable(source, fhirVersion, id)) {
    resources.assign(resource, patient);
    entries.assign(resource, patient);
  }
}
