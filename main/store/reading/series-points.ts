import { convert, convertedText } from '../../record/series/convert.ts';
import type { EntryValue } from '../../values/entry.ts';
import { toConnectionId } from '../../values/ids.ts';
import type { SeriesPoint } from '../record-store.ts';
import type { Sqlite } from '../sqlite.ts';
import type { MeasuredShape } from '../tables/measurements-table.ts';

interface PointRow {
  readonly entry: number;
  readonly text: string;
  readonly number: number | null;
  readonly date_start: string | null;
  readonly date_end: string | null;
  readonly shape: string;
  readonly connection_id: string | null;
}

/** Joined ones are told by the entry that stands for them. The order is the index's own: reading stops at the last point. */
export const pointsSql = `
  SELECT m.entry, m.text, m.number, m.date_start, m.date_end, s.text AS shape, c.id AS connection_id
  FROM measured k CROSS JOIN measurements m USING (measured) CROSS JOIN entries e ON e.entry = m.entry
  CROSS JOIN measured_shapes s USING (shape)
  LEFT JOIN patients p ON p.patient = e.patient LEFT JOIN connections c ON c.connection = p.connection
  WHERE k.series = ? AND e.joined_to IS NULL ORDER BY m.entry DESC, m.value_index DESC LIMIT ?`;

/** The newest points of a line, told in a unit where that is exact. */
export function createPoints(db: Sqlite) {
  const rows = db.prepare<[string, number], PointRow>(pointsSql);
  const points = (series: string, unit: string | null, most: number): readonly SeriesPoint[] => {
    const shapes = new Map<string, MeasuredShape>();
    const shapeOf = (text: string): MeasuredShape => {
      const shape = shapes.get(text) ?? parseShape(text);
      shapes.set(text, shape);
      return shape;
    };
    return rows.all(series, most).map((row) => pointOf(row, shapeOf(row.shape), { series, unit }));
  };
  return Object.assign(points, { parseShape });
}

function pointOf(
  { entry, text, number, date_start, date_end, connection_id }: PointRow,
  { title: _title, ...shape }: MeasuredShape,
  line: { readonly series: string; readonly unit: string | null },
): SeriesPoint {
  const value: EntryValue = { ...shape, text, number, series: line.series };
  return {
    entryId: entry,
    date: date_start === null && date_end === null ? null : { start: date_start, end: date_end },
    connectionId: connection_id === null ? null : toConnectionId(connection_id),
    value,
    converted: inUnit(value, line.unit, line.series),
  };
}

function inUnit({ number, unit, text }: EntryValue, wanted: string | null, key: string): SeriesPoint['converted'] {
  if (number === null || unit === wanted) return null;
  const converted = convert(number, unit, wanted, key);
  return converted === null ? null : { number: converted, text: convertedText(converted, text) };
}

/** Written by this store itself, in this shape. */
function parseShape(text: string): MeasuredShape {
  const shape: unknown = JSON.parse(text);
  if (!isShape(shape)) throw new Error('What values have in common cannot be read');
  return shape;
}

const isShape = (value: unknown): value is MeasuredShape =>
  typeof value === 'object' && value !== null && 'title' in value && 'ranges' in value;
