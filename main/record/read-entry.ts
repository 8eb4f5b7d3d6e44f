// What a FHIR resource says to a patient. Pure: no clock, no network, no store.
// One reader for each resource type, for DSTU2, STU3 and R4; what no reader knows becomes an entry under "Other".
import type { Entry } from '../values/entry.ts';
import type { FhirVersion } from '../values/fhir-version.ts';
import { wordsOfHtml } from './datatypes/narrative.ts';
import { factKeysOf } from './joining/fact-keys.ts';
import { addRest } from './reading/add-rest.ts';
import { Place } from './reading/place.ts';
import type { Draft, Reader as TypeReader, Reading } from './reading/reading.ts';
import { standingOf } from './reading/standing.ts';
import { visitOf } from './reading/visit-of.ts';
import { createResolve } from './reading/resolve.ts';
import { readers } from './readers/readers.ts';
import { readOther } from './readers/other.ts';
import { codeWords } from './words/codes.ts';
import { spacedOut } from './words/labels.ts';

/** Raised whenever a reader gives other entries than before, so that the store reads all resources again. */
export const readerVersion = 9;

/** A parsed resource of which only its type is known to hold. */
export interface UnreadResource {
  readonly resourceType: string;
  readonly [property: string]: unknown;
}

export interface ReadContext {
  readonly fhirVersion: FhirVersion;
  /** Another resource of the same connection, or `null`; contained ones are found without it. */
  readonly resolve: (reference: string) => UnreadResource | null;
  /** The words of a PDF by its base64 content, if it has been read. Without it, none has. */
  readonly slowText?: (data: string) => string | null;
}

/** Never throws for any JSON: what cannot be understood is left out of the fields, never out of the record. */
export function readEntry(unread: UnreadResource, context: ReadContext): Entry {
  const reading = openReading(unread, context);
  const { resource } = reading;
  const state = resource.get('status').string();
  const draft = readerOf(reading)(reading);
  // The status stands beside the title.
  resource.get('status').take();
  addRest(reading);
  const narrative = wordsOfHtml(resource.get('text').get('div').string() ?? '');
  return finish(reading, draft, { narrative, state });
}

/** Of each of the entry's attachments the content in base64; `null` where that is not in the record. */
export function readContents(unread: UnreadResource, context: ReadContext): readonly (string | null)[] {
  const reading = openReading(unread, context);
  readerOf(reading)(reading);
  return reading.contents;
}

function openReading(unread: UnreadResource, { fhirVersion, resolve, slowText }: ReadContext): Reading {
  const resource = new Place(unread);
  return {
    ...{ resource, resourceType: unread.resourceType, fhirVersion },
    resolve: createResolve(resource, resolve),
    slowText: slowText ?? (() => null),
    ...{ codes: [], fields: [], notes: [], related: new Map(), attachments: [], contents: [], words: [] },
  };
}

const readerOf = ({ resourceType }: Reading): TypeReader =>
  (Object.hasOwn(readers, resourceType) ? readers[resourceType] : undefined) ?? readOther;

function finish(
  reading: Reading,
  draft: Draft,
  { narrative, state }: { readonly narrative: string; readonly state: string | null },
): Entry {
  const { resourceType, codes, fields, notes, related, attachments, words } = reading;
  const firstLine = narrative.split('\n').find((line) => line.length > 2) ?? null;
  const enteredInError = isMistake(reading, state);
  const entry = {
    ...{ resourceType, codes, fields, notes, related: [...related.values()], attachments },
    category: draft.category,
    title: clip(draft.title ?? firstLine ?? spacedOut(resourceType)) || 'Without a name',
    subtitle: draft.subtitle ?? null,
    status: enteredInError ? codeWords('entered-in-error') : statusOf(draft, state),
    enteredInError,
    date: draft.date ?? null,
    who: draft.who ?? null,
    where: draft.where ?? null,
    values: draft.values ?? [],
    particulars: draft.particulars ?? null,
    visit: visitOf(reading.resource),
    standing: enteredInError ? null : standingOf(reading.resource, resourceType),
  };
  return {
    ...entry,
    factKeys: factKeysOf(entry, reading),
    searchText: [narrative, ...words, ...fields.map(({ text }) => text)].join('\n').slice(0, longestSearch),
  };
}

function statusOf({ status }: Draft, state: string | null): string | null {
  return status === undefined ? (state === null ? null : codeWords(state)) : status;
}

/**
 * A mistake is a mistake, whatever else it is said to be: by the status of any type, or by the verification of conditions and
 * allergies (https://hl7.org/fhir/R4/lifecycle.html).
 */
function isMistake({ resource }: Reading, state: string | null): boolean {
  const verification = resource.get('verificationStatus');
  const codes = [state, verification.string(), ...verification.list('coding').map((one) => one.get('code').string())];
  return codes.includes('entered-in-error');
}

const clip = (title: string): string => {
  const line = title.replaceAll(/\s+/g, ' ').trim();
  return line.length > longestTitle ? `${line.slice(0, longestTitle).toWellFormed()}…` : line;
};

const longestTitle = 300;
const longestSearch = 200_000;
