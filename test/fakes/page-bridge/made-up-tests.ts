// The lines over time of the made-up record: which test each of its results is of, and what the calls say of them.
import type { SeriesPointView, SeriesView, TestTopic } from '../../../preload/api.ts';
import type { MadeUpEntry } from './made-up-record.ts';

const topics: Readonly<Record<string, TestTopic>> = {
  'Hemoglobin A1c': 'a1c',
  'Glucose, fasting': 'glucose-fasting',
  'LDL cholesterol': 'ldl',
  'HDL cholesterol': 'hdl',
  Creatinine: 'creatinine',
  Potassium: 'potassium',
  Sodium: 'sodium',
  Hemoglobin: 'hemoglobin',
  'Thyroid stimulating hormone': 'tsh',
  'Blood pressure': 'blood-pressure',
  'Body weight': 'weight',
  Pulse: 'heart-rate',
};

export const seriesOf = (title: string): string => `words|${title.toLowerCase()}`;

/** `most`: of each the newest so many results. */
export function linesOf(entries: readonly MadeUpEntry[], most: number): readonly SeriesView[] {
  const measured = entries.filter(({ resourceType }) => resourceType === 'Observation');
  return [...Map.groupBy(measured, ({ title }) => title)].map(([title, all]) => {
    const points = all.slice(0, most).flatMap((one) => pointOf(one) ?? []);
    const unit = points[0]?.value.unit ?? null;
    return { series: seriesOf(title), topic: topics[title] ?? null, title, unit, points };
  });
}

/** As many tests as no real record has. */
export function manyTests(): readonly SeriesView[] {
  return Array.from({ length: 3000 }, (_, at) => {
    const title = `Allergen ${at + 1} antibody`;
    const points = [0, 1].map((year) => ({
      entryId: 1,
      date: { start: `${2026 - year}-03-02`, end: null },
      sourceName: 'River Valley Health',
      value: {
        ...{ label: null, text: `0.${(at % 80) + 10}`, unit: 'kU/L', number: 0.1 + (at % 80) / 100 },
        ...{ ranges: [], flag: null, series: seriesOf(title) },
      },
      converted: null,
    }));
    return { series: seriesOf(title), topic: null, title, unit: 'kU/L', points };
  });
}

/** Both halves of a blood pressure as one value, as the readers give it. */
function pointOf({ id, date, sourceName, values }: MadeUpEntry): SeriesPointView | null {
  const [first, second] = values;
  if (first === undefined) return null;
  const value =
    second === undefined ? first : { ...first, label: null, text: `${first.text}/${second.text}`, ranges: [] };
  return { entryId: id, date, sourceName, value, converted: null };
}
