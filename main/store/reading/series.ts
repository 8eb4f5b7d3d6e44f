import type { Category } from '../../values/category.ts';
import type { EntryValue } from '../../values/entry.ts';
import { parseEntry } from '../parse-entry.ts';
import type { ValueSeries } from '../record-store.ts';
import type { Sqlite } from '../sqlite.ts';
import type { TextPlace, TextsTable } from '../tables/texts-table.ts';
import { createPoints } from './series-points.ts';

/** More points than a chart beside an entry can show. */
const mostPoints = 1000;
/** More lines beside an entry than a person looks at. */
const mostSeries = 20;
/** Of a line that is looked at alone. */
const mostPointsAlone = 5000;
/** As many as a small drawing in a table shows. */
const recentPoints = 12;
/** More tests than anyone has been given. */
const mostLines = 5000;

/** The results over time of what an entry measured; `null` if there is no such entry. */
export function createSeries(db: Sqlite, texts: TextsTable) {
  const placeOf = db.prepare<[number], TextPlace>('SELECT block, start, length FROM entries WHERE entry = ?');
  const points = createPoints(db);

  return function series(id: number): readonly ValueSeries[] | null {
    const row = placeOf.get(id);
    if (row === undefined) return null;
    const entry = parseEntry(texts.get(row));
    const wanted = entry.values.filter(isFirstOfSeries).slice(0, mostSeries);
    return wanted.flatMap(({ series: key, label, unit }) =>
      key === null ? [] : [{ series: key, title: label ?? entry.title, unit, points: points(key, unit, mostPoints) }],
    );
  };
}

/** One line by its key, in the unit of its newest result; `null` if nothing is in it. */
export function createLine(db: Sqlite) {
  const points = createPoints(db);
  const newest = db.prepare<[string], { shape: string }>(newestSql);
  return (series: string, most: number = mostPointsAlone): ValueSeries | null => {
    const row = newest.get(series);
    if (row === undefined) return null;
    const { title, label, unit } = points.parseShape(row.shape);
    return { series, title: label ?? title, unit, points: points(series, unit, most) };
  };
}

/** All lines whose newest result is of a category, each with its newest points. */
export function createLines(db: Sqlite) {
  const line = createLine(db);
  const keys = db.prepare<[string, number], { series: string }>(keysSql);
  return (category: Category): readonly ValueSeries[] =>
    keys.all(category, mostLines).flatMap(({ series }) => line(series, recentPoints) ?? []);
}

const newestSql = `
  SELECT s.text AS shape
  FROM measured k CROSS JOIN measurements m USING (measured) CROSS JOIN entries e ON e.entry = m.entry
  CROSS JOIN measured_shapes s USING (shape)
  WHERE k.series = ? AND e.joined_to IS NULL ORDER BY m.entry DESC, m.value_index DESC LIMIT 1`;

const keysSql = `
  SELECT k.series FROM measured k
  WHERE ? = (SELECT e.category FROM measurements m CROSS JOIN entries e ON e.entry = m.entry
    WHERE m.measured = k.measured ORDER BY m.entry DESC LIMIT 1)
  ORDER BY k.measured LIMIT ?`;

const isFirstOfSeries = ({ series }: EntryValue, at: number, all: readonly EntryValue[]): boolean =>
  series !== null && all.findIndex((one) => one.series === series) === at;
