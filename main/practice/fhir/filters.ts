import { z } from 'zod';

import type { StoredResource } from '../collection/stored-resource.ts';
import { parseDateParameter } from './date-parameter.ts';

export type Filter = (resource: StoredResource) => boolean;

/** The filter of one search parameter, `null` for a value that it cannot have. */
type MakeFilter = (value: string) => Filter | null;

const codingSchema = z.looseObject({ system: z.string().optional(), code: z.string().optional() });
const conceptSchema = z.looseObject({ coding: z.array(codingSchema).default([]) });
const searchedSchema = z.looseObject({
  meta: z.looseObject({ source: z.string().optional(), tag: z.array(codingSchema).default([]) }).optional(),
  code: conceptSchema.optional().catch(undefined),
  vaccineCode: conceptSchema.optional().catch(undefined),
  medicationCodeableConcept: conceptSchema.optional().catch(undefined),
});

type Searched = z.infer<typeof searchedSchema>;
type Coding = z.infer<typeof codingSchema>;

const read = ({ text }: StoredResource): Searched => searchedSchema.parse(JSON.parse(text));

const code: MakeFilter = (value) => {
  const wanted = tokens(value);
  return (resource) => {
    const { code: own, vaccineCode, medicationCodeableConcept } = read(resource);
    return [own, vaccineCode, medicationCodeableConcept].some((concept) => concept?.coding.some(wanted) === true);
  };
};

const patient: MakeFilter = (value) => {
  const ids = new Set(value.split(',').map((reference) => reference.replace(/^.*Patient\//, '')));
  return ({ patientId, text }) =>
    (patientId !== null && ids.has(patientId)) || [...ids].some((id) => text.includes(`"Patient/${id}"`));
};

const lastUpdated: MakeFilter = (value) => {
  const test = parseDateParameter(value);
  return test === null ? null : (resource) => test(resource.lastUpdated);
};

const makers: Readonly<Record<string, MakeFilter>> = {
  code,
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
