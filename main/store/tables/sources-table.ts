import { isFileSource, toSourceId, type SourceId } from '../../values/ids.ts';
import type { Sqlite } from '../sqlite.ts';

/** Sources by row number, so that the long id stands once. */
export function sourcesTable(db: Sqlite) {
  const find = db.prepare<[string], { source: number }>('SELECT source FROM sources WHERE id = ?');
  const idOf = db.prepare<[number], { id: string }>('SELECT id FROM sources WHERE source = ?');
  const add = db.prepare<[string]>('INSERT INTO sources (id) VALUES (?)');
  const files = new Map<number, boolean>();
  return {
    /** A source that is a file has one connection, to which all of it belongs. */
    isFile(source: number): boolean {
      const isFile = files.get(source) ?? isFileSource(toSourceId(idOf.get(source)?.id ?? ''));
      files.set(source, isFile);
      return isFile;
    },
    idOf(source: number): SourceId | null {
      const id = idOf.get(source)?.id;
      return id === undefined ? null : toSourceId(id);
    },
    find: (id: SourceId): number | null => find.get(id)?.source ?? null,
    rowOf: (id: SourceId): number => find.get(id)?.source ?? Number(add.run(id).lastInsertRowid),
  };
}
