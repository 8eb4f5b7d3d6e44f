import type { PageToStore } from '../../main/store/record-store.ts';
import { toSourceId } from '../../main/values/ids.ts';

export const testSource = toSourceId('account-1');

export interface MadeResource {
  readonly resourceType: string;
  readonly [element: string]: unknown;
}

/** A Bundle of these resources as text. */
export function bundle(resources: readonly MadeResource[]): string {
  const entry = resources.map((resource) => ({ resource }));
  return JSON.stringify({ resourceType: 'Bundle', type: 'searchset', entry });
}

/** The last page of a section unless `change` says otherwise. */
export function page(
  resourceType: string,
  resources: readonly MadeResource[],
  change: Partial<PageToStore> = {},
): PageToStore {
  return {
    sourceId: testSource,
    section: { fhirVersion: 'r4', resourceType },
    text: bundle(resources),
    nextCursor: null,
    total: null,
    receivedAt: '2026-11-20T10:00:00.000Z',
    ...change,
  };
}

export function patient(id: string, change: Readonly<Record<string, unknown>> = {}): MadeResource {
  return { resourceType: 'Patient', id, ...change };
}

/** Bears the mark of a health system, as R4 does. */
export const markedPatient = (id: string, systemId: number): MadeResource =>
  patient(id, { meta: { source: `1up-external-system:${systemId}` } });

export function observation(id: string, change: Readonly<Record<string, unknown>> = {}): MadeResource {
  return { resourceType: 'Observation', id, ...change };
}
