import type { StoredResource } from '../collection/stored-resource.ts';
import { searchedDate } from './searched-date.ts';

type KeyOf = (resource: StoredResource) => string | number | null;

const keys: ReadonlyMap<string, KeyOf> = new Map<string, KeyOf>([
  ['_id', ({ id }) => id],
  ['_lastUpdated', ({ lastUpdated }) => lastUpdated],
  ['date', (resource) => searchedDate(resource)?.start ?? null],
]);

/** `_sort=-date,_id`: the minus turns the order round; undated ones stand last. `null`: one of the names is not known. */
export function sorted(list: readonly StoredResource[], asked: string | null): readonly StoredResource[] | null {
  if (asked === null) return list;
  let result = list;
  // The last name first: each later pass keeps the order of the one before among equals.
  for (const name of asked.split(',').toReversed()) {
    const keyOf = keys.get(name.replace(/^-/, ''));
    if (keyOf === undefined) return null;
    result = sortedBy(result, keyOf, name.startsWith('-') ? -1 : 1);
  }
  return result;
}

function sortedBy(list: readonly StoredResource[], keyOf: KeyOf, way: 1 | -1): readonly StoredResource[] {
  const keyed = list.map((resource) => ({ resource, key: keyOf(resource) }));
  const compared = keyed.toSorted((a, b) => {
    if (a.key === b.key) return 0;
    if (a.key === null || b.key === null) return a.key === null ? 1 : -1;
    return a.key < b.key ? -way : way;
  });
  return compared.map(({ resource }) => resource);
}
