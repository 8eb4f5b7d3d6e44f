import type { EntryValue } from '../../values/entry.ts';
import type { Sqlite } from '../sqlite.ts';

/** Which values belong in one line over time. */
export function measurementsTable(db: Sqlite) {
  const find = db.prepare<[string], { measured: number }>('SELECT measured FROM measured WHERE series = ?');
  const name = db.prepare<[string]>('INSERT INTO measured (series) VALUES (?)');
  const clear = db.prepare<[number]>('DELETE FROM measurements WHERE resource = ?');
  const add = db.prepare<[number, number, number]>(
    'INSERT INTO measurements (measured, resource, value_index) VALUES (?, ?, ?)',
  );
  const removeOfNobody = db.prepare('DELETE FROM measured WHERE measured NOT IN (SELECT measured FROM measurements)');
  const rowOf = (series: string): number => find.get(series)?.measured ?? Number(name.run(series).lastInsertRowid);
  return {
    replace(resource: number, values: readonly EntryValue[]): void {
      clear.run(resource);
      for (const [index, { series }] of values.entries()) if (series !== null) add.run(rowOf(series), resource, index);
    },
    /** Names of lines that nothing is in any more. */
    removeOfNobody: (): unknown => removeOfNobody.run(),
  };
}
