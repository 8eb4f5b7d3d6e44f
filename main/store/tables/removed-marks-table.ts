import { createHash } from 'node:crypto';
import type { Sqlite } from '../sqlite.ts';

/** Systems whose data the person removed. Only digests are kept: nothing of them is to be found in the file. */
export function removedMarksTable(db: Sqlite) {
  const add = db.prepare<[number, string]>('INSERT OR IGNORE INTO removed_marks (source, digest) VALUES (?, ?)');
  const remove = db.prepare<[number, string]>('DELETE FROM removed_marks WHERE source = ? AND digest = ?');
  const find = db.prepare<[number, string]>('SELECT 1 FROM removed_marks WHERE source = ? AND digest = ?');
  return {
    add: (source: number, mark: string): unknown => add.run(source, digest(mark)),
    remove: (source: number, mark: string): unknown => remove.run(source, digest(mark)),
    has: (source: number, mark: string): boolean => find.get(source, digest(mark)) !== undefined,
  };
}

const digest = (mark: string): string => createHash('sha256').update(mark).digest('hex');
