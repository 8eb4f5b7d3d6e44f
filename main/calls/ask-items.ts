import { z } from 'zod';
import type { AskItem } from '../../preload/api.ts';
import { readEntry, type UnreadResource } from '../record/read-entry.ts';
import type { ResourceName, StoredEntry } from '../store/record-store.ts';
import type { NameOf } from './entry-views.ts';

export interface Answered extends ResourceName {
  readonly lastUpdated: string | null;
  /** `null`: it is not in the record, or shows there with another. */
  readonly stored: StoredEntry | null;
  readonly resource: () => UnreadResource;
}

/** As the record shows it; what is not in the record is read by itself, without what it refers to. */
export function askItem(answered: Answered, nameOf: NameOf): AskItem {
  const { fhirVersion, resourceType, id, lastUpdated, stored, resource } = answered;
  const entry = stored?.entry ?? readEntry(resource(), { fhirVersion, resolve: () => null });
  const { title, date, status, values, codes } = entry;
  return {
    ...{ title, date, status, values, codes, lastUpdated },
    reference: `${resourceType}/${id}`,
    entryId: stored?.id ?? null,
    sourceName: stored === null ? null : nameOf(stored.connectionId),
  };
}

const anyResource = z.looseObject({ resourceType: z.string() });

/** Of what was taken for a resource before. */
export const parseResource = (raw: string): UnreadResource => anyResource.parse(JSON.parse(raw));
