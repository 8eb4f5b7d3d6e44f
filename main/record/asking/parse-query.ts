// A FHIR search in one line, such as `Observation?code=29308-4&date=ge2023&_sort=-date`, for the copy on this computer
// (https://hl7.org/fhir/R4/search.html). What is not understood is refused by its name: a filter is never left out.
import type { FhirVersion } from '../../values/fhir-version.ts';
import { err, ok, type Result } from '../../values/result.ts';
import { parseDateAsked, type DateAsked } from './date-asked.ts';
import { noDate, noQuestion, notKnownHere, onlyTheService, wrongValue, type QueryFailure } from './query-failure.ts';
import { typesWithDate } from './searched-elements.ts';
import { splitAddress } from './split-address.ts';
import { parseTokenAsked, splitUnescaped, unescaped, type TokenAsked } from './token-asked.ts';

export type Condition =
  | { readonly parameter: 'code' | 'category'; readonly anyOf: readonly TokenAsked[] }
  | { readonly parameter: 'date' | '_lastUpdated'; readonly anyOf: readonly DateAsked[] }
  | { readonly parameter: '_id'; readonly anyOf: readonly string[] };

export interface SortKey {
  readonly by: (typeof sortNames)[number];
  readonly descending: boolean;
}

const sortNames = ['date', '_lastUpdated', '_id'] as const;

export interface FhirQuery {
  /** `null`: all of them. */
  readonly version: FhirVersion | null;
  readonly resourceType: string;
  /** All must hold; of each, any of its values. */
  readonly conditions: readonly Condition[];
  readonly sort: readonly SortKey[];
  /** 1 to 100; `null`: nothing was said. */
  readonly count: number | null;
}

/** `Type?…` or `Type/id`, with or without a version before it. */
export function parseQuery(text: string): Result<FhirQuery, QueryFailure> {
  const address = splitAddress(text);
  if (address === null) return err(noQuestion);
  const { version, path, parameters } = address;
  const [, resourceType, id] = /^([A-Z][A-Za-z]{1,63})(?:\/([A-Za-z0-9.-]{1,128}))?$/.exec(path) ?? [];
  if (resourceType === undefined) return err(path.includes('$') ? onlyTheService(path) : noQuestion);
  const conditions: readonly Condition[] = id === undefined ? [] : [{ parameter: '_id', anyOf: [id] }];
  let query: FhirQuery = { version, resourceType, conditions, sort: [], count: null };
  for (const [name, value] of parameters) {
    const take = takers.get(name);
    if (take === undefined) return err(isOfTheService(name) ? onlyTheService(name) : notKnownHere(name));
    if (name === 'date' && !typesWithDate.includes(resourceType)) return err(noDate(resourceType));
    const taken = take(query, value);
    if (taken === null) return err(wrongValue(name, value));
    query = taken;
  }
  return ok(query);
}

/** A modifier (https://hl7.org/fhir/R4/search.html#modifiers), or whose record it is. */
const isOfTheService = (name: string): boolean => name.includes(':') || name === 'patient' || name === 'subject';

/** `null`: the parameter cannot have this value. */
type Take = (query: FhirQuery, value: string) => FhirQuery | null;

const takers: ReadonlyMap<string, Take> = new Map([
  ['code', condition(parseTokenAsked, (anyOf) => ({ parameter: 'code', anyOf }))],
  ['category', condition(parseTokenAsked, (anyOf) => ({ parameter: 'category', anyOf }))],
  ['date', condition(parseDateAsked, (anyOf) => ({ parameter: 'date', anyOf }))],
  ['_lastUpdated', condition(parseDateAsked, (anyOf) => ({ parameter: '_lastUpdated', anyOf }))],
  ['_id', condition(parseId, (anyOf) => ({ parameter: '_id', anyOf }))],
  ['_count', (query, value) => ifThere(parseCount(value), (count) => ({ ...query, count }))],
  ['_sort', (query, value) => ifThere(each(value, parseSortKey), (sort) => ({ ...query, sort }))],
]);

function condition<Value>(parse: (text: string) => Value | null, make: (anyOf: readonly Value[]) => Condition): Take {
  return (query, value) =>
    ifThere(each(value, parse), (anyOf) => ({ ...query, conditions: [...query.conditions, make(anyOf)] }));
}

const ifThere = <Value, Made>(value: Value | null, make: (value: Value) => Made): Made | null =>
  value === null ? null : make(value);

/** What stands between commas; `null` where any of it is wrong. */
function each<Value>(text: string, parse: (part: string) => Value | null): readonly Value[] | null {
  const values = splitUnescaped(text, ',').map(parse);
  const good = values.filter((value) => value !== null);
  return good.length === values.length ? good : null;
}

function parseId(text: string): string | null {
  return text === '' ? null : unescaped(text);
}

function parseCount(text: string): number | null {
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= 100 ? count : null;
}

function parseSortKey(text: string): SortKey | null {
  const by = sortNames.find((name) => text === name || text === `-${name}`);
  return by === undefined ? null : { by, descending: text.startsWith('-') };
}
