import { namedRows } from '../named-rows.ts';
import type { Sqlite } from '../sqlite.ts';
import { anyType } from '../ingest/reference.ts';
import type { ResourceKey } from './resources-table.ts';

export interface Need {
  readonly resourceType: string;
  readonly id: string;
}

/** Which other resources an entry was read with, there or not, and which entries are to be read anew. */
export function entryNeedsTable(db: Sqlite) {
  const sql = statements(db);
  // A type has no blank in it.
  const named = (name: string): [string, string] => {
    const at = name.indexOf(' ');
    return [name.slice(at + 1), name.slice(0, at)];
  };
  const names = namedRows(
    (name) => sql.find.get(...named(name))?.needed,
    (name) => sql.name.run(...named(name)),
  );
  const rowOf = ({ id, resourceType }: Need): number => names.rowOf(`${resourceType} ${id}`);

  return {
    /** Of an entry that had none. */
    add(resource: number, needs: readonly Need[]): void {
      for (const needed of new Set(needs.map(rowOf))) sql.add.run(needed, resource);
    },
    replace(resource: number, needs: readonly Need[]): void {
      const before = sql.ofResource.all(resource).map(({ needed }) => needed);
      const now = new Set(needs.map(rowOf));
      for (const needed of before) if (!now.delete(needed)) sql.remove.run(needed, resource);
      for (const needed of now) sql.add.run(needed, resource);
    },
    /** Those that were read with it, or without it, are out of date; says whether any resource may have been. */
    markDependents({ source, fhirVersion, resourceType, id }: ResourceKey): boolean {
      const asked = [resourceType, anyType].flatMap((type) => sql.find.get(id, type)?.needed ?? []);
      for (const needed of asked) sql.markDependents.run(needed, source, fhirVersion);
      return asked.length > 0;
    },
    markAll: (): unknown => sql.markAll.run(),
    stale: (limit: number): readonly number[] => sql.some.all(limit).map(({ resource }) => resource),
    countStale: (): number => sql.count.get()?.count ?? 0,
    done: (resource: number): unknown => sql.done.run(resource),
    /** Names that nobody asks for any more. */
    removeOfNobody(): void {
      sql.removeOfNobody.run();
      names.forget();
    },
    /** To be called when a transaction was taken back. */
    forgetNames: (): void => names.forget(),
  };
}

function statements(db: Sqlite) {
  return {
    find: db.prepare<[string, string], { needed: number }>(
      'SELECT needed FROM needed WHERE id = ? AND resource_type = ?',
    ),
    name: db.prepare<[string, string]>('INSERT INTO needed (id, resource_type) VALUES (?, ?)'),
    ofResource: db.prepare<[number], { needed: number }>('SELECT needed FROM entry_needs WHERE resource = ?'),
    add: db.prepare<[number, number]>('INSERT INTO entry_needs (needed, resource) VALUES (?, ?)'),
    remove: db.prepare<[number, number]>('DELETE FROM entry_needs WHERE needed = ? AND resource = ?'),
    // CROSS JOIN: from those that ask, never from all of the source.
    markDependents: db.prepare<[number, number, string]>(`
      INSERT OR IGNORE INTO stale_entries (resource)
      SELECT n.resource FROM entry_needs n CROSS JOIN resources r USING (resource)
      WHERE n.needed = ? AND r.source = ? AND r.fhir_version = ?`),
    markAll: db.prepare('INSERT OR IGNORE INTO stale_entries (resource) SELECT resource FROM resources'),
    some: db.prepare<[number], { resource: number }>('SELECT resource FROM stale_entries LIMIT ?'),
    count: db.prepare<[], { count: number }>('SELECT count(*) AS count FROM stale_entries'),
    done: db.prepare<[number]>('DELETE FROM stale_entries WHERE resource = ?'),
    removeOfNobody: db.prepare('DELETE FROM needed WHERE needed NOT IN (SELECT needed FROM entry_needs)'),
  };
}
