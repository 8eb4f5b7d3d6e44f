import type { EntryValue } from '../../values/entry.ts';
import type { Sqlite } from '../sqlite.ts';

/** Which values belong in one line over time. */
export function measurementsTable(db: Sqlite) {
  const clear = db.prepare<[number]>('DELETE FROM measurements WHERE resource = ?');
  const add = db.prepare<[number, number, string]>(
    'INSERT INTO measurements (resource, value_index, series) VALUES (?, ?, ?)',
  );
  return {
    replace(resource: number, values: readonly EntryValue[]): void {
      clear.run(resource);
      for (const [index, { series }] of values.entries()) if (series !== null) add.run(resource, index, series);
    },
  };
}
