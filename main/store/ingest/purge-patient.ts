import type { Tables } from '../tables/tables.ts';

/** Removes all that belongs to a Patient, with the words of the index; what was read with it is to be read anew. */
export function purgePatient(
  { resources, entries, notes, documentTexts, facts, needs, quarantine, versions, visits }: Tables,
  patient: number,
): void {
  for (const resource of resources.ofPatient(patient)) {
    const row = resources.get(resource);
    if (row === null) continue;
    facts.markOf(resource);
    entries.removeOf(resource);
    const key = { source: row.source, fhirVersion: row.fhir_version, resourceType: row.resource_type, id: row.id };
    needs.markDependents(key);
    visits.place(key, null);
    notes.removeOf(resource);
    versions.dropTexts(resource);
    resources.remove(row);
  }
  documentTexts.removeOfNobody();
  quarantine.removeOfPatient(patient);
}
