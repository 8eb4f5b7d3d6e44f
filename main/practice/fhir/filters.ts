import { z } from 'zod';

import type { StoredResource } from '../collection/stored-resource.ts';
import { momentSpan, parseDateParameter, type DateTest } from './date-parameter.ts';
import { searchedDate } from './searched-date.ts';

export type Filter = (resource: StoredResource) => boolean;

/** The filter of one search parameter, `null` for a value that it cannot have. */
type MakeFilter = (value: string) => Filter | null;

const codingSchema = z.looseObject({ system: z.string().optional(), code: z.string().optional() });
const conceptSchema = z.looseObject({ coding: z.array(codingSchema).default([]) });
/** A code of FHIR's own stands alone. */
const categorySchema = z.union([conceptSchema, z.string().transform((only) => ({ coding: [{ code: only }] }))]);
const searchedSchema = z.looseObject({
  meta: z.looseObject({ source: z.string().optional(), tag: z.array(codingSchema).default([]) }).optional(),
  code: conceptSchema.optional().catch(undefined),
  vaccineCode: conceptSchema.optional().catch(undefined),
  medicationCodeableConcept: conceptSchema.optional().catch(undefined),
  substance: conceptSchema.optional().catch(undefined),
  condition: z
    .array(z.looseObject({ code: conceptSchema.optional() }))
    .default([])
    .catch([]),
  category: z.union([z.array(categorySchema), categorySchema.transform((one) => [one])]).optional(),
});

type Searched = z.infer<typeof searchedSchema>;
type Coding = z.infer<typeof codingSchema>;

const read = ({ text }: StoredResource): Searched => searchedSchema.parse(JSON.parse(text));

const code: MakeFilter = (value) => {
  const wanted = tokens(value);
  return (resource) => {
    const { code: own, vaccineCode, medicationCodeableConcept, substance, condition } = read(resource);
    const concepts = [own, vaccineCode, medicationCodeableConcept, substance, ...condition.map((one) => one.code)];
    return concepts.some((concept) => concept?.coding.some(wanted) === true);
  };
};

const patient: MakeFilter = (value) => {
  const ids = new Set(value.split(',').map((reference) => reference.replace(/^.*Patient\//, '')));
  return ({ patientId, text }) =>
    (patientId !== null && ids.has(patientId)) || [...ids].some((id) => text.includes(`"Patient/${id}"`));
};

const category: MakeFilter = (value) => {
  const wanted = tokens(value);
  return (resource) => read(resource).category?.some(({ coding }) => coding.some(wanted)) === true;
};

const lastUpdated: MakeFilter = (value) => {
  const test = anyDate(value);
  return test === null ? null : (resource) => test(momentSpan(resource.lastUpdated));
};

const date: MakeFilter = (value) => {
  const test = anyDate(value);
  if (test === null) return null;
  return (resource) => {
    const span = searchedDate(resource);
    return span !== null && test(span);
  };
};

/** A comma is "or". */
function anyDate(value: string): DateTest | null {
  const tests = value.split(',').map(parseDateParameter);
  return tests.includes(null) ? null : (span) => tests.some((test) => test?.(span) === true);
}

const makers: Readonly<Record<string, MakeFilter>> = {
  code,
  category,
  date,
  patient,
  subject: patient,
  _lastUpdated: lastUpdated,
  _id: (value) => {
    const ids = new Set(value.split(','));
    return ({ id }) => ids.has(id);
  },
  _source: (value) => (resource) => read(resource).meta?.source === value,
  _tag: (value) => {
    const wanted = tokens(value);
    return (resource) => read(resource).meta?.tag.some(wanted) === true;
  },
};

/** `29308-4`, `http://loinc.org|29308-4`, `|29308-4` (no system), `http://loinc.org|` (any code); a comma is "or". */
export function tokens(value: string): (coding: Coding) => boolean {
  const wanted = value.split(',').map((token) => {
    const [system, ...rest] = token.split('|');
    return rest.length === 0 ? { code: system ?? '', system: null } : { code: rest.join('|'), system: system ?? '' };
  });
  return (coding) =>
    wanted.some(
      (want) =>
        (want.code === '' || coding.code === want.code) &&
        (want.system === null || (coding.system ?? '') === want.system),
    );
}

/** A parameter that comes twice must hold twice. Parameters that the service does not know are passed over. */
export function makeFilters(query: URLSearchParams): { filters: readonly Filter[] } | { wrong: string } {
  const filters: Filter[] = [];
  for (const [name, value] of query) {
    const maker = Object.hasOwn(makers, name) ? makers[name] : undefined;
    const filter = maker?.(value);
    if (filter === null) return { wrong: name };
    if (filter !== undefined) filters.push(filter);
  }
  return { filters };
}
