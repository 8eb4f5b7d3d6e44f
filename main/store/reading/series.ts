import { convert, convertedText } from '../../record/series/convert.ts';
import type { Entry, EntryValue } from '../../values/entry.ts';
import { toConnectionId } from '../../values/ids.ts';
import { parseEntry } from '../parse-entry.ts';
import type { SeriesPoint, ValueSeries } from '../record-store.ts';
import type { Sqlite } from '../sqlite.ts';
import type { TextPlace, TextsTable } from '../tables/texts-table.ts';

interface PointRow extends TextPlace {
  readonly entry: number;
  readonly value_index: number;
  readonly connection_id: string | null;
}

/** More points than a chart can show. */
const mostPoints = 1000;
/** More lines than a person looks at. */
const mostSeries = 20;

/** The results over time of what an entry measured; `null` if there is no such entry. */
export function createSeries(db: Sqlite, texts: TextsTable) {
  const placeOf = db.prepare<[number], TextPlace>('SELECT block, start, length FROM entries WHERE entry = ?');
  const points = db.prepare<[string, number], PointRow>(pointsSql);

  return function series(id: number): readonly ValueSeries[] | null {
    const row = placeOf.get(id);
    if (row === undefined) return null;
    const entry = parseEntry(texts.get(row));
    const wanted = entry.values.filter(isFirstOfSeries).slice(0, mostSeries);
    return wanted.flatMap((value) => {
      const key = value.series;
      if (key === null) return [];
      const rows = points.all(key, mostPoints);
      return [
        lineOf(
          entry,
          value,
          rows.flatMap((one) => pointOf(one, texts.get(one), value, key)),
        ),
      ];
    });
  };
}

/** Joined ones are told by the entry that stands for them. */
export const pointsSql = `
  SELECT e.entry, e.block, e.start, e.length, m.value_index, c.id AS connection_id
  FROM measured s CROSS JOIN measurements m USING (measured) JOIN entries e USING (resource)
  LEFT JOIN patients p ON p.patient = e.patient LEFT JOIN connections c ON c.connection = p.connection
  WHERE s.series = ? AND e.joined_to IS NULL ORDER BY e.entry DESC, m.value_index LIMIT ?`;

const isFirstOfSeries = ({ series }: EntryValue, at: number, all: readonly EntryValue[]): boolean =>
  series !== null && all.findIndex((one) => one.series === series) === at;

const lineOf = (entry: Entry, { label, unit }: EntryValue, points: readonly SeriesPoint[]): ValueSeries => ({
  title: label ?? entry.title,
  unit,
  points,
});

function pointOf(
  { entry, value_index, connection_id }: PointRow,
  text: string,
  shown: EntryValue,
  key: string,
): SeriesPoint[] {
  const { values, date } = parseEntry(text);
  const value = values[value_index];
  if (value === undefined) return [];
  const connectionId = connection_id === null ? null : toConnectionId(connection_id);
  return [{ entryId: entry, date, connectionId, value, converted: inUnit(value, shown.unit, key) }];
}

function inUnit({ number, unit, text }: EntryValue, wanted: string | null, key: string): SeriesPoint['converted'] {
  if (number === null || unit === wanted) return null;
  const converted = convert(number, unit, wanted, key);
  return converted === null ? null : { number: converted, text: convertedText(converted, text) };
}
