import type { ReadContext, UnreadResource } from '../../record/read-entry.ts';
import type { Entry } from '../../values/entry.ts';
import type { ResourceRow } from '../tables/resources-table.ts';
import type { Tables } from '../tables/tables.ts';
import { parseResource } from './admit-resource.ts';
import { parseReference, type ReferenceTarget } from './reference.ts';
import { unreadEntry } from './unread-entry.ts';

export type ReadEntry = (resource: UnreadResource, context: ReadContext) => Entry;

export interface ReadOutcome {
  readonly entry: Entry;
  /** The resources that the reader asked for, whether they are there or not. */
  readonly asked: readonly ReferenceTarget[];
}

/** Reads a resource among the others of its source. */
export function readResource(
  { resources }: Tables,
  row: Pick<ResourceRow, 'source' | 'fhir_version'>,
  resource: UnreadResource,
  readEntry: ReadEntry,
): ReadOutcome {
  const asked: ReferenceTarget[] = [];
  const resolve = (reference: string): UnreadResource | null => {
    const target = parseReference(reference);
    if (target === null) return null;
    asked.push(target);
    const found = resources.find({ source: row.source, fhirVersion: row.fhir_version, ...target });
    return found === null ? null : parseResource(found.body);
  };
  try {
    return { entry: readEntry(resource, { fhirVersion: row.fhir_version, resolve }), asked };
  } catch {
    return { entry: unreadEntry(resource), asked };
  }
}
