import type { Sqlite } from '../sqlite.ts';
import { anyType } from '../ingest/reference.ts';
import type { ResourceKey } from './resources-table.ts';

/** Which other resources an entry was read with, there or not, and which entries are to be read anew. */
export function entryNeedsTable(db: Sqlite) {
  const clear = db.prepare<[number]>('DELETE FROM entry_needs WHERE resource = ?');
  const add = db.prepare<[number, string, string]>(
    'INSERT OR IGNORE INTO entry_needs (resource, resource_type, id) VALUES (?, ?, ?)',
  );
  const markDependents = db.prepare<[string, string, number, string]>(`
    INSERT OR IGNORE INTO stale_entries (resource)
    SELECT n.resource FROM entry_needs n JOIN resources r USING (resource)
    WHERE n.id = ? AND n.resource_type IN (?, '${anyType}') AND r.source = ? AND r.fhir_version = ?`);
  const markAll = db.prepare('INSERT OR IGNORE INTO stale_entries (resource) SELECT resource FROM resources');
  const some = db.prepare<[number], { resource: number }>('SELECT resource FROM stale_entries LIMIT ?');
  const done = db.prepare<[number]>('DELETE FROM stale_entries WHERE resource = ?');

  return {
    replace(resource: number, needs: readonly { readonly resourceType: string; readonly id: string }[]): void {
      clear.run(resource);
      for (const { resourceType, id } of needs) add.run(resource, resourceType, id);
    },
    markDependents: ({ source, fhirVersion, resourceType, id }: ResourceKey): unknown =>
      markDependents.run(id, resourceType, source, fhirVersion),
    markAll: (): unknown => markAll.run(),
    stale: (limit: number): readonly number[] => some.all(limit).map(({ resource }) => resource),
    done: (resource: number): unknown => done.run(resource),
  };
}
