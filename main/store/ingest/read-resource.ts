import { hash } from 'node:crypto';
import type { ReadContext, UnreadResource } from '../../record/read-entry.ts';
import type { Entry } from '../../values/entry.ts';
import type { FhirVersion } from '../../values/fhir-version.ts';
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

/** What a resource can be read with. */
export interface Surroundings {
  readonly fhirVersion: FhirVersion;
  readonly find: (target: ReferenceTarget) => UnreadResource | null;
  /** The words of a document by its digest, if it has been read. */
  readonly textOf: (digest: string) => string | null;
}

export function readAmong(around: Surroundings, resource: UnreadResource, readEntry: ReadEntry): ReadOutcome {
  const asked: ReferenceTarget[] = [];
  const askedTexts: string[] = [];
  const slowText = (data: string): string | null => {
    const digest = digestOf(data);
    askedTexts.push(digest);
    return around.textOf(digest);
  };
  const resolve = (reference: string): UnreadResource | null => {
    const target = parseReference(reference);
    if (target === null) return null;
    asked.push(target);
    return around.find(target);
  };
  try {
    return { entry: readEntry(resource, { fhirVersion: around.fhirVersion, resolve, slowText }), asked, askedTexts };
  } catch {
    return { entry: unreadEntry(resource), asked, askedTexts };
  }
}

type Whose = Pick<ResourceRow, 'source' | 'fhir_version'>;

/** Reads a resource among the others of its source. */
export const readResource = (tables: Tables, row: Whose, resource: UnreadResource, readEntry: ReadEntry): ReadOutcome =>
  readAmong(storedAround(tables, row), resource, readEntry);

/** Finds what a reference leads to within the source of a resource. */
export function resolveIn(tables: Tables, row: Whose): (reference: string) => UnreadResource | null {
  const { find } = storedAround(tables, row);
  return (reference) => {
    const target = parseReference(reference);
    return target === null ? null : find(target);
  };
}

const storedAround = ({ resources, documentTexts }: Tables, { source, fhir_version }: Whose): Surroundings => ({
  fhirVersion: fhir_version,
  find(target) {
    const found = resources.find({ source, fhirVersion: fhir_version, ...target });
    return found === null ? null : parseResource(found.body);
  },
  textOf: (digest) => documentTexts.textOf(digest),
});

export const digestOf = (data: string): string => hash('sha256', data, 'hex');
