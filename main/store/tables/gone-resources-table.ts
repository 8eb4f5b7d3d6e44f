import type { Section } from '../record-store.ts';
import type { FhirVersion } from '../../values/fhir-version.ts';
import type { Sqlite } from '../sqlite.ts';

/** Resources that their source no longer has. They stay, marked. */
export function goneResourcesTable(db: Sqlite) {
  // Of systems that the person disconnected nothing is taken any more, so nothing of theirs is missed.
  const expected = db.prepare<[number, FhirVersion, string], { resource: number }>(`
    SELECT r.resource FROM resources r LEFT JOIN patients p USING (patient) LEFT JOIN connections c USING (connection)
    WHERE r.source = ? AND r.fhir_version = ? AND r.resource_type = ? AND c.state IS NOT 'disconnected'`);
  const add = db.prepare<[number, string]>('INSERT OR IGNORE INTO gone_resources (resource, at) VALUES (?, ?)');
  const remove = db.prepare<[number]>('DELETE FROM gone_resources WHERE resource = ?');
  const any = db.prepare<[], { resource: number }>('SELECT resource FROM gone_resources LIMIT 1');
  const at = db.prepare<[number], { at: string }>('SELECT at FROM gone_resources WHERE resource = ?');

  return {
    expected: (source: number, { fhirVersion, resourceType }: Section): Iterable<{ readonly resource: number }> =>
      expected.all(source, fhirVersion, resourceType),
    add: (resource: number, since: string): unknown => add.run(resource, since),
    /** It was sent again. */
    remove: (resource: number): unknown => remove.run(resource),
    hasAny: (): boolean => any.get() !== undefined,
    /** ISO 8601; `null`: its source still has it, as far as is known. */
    since: (resource: number): string | null => at.get(resource)?.at ?? null,
  };
}
