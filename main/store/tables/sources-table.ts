import type { SourceId } from '../../values/ids.ts';
import type { Sqlite } from '../sqlite.ts';

/** Sources by row number, so that the long id stands once. */
export function sourcesTable(db: Sqlite) {
  const find = db.prepare<[string], { source: number }>('SELECT source FROM sources WHERE id = ?');
  const add = db.prepare<[string]>('INSERT INTO sources (id) VALUES (?)');
  return {
    find: (id: SourceId): number | null => find.get(id)?.source ?? null,
    rowOf: (id: SourceId): number => find.get(id)?.source ?? Number(add.run(id).lastInsertRowid),
  };
}
