// `value[x]` of observations and their components, with its ranges and its flag (https://hl7.org/fhir/R4/observation.html).
import type { EntryValue, ReferenceRange } from '../../values/entry.ts';
import type { Place } from '../reading/place.ts';
import type { Reading } from '../reading/reading.ts';
import { seriesKey } from '../series/series-key.ts';
import { unitWords } from '../words/units.ts';
import { anyText } from './any.ts';
import { codingsOf, conceptsText, conceptText } from './concept.ts';
import { readFlag } from './flag.ts';
import { moneyText, quantityText, rangeText, readQuantity, unitOf } from './quantity.ts';

/** What an observation or a part of it measured, or why it did not; `null` where it says neither. */
export function readValue(reading: Reading, of: Place, { label, title }: ValueName): EntryValue | null {
  const choice = of.choice('value');
  const measured = choice === null ? null : measure(reading, choice);
  const said = measured ?? (choice === null ? absent(reading, of) : null);
  const ranges = of.list('referenceRange').flatMap((one) => readRange(reading, one) ?? []);
  const flag = readFlag(reading, of);
  if (said === null) return null;
  const series = measured === null ? null : seriesKey(codingsOf(of.get('code')), title, said.unit);
  return { label, ...said, ranges, flag, series };
}

interface ValueName {
  /** What stands beside it, where an entry has several. */
  readonly label: string | null;
  /** What was measured. */
  readonly title: string | null;
}

type Measured = Pick<EntryValue, 'text' | 'unit' | 'number'>;

const plain = (text: string | null): Measured | null => (text === null ? null : { text, unit: null, number: null });

function measure(reading: Reading, { type, place }: { readonly type: string; readonly place: Place }): Measured | null {
  if (type.endsWith('Quantity') || type === 'Age' || type === 'Duration') {
    return readQuantity(place) ?? plain(quantityText(place));
  }
  if (type === 'CodeableConcept' || type === 'Coding') return plain(conceptText(reading, place));
  if (type === 'Range') return plain(rangeText(place));
  if (type === 'Money') return plain(moneyText(place));
  if (type === 'SampledData') return sampled(place);
  const number = place.number();
  // Labs also send numbers as words; those that are whole numbers of digits can be drawn.
  if ((type === 'String' || type === 'Integer' || type === 'Decimal') && number !== null) {
    return { text: place.text() ?? String(number), unit: null, number };
  }
  if (type === 'String') return plain(place.text());
  return plain(anyText(reading, place, 'Value'));
}

function sampled(place: Place): Measured | null {
  const data = place.get('data').string();
  if (data === null) return null;
  place.take();
  const count = data.split(/\s+/).length;
  return { text: `A curve of ${count} points`, unit: unitOf(place.get('origin')), number: null };
}

/** https://hl7.org/fhir/R4/valueset-data-absent-reason.html */
function absent(reading: Reading, of: Place): Measured | null {
  const reason = conceptText(reading, of.get('dataAbsentReason'));
  return reason === null ? null : plain(`No value: ${reason.toLowerCase()}`);
}

export function readRange(reading: Reading, place: Place): ReferenceRange | null {
  const low = readQuantity(place.get('low'));
  const high = readQuantity(place.get('high'));
  const text = place.textOf('text');
  const kind = conceptText(reading, place.get('type')) ?? conceptText(reading, place.get('meaning'));
  const groups = conceptsText(reading, place.list('appliesTo'));
  const age = rangeText(place.get('age'));
  if (low === null && high === null && text === null) return null;
  place.take();
  const isUsual = kind === null || /^normal/i.test(kind);
  const applies = [isUsual ? null : kind, groups, age === null ? null : `age ${age}`].filter((part) => part !== null);
  return {
    low: low?.text ?? null,
    high: high?.text ?? null,
    unit: high?.unit ?? low?.unit ?? null,
    text,
    appliesTo: applies.length === 0 ? null : applies.join(', '),
  };
}

/** Systolic over diastolic, as people write it: LOINC 8480-6 and 8462-4 of the profile for blood pressure. */
export function bloodPressure(systolic: EntryValue, diastolic: EntryValue): EntryValue {
  return {
    label: null,
    text: `${systolic.text}/${diastolic.text}`,
    unit: systolic.unit ?? diastolic.unit ?? unitWords('mm[Hg]'),
    number: systolic.number,
    ranges: [],
    flag: null,
    series: 'blood-pressure',
  };
}
