// Whose a resource is, and from which health system: by the marks that the source set, never by a guess.
import type { UnreadResource } from '../../record/read-entry.ts';
import type { Connection } from '../record-store.ts';
import { isKeptOut, type PatientRow } from '../tables/patients-table.ts';
import type { ResourceKey } from '../tables/resources-table.ts';
import type { Tables } from '../tables/tables.ts';
import { patientMarks, withoutTrailingSlash, type PatientMarks } from './patient-marks.ts';
import { referencedPatient } from './reference.ts';

export type Attribution = ReturnType<typeof createAttribution>;

export function createAttribution(tables: Tables) {
  const { patients, connections, removedMarks, resources, entries } = tables;

  /** The Patient whose id the resource's id begins with, the longest one; else the Patient it names; else `null`. */
  function patientOf(key: ResourceKey, resource: UnreadResource): number | null {
    const { source, fhirVersion, resourceType, id } = key;
    if (resourceType === 'Patient') return patients.rowOf(source, fhirVersion, id);
    const parent = patients.byPrefix(source, fhirVersion, id);
    if (parent !== null) return parent.patient;
    const named = referencedPatient(resource);
    return named === null ? null : patients.rowOf(source, fhirVersion, named);
  }

  /** A Patient has come: what was there before and belongs to it follows. Gives its row as it is now. */
  function registerPatient(key: ResourceKey, resource: UnreadResource): PatientRow | null {
    const row = patients.rowOf(key.source, key.fhirVersion, key.id);
    const isNew = patients.get(row)?.stored !== 1;
    const marks = patientMarks(resource);
    const removed = isRemoved(key.source, marks);
    // Of a system that the person removed nothing is kept but that this id belongs to it.
    patients.setStored(row, removed ? null : marks.systemId, removed ? [] : marks.identifierSystems);
    patients.assign(row, removed ? null : connectionOf(key.source, marks), removed);
    if (isNew) claimResources(key, row);
    return patients.get(row);
  }

  function claimResources({ source, fhirVersion, id }: ResourceKey, patient: number): void {
    if (patients.byPrefix(source, fhirVersion, id)?.patient !== patient) return;
    for (const resource of resources.claimable(source, fhirVersion, id)) {
      resources.assign(resource, patient);
      entries.assign(resource, patient);
    }
  }

  /** `null` where no connection bears the mark, or several do. */
  function connectionOf(source: number, { systemId, identifierSystems }: PatientMarks): number | null {
    const candidates = connections
      .ofSource(source)
      .filter(({ connection }) =>
        systemId === null ? identifierSystems.includes(base(connection) ?? '') : connection.systemId === systemId,
      );
    const [only, another] = candidates;
    if (only === undefined || another !== undefined) return null;
    return systemId === null && bearsRemovedUrl(source, identifierSystems) ? null : only.row;
  }

  function isRemoved(source: number, marks: PatientMarks): boolean {
    if (marks.systemId !== null) return removedMarks.has(source, systemMark(marks.systemId));
    return bearsRemovedUrl(source, marks.identifierSystems) && !hasConnection(source, marks);
  }

  const bearsRemovedUrl = (source: number, systems: readonly string[]): boolean =>
    systems.some((system) => removedMarks.has(source, urlMark(system)));

  const hasConnection = (source: number, { identifierSystems }: PatientMarks): boolean =>
    connections.ofSource(source).some(({ connection }) => identifierSystems.includes(base(connection) ?? ''));

  return {
    patientOf,
    registerPatient,
    isKeptOut(patient: number | null): boolean {
      const row = patient === null ? null : patients.get(patient);
      return row !== null && isKeptOut(row);
    },
    /** A connection was added or its marks changed. */
    matchAgain(source: number): void {
      for (const { patient, system_id, removed } of patients.stored(source)) {
        const marks = { systemId: system_id, identifierSystems: patients.marks(patient) };
        if (removed === 0) patients.assign(patient, connectionOf(source, marks), false);
      }
    },
    /** What still arrives of this connection's system is not to be stored any more. */
    keepOut(source: number, connection: Connection): void {
      for (const mark of marksOf(connection)) removedMarks.add(source, mark);
    },
    letIn(source: number, connection: Connection): void {
      for (const mark of marksOf(connection)) removedMarks.remove(source, mark);
      patients.forgetRemoved(source);
    },
  };
}

const base = ({ resourceUrl }: Connection): string | null =>
  resourceUrl === null ? null : withoutTrailingSlash(resourceUrl);
const systemMark = (systemId: number): string => `system ${systemId}`;
const urlMark = (url: string): string => `url ${url}`;

function marksOf(connection: Connection): readonly string[] {
  const url = base(connection);
  return [systemMark(connection.systemId), ...(url === null ? [] : [urlMark(url)])];
}
