// When two health systems tell the same fact. An entry has a key for each way in which its fact can be known again;
// entries of different systems that share a key are shown once. Careful rather than complete: what could be two is two.
import type { Coding, Entry, EntryValue } from '../../values/entry.ts';
import type { Place } from '../reading/place.ts';
import type { Reading } from '../reading/reading.ts';
import { standingOf } from '../reading/standing.ts';
import { codesToJoin, systemName } from './code-systems.ts';
import { numbersOf } from './identifiers.ts';
import { momentOf } from './moment.ts';

export type FactSource = Omit<Entry, 'factKeys' | 'searchText'>;

/** Of what was entered by mistake there is none. At most a few, each `kind|part|part…`, the same for the same fact. */
export function factKeysOf(entry: FactSource, reading: Found): readonly string[] {
  if (entry.enteredInError) return [];
  const rule = Object.hasOwn(rules, entry.resourceType) ? rules[entry.resourceType] : undefined;
  const kinds = rule === undefined ? [] : rule(entry, reading);
  return [...new Set(kinds)].filter((key) => key.length <= longestKey).slice(0, mostKeys);
}

type Found = Pick<Reading, 'resource' | 'resolve'>;
type Rule = (entry: FactSource, reading: Found) => readonly string[];

const rules: Readonly<Record<string, Rule>> = {
  AllergyIntolerance: (_entry, { resource }) =>
    byCode('allergy', codesUnder(resource, 'code', 'substance'), standingOf(resource, 'AllergyIntolerance')),
  Condition: problem,
  DiagnosticReport: (entry, { resource }) =>
    byCode('report', codesUnder(resource, 'code'), momentOf(entry.date?.start ?? null)),
  Immunization: (entry, { resource }) =>
    entry.status === 'Given' ? byCode('vaccine', codesUnder(resource, 'vaccineCode'), dayOf(entry)) : [],
  MedicationOrder: medicine,
  MedicationPrescription: medicine,
  MedicationRequest: medicine,
  MedicationStatement: medicine,
  Observation: measured,
  Organization: byNumber,
  Patient: (entry, reading) => [...person(entry, reading), ...byNumber(entry, reading)],
  Practitioner: byNumber,
  Procedure: (entry, { resource }) =>
    resource.get('status').string() === 'completed'
      ? byCode('procedure', codesUnder(resource, 'code'), dayOf(entry))
      : [],
};

/** A problem that is there now is one, whenever each system heard of it; a past one is one if it began on the same day. */
function problem(entry: FactSource, { resource }: Found): readonly string[] {
  const standing = standingOf(resource, entry.resourceType);
  const codes = codesUnder(resource, 'code');
  if (standing === 'current') return byCode('problem', codes, 'current');
  const began = dayOf(entry);
  return standing === null || began === null ? [] : byCode('past-problem', codes, `${standing} ${began}`);
}

/** The same drug and strength; a course that is over is the same one if it began on the same day. */
function medicine(entry: FactSource, reading: Found): readonly string[] {
  const standing = standingOf(reading.resource, entry.resourceType);
  const codes = drugCodes(reading);
  if (standing === 'current') return byCode('medicine', codes, 'current');
  const began = dayOf(entry);
  return standing === null || began === null ? [] : byCode('past-medicine', codes, `${standing} ${began}`);
}

/** In place, contained or elsewhere. */
function drugCodes({ resource, resolve }: Found): readonly Coding[] {
  const reference = resource.get('medicationReference').get('reference').string();
  const medication = reference === null ? null : resolve(reference);
  return [
    ...codesUnder(resource, 'medicationCodeableConcept'),
    ...(medication === null ? [] : codesUnder(medication, 'code')),
  ];
}

/** The same test at the same moment with the same result. */
function measured({ values, date }: FactSource, { resource }: Found): readonly string[] {
  const moment = momentOf(date?.start ?? null);
  if (values.length === 0 || moment === null) return [];
  return byCode('measurement', codesUnder(resource, 'code'), `${moment} ${values.map(valueKey).join(' ')}`);
}

const valueKey = ({ text, number, unit }: EntryValue): string =>
  `${number ?? text.toLowerCase()} ${(unit ?? '').toLowerCase()}`.trim();

/** Whose records these are is known by name and birth date together. */
function person({ title }: FactSource, { resource }: Found): readonly string[] {
  const born = resource.get('birthDate').string();
  return born === null ? [] : [`person|${plain(title)}|${born}`];
}

function byNumber({ resourceType }: FactSource, { resource }: Found): readonly string[] {
  return numbersOf(resource).map(({ system, value }) => `number|${resourceType}|${system}|${value}`);
}

function byCode(kind: string, codes: readonly Coding[], when: string | null): readonly string[] {
  if (when === null) return [];
  return codes.map(({ system, code }) => `${kind}|${systemName(system)} ${code}|${when}`);
}

const codesUnder = (resource: Place, ...properties: readonly string[]): readonly Coding[] =>
  properties.flatMap((property) => codesToJoin(resource.get(property)));

const dayOf = ({ date }: FactSource): string | null => /^\d{4}-\d\d-\d\d/.exec(date?.start ?? '')?.[0] ?? null;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const mostKeys = 8;
const longestKey = 400;
