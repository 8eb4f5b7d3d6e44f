// https://hl7.org/fhir/R4/observation.html, https://hl7.org/fhir/STU3/observation.html, https://hl7.org/fhir/DSTU2/observation.html
import type { Category } from '../../values/category.ts';
import type { EntryValue } from '../../values/entry.ts';
import { readNotes } from '../datatypes/annotation.ts';
import { codingsOf, conceptsText, conceptText } from '../datatypes/concept.ts';
import { dateOfChoice, firstDate } from '../datatypes/period.ts';
import { bloodPressure, readValue } from '../datatypes/value.ts';
import type { Place } from '../reading/place.ts';
import { addField, type Draft, type Reading } from '../reading/reading.ts';
import { plainNameOf } from '../words/plain-names.ts';
import { addNames, explain, namesOf, takePatient, takeVisit } from './shared-lines.ts';

export function readObservation(reading: Reading): Draft {
  const { resource } = reading;
  const code = resource.get('code');
  const title = conceptText(reading, code);
  explain(reading, 'code', title);
  const own = readValue(reading, resource, { label: null, title });
  const parts = resource.list('component').flatMap((one) => partOf(reading, one) ?? []);
  const category = categoryOf(resource);
  addField(reading, 'Kind', conceptsText(reading, resource.list('category')));
  const who = namesOf(reading, 'performer', 'By');
  const date = dateOfChoice(resource, 'effective') ?? firstDate(resource.get('issued'));
  takePatient(reading);
  takeVisit(reading);
  addNames(reading, 'Results', 'hasMember');
  readNotes(reading, resource.list('note'), resource.list('comments'), resource.list('comment'));
  return { category, title, date, who, values: [...(own === null ? [] : [own]), ...joined(resource, parts)] };
}

interface Part {
  readonly code: Place;
  readonly value: EntryValue;
}

function partOf(reading: Reading, place: Place): Part | null {
  const code = place.get('code');
  const label = conceptText(reading, code);
  const value = readValue(reading, place, { label, title: label });
  return value === null ? null : { code, value };
}

const systolic = new Set(['8480-6', '271649006']);
const diastolic = new Set(['8462-4', '271650006']);

/** Both halves of a blood pressure become one value; its halves follow only where they say more. */
function joined(resource: Place, parts: readonly Part[]): EntryValue[] {
  const isOf = (codes: ReadonlySet<string>) => (one: Part) =>
    codingsOf(one.code).some(({ code }) => code !== null && codes.has(code)) && one.value.number !== null;
  const upper = parts.find(isOf(systolic));
  const lower = parts.find(isOf(diastolic));
  if (upper === undefined || lower === undefined || resource.choice('value') !== null)
    return parts.map(({ value }) => value);
  const saysMore = [upper, lower].some(({ value }) => value.flag !== null || value.ranges.length > 0);
  const rest = parts.filter((one) => saysMore || (one !== upper && one !== lower));
  return [bloodPressure(upper.value, lower.value), ...rest.map(({ value }) => value)];
}

/** http://terminology.hl7.org/CodeSystem/observation-category; without one, by what is measured. */
function categoryOf(resource: Place): Category {
  const kinds = resource
    .list('category')
    .flatMap((one) => [...codingsOf(one).map(({ code }) => code), one.get('text').string()]);
  for (const kind of kinds) {
    const known = kind === null ? undefined : categories[kind.toLowerCase().replaceAll(/[\s_]+/g, '-')];
    if (known !== undefined) return known;
  }
  const codes = codingsOf(resource.get('code'));
  return codes.some(({ code }) => code !== null && vitalSigns.has(code))
    ? 'vitals'
    : codes.some(isLabTest)
      ? 'labs'
      : 'other';
}

const isLabTest = (coding: ReturnType<typeof codingsOf>[number]): boolean =>
  /loinc/i.test(coding.system ?? '') && (plainNameOf(coding) !== null || coding.code !== null);

const categories: Readonly<Record<string, Category>> = {
  laboratory: 'labs',
  lab: 'labs',
  'lab-test': 'labs',
  'laboratory-result': 'labs',
  'vital-signs': 'vitals',
  vitals: 'vitals',
  'vital-sign': 'vitals',
  'social-history': 'other',
  survey: 'other',
  exam: 'vitals',
  imaging: 'procedures',
  procedure: 'procedures',
  therapy: 'procedures',
  activity: 'vitals',
  sdoh: 'other',
};

const vitalSigns = new Set([
  ...['8480-6', '8462-4', '85354-9', '55284-4', '8867-4', '9279-1', '8310-5', '8331-1', '2708-6', '59408-5'],
  ...['8302-2', '29463-7', '3141-9', '39156-5', '59574-4', '8289-1', '72514-3'],
]);
