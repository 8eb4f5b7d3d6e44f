import type { FhirVersion } from '../../values/fhir-version.ts';

/** A resource as the service holds it for one user. */
export interface StoredResource {
  readonly version: FhirVersion;
  readonly type: string;
  readonly id: string;
  /** The Patient whose record it belongs to; `null` where that cannot be told. */
  readonly patientId: string | null;
  /** Milliseconds since 1970 from which on it can be read. */
  readonly arrivesAt: number;
  /** Milliseconds since 1970, as `meta.lastUpdated` says it. */
  readonly lastUpdated: number;
  /** As it goes out, byte for byte. */
  readonly text: string;
}

type Position = Pick<StoredResource, 'type' | 'arrivesAt' | 'id'>;

/** By type, then in the order of arrival: what comes later stands later, so no page moves under a reader. */
export function compareResources(a: Position, b: Position): number {
  if (a.type !== b.type) return a.type < b.type ? -1 : 1;
  if (a.arrivesAt !== b.arrivesAt) return a.arrivesAt - b.arrivesAt;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** How many of the sorted list stand at or before the position. */
export function countUpTo(sorted: readonly StoredResource[], position: Position): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const resource = sorted[middle];
    if (resource !== undefined && compareResources(resource, position) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
