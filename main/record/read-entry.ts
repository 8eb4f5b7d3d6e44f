// What a FHIR resource says to a patient. Pure: no clock, no network, no store.
// One reader for each resource type, for DSTU2, STU3 and R4; what no reader knows becomes an entry under "Other".
import type { Entry } from '../values/entry.ts';
import type { FhirVersion } from '../values/fhir-version.ts';

/** Raised whenever a reader gives other entries than before, so that the store reads all resources again. */
export const readerVersion = 1;

/** A parsed resource of which only its type is known to hold. */
export interface UnreadResource {
  readonly resourceType: string;
  readonly [property: string]: unknown;
}

export interface ReadContext {
  readonly fhirVersion: FhirVersion;
  /** Another resource of the same connection, or `null`; contained ones are found without it. */
  readonly resolve: (reference: string) => UnreadResource | null;
}

/** Never throws for any JSON: what cannot be understood is left out of the fields, never out of the record. */
export function readEntry(_resource: UnreadResource, _context: ReadContext): Entry {
  throw new Error('to be written');
}
