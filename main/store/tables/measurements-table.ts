import type { Entry, EntryValue } from '../../values/entry.ts';
import type { Sqlite } from '../sqlite.ts';

/** What many values of a line have in common. */
export interface MeasuredShape extends Pick<EntryValue, 'label' | 'unit' | 'ranges' | 'flag'> {
  /** Of the entry. */
  readonly title: string;
}

/** Which values belong in one line over time, and what the line shows of them. */
export function measurementsTable(db: Sqlite) {
  const sql = statements(db);
  const rowOf = (series: string): number => sql.find.get(series)?.row ?? Number(sql.name.run(series).lastInsertRowid);
  const shapeOf = (text: string): number =>
    sql.findShape.get(text)?.row ?? Number(sql.addShape.run(text).lastInsertRowid);
  return {
    /** Nothing for what was entered by mistake. The entry has to be there. */
    replace(resource: number, { values, date, title, enteredInError }: Entry): void {
      sql.clear.run(resource);
      if (enteredInError) return;
      for (const [index, { series, text, number, label, unit, ranges, flag }] of values.entries()) {
        if (series === null) continue;
        const shape = JSON.stringify({ title, label, unit, ranges, flag } satisfies MeasuredShape);
        const [start, end] = [date?.start ?? null, date?.end ?? null];
        sql.add.run(rowOf(series), index, shapeOf(shape), text, number, start, end, resource);
      }
    },
    /** Names of lines, and what values had in common, that nothing is in any more. */
    removeOfNobody(): void {
      sql.removeLines.run();
      sql.removeShapes.run();
    },
  };
}

function statements(db: Sqlite) {
  return {
    find: db.prepare<[string], { row: number }>('SELECT measured AS row FROM measured WHERE series = ?'),
    name: db.prepare<[string]>('INSERT INTO measured (series) VALUES (?)'),
    findShape: db.prepare<[string], { row: number }>('SELECT shape AS row FROM measured_shapes WHERE text = ?'),
    addShape: db.prepare<[string]>('INSERT INTO measured_shapes (text) VALUES (?)'),
    clear: db.prepare<[number]>('DELETE FROM measurements WHERE resource = ?'),
    add: db.prepare<(number | string | null)[]>(`
      INSERT INTO measurements (measured, entry, value_index, resource, shape, text, number, date_start, date_end)
      SELECT ?, entry, ?, resource, ?, ?, ?, ?, ? FROM entries WHERE resource = ?`),
    removeLines: db.prepare('DELETE FROM measured WHERE measured NOT IN (SELECT measured FROM measurements)'),
    removeShapes: db.prepare('DELETE FROM measured_shapes WHERE shape NOT IN (SELECT shape FROM measurements)'),
  };
}
