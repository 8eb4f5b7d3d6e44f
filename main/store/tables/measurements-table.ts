import type { Entry, EntryDate, EntryValue } from '../../values/entry.ts';
import { namedRows } from '../named-rows.ts';
import type { Sqlite } from '../sqlite.ts';

/** What many values of a line have in common. */
export interface MeasuredShape extends Pick<EntryValue, 'label' | 'unit' | 'ranges' | 'flag'> {
  /** Of the entry. */
  readonly title: string;
}

/** A value as a line over time keeps it. */
export interface MeasuredValue extends Pick<EntryValue, 'text' | 'number'> {
  readonly series: string;
  /** Among the values of its entry. */
  readonly index: number;
  /** A `MeasuredShape` as JSON. */
  readonly shape: string;
}

/** Nothing of what was entered by mistake. */
export const measuredValues = ({ values, title, enteredInError }: Entry): readonly MeasuredValue[] =>
  values.flatMap(({ series, text, number, label, unit, ranges, flag }, index) =>
    series === null || enteredInError
      ? []
      : [
          {
            series,
            index,
            text,
            number,
            shape: JSON.stringify({ title, label, unit, ranges, flag } satisfies MeasuredShape),
          },
        ],
  );

/** Whose values they are. */
export interface Measured {
  readonly resource: number;
  readonly entry: number;
  readonly date: EntryDate | null;
}

/** Which values belong in one line over time, and what the line shows of them. */
export function measurementsTable(db: Sqlite) {
  const sql = statements(db);
  const series = namedRows(
    (name) => sql.find.get(name)?.row,
    (name) => sql.name.run(name),
  );
  const shapes = namedRows(
    (text) => sql.findShape.get(text)?.row,
    (text) => sql.addShape.run(text),
  );
  return {
    /** Of an entry that had none. */
    add({ resource, entry, date }: Measured, values: readonly MeasuredValue[]): void {
      const [start, end] = [date?.start ?? null, date?.end ?? null];
      for (const { index, text, number, ...value } of values) {
        const [line, shape] = [series.rowOf(value.series), shapes.rowOf(value.shape)];
        sql.add.run(line, entry, index, resource, shape, text, number, start, end);
      }
    },
    removeOf: (resource: number): unknown => sql.clear.run(resource),
    /** Names of lines, and what values had in common, that nothing is in any more. */
    removeOfNobody(): void {
      sql.removeLines.run();
      sql.removeShapes.run();
      this.forgetNames();
    },
    /** To be called when a transaction was taken back. */
    forgetNames(): void {
      series.forget();
      shapes.forget();
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
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`),
    removeLines: db.prepare('DELETE FROM measured WHERE measured NOT IN (SELECT measured FROM measurements)'),
    removeShapes: db.prepare('DELETE FROM measured_shapes WHERE shape NOT IN (SELECT shape FROM measurements)'),
  };
}
