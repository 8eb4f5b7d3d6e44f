import type { FhirVersion } from '../../values/fhir-version.ts';
import { compareResources, countUpTo, type StoredResource } from './stored-resource.ts';

/** All that one user has in one FHIR version. */
export interface Shelf {
  readonly types: readonly string[];
  /** What of a type has arrived by `now`, in the order of arrival. */
  arrived(type: string, now: number): readonly StoredResource[];
  find(type: string, id: string, now: number): StoredResource | null;
}

/** Of two resources with one type and id the later in the list counts. */
export function createShelf(version: FhirVersion, resources: Iterable<StoredResource>): Shelf {
  const byKey = new Map<string, StoredResource>();
  for (const resource of resources)
    if (resource.version === version) byKey.set(`${resource.type}/${resource.id}`, resource);
  const byType = Map.groupBy(byKey.values(), ({ type }) => type);
  for (const list of byType.values()) list.sort(compareResources);
  const last = new Map<string, { count: number; list: readonly StoredResource[] }>();
  return {
    types: [...byType.keys()].toSorted(),
    arrived: (type, now) => {
      const all = byType.get(type) ?? [];
      const count = countUpTo(all, { type, arrivesAt: now, id: '\uffff' });
      const known = last.get(type);
      if (known?.count === count) return known.list;
      const list = count === all.length ? all : all.slice(0, count);
      last.set(type, { count, list });
      return list;
    },
    find: (type, id, now) => {
      const resource = byKey.get(`${type}/${id}`);
      return resource !== undefined && resource.arrivesAt <= now ? resource : null;
    },
  };
}
