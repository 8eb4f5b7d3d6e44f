import { createHash } from 'node:crypto';
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
  /** Digests of the documents whose words it asked for, whether these are there or not. */
  readonly askedTexts: readonly string[];
}

type Whose = Pick<ResourceRow, 'source' | 'fhir_version'>;

/** Reads a resource among the others of its source. */
export function readResource(tables: Tables, row: Whose, resource: UnreadResource, readEntry: ReadEntry): ReadOutcome {
  const asked: ReferenceTarget[] = [];
  const askedTexts: string[] = [];
  const slowText = (data: string): string | null => {
    const digest = digestOf(data);
    askedTexts.push(digest);
    return tables.documentTexts.textOf(digest);
  };
  const resolve = resolveIn(tables, row, (target) => asked.push(target));
  try {
    return { entry: readEntry(resource, { fhirVersion: row.fhir_version, resolve, slowText }), asked, askedTexts };
  } catch {
    return { entry: unreadEntry(resource), asked, askedTexts };
  }
}

/** Finds what a reference leads to within the source of a resource. */
export const resolveIn =
  ({ resources }: Tables, { source, fhir_version }: Whose, onAsked: (target: ReferenceTarget) => void = () => {}) =>
  (reference: string): UnreadResource | null => {
    const target = parseReference(reference);
    if (target === null) return null;
    onAsked(target);
    const found = resources.find({ source, fhirVersion: fhir_version, ...target });
    return found === null ? null : parseResource(found.body);
  };

export const digestOf = (data: string): string => createHash('sha256').update(data).digest('hex');
