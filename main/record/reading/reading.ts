import type { Coding, EntryAttachment, EntryDate, EntryField, EntryValue, RelatedEntry } from '../../values/entry.ts';
import type { Category } from '../../values/category.ts';
import type { Particulars } from '../../values/particulars.ts';
import type { FhirVersion } from '../../values/fhir-version.ts';
import type { Place } from './place.ts';

/** One resource while it is read: readers put there what they find, in the order in which a person reads it. */
export interface Reading {
  readonly resource: Place;
  readonly resourceType: string;
  readonly fhirVersion: FhirVersion;
  /** Contained, or of the same connection; `null` where it leads nowhere. */
  readonly resolve: (reference: string) => Place | null;
  readonly codes: Coding[];
  readonly fields: EntryField[];
  readonly notes: string[];
  /** In the order in which they were found, each once. */
  readonly related: Map<string, RelatedEntry>;
  readonly attachments: EntryAttachment[];
  /** Of each attachment its content in base64, where that is here. */
  readonly contents: (string | null)[];
  /** The words of a document that takes its time to be read, by its content; `null` as long as it has not been. */
  slowText(data: string): string | null;
  /** Words that nobody needs to see, and everybody may search for. */
  readonly words: string[];
}

/** What a reader says of a resource, beyond what it put into the reading. `title: null`: it found none. */
export interface Draft {
  readonly category: Category;
  readonly title: string | null;
  readonly subtitle?: string | null;
  readonly status?: string | null;
  readonly date?: EntryDate | null;
  readonly who?: string | null;
  readonly where?: string | null;
  readonly values?: readonly EntryValue[];
  readonly particulars?: Particulars;
}

export type Reader = (reading: Reading) => Draft;

/** Puts a line among the fields, unless there is nothing to say or it has been said. */
export function addField({ fields }: Reading, label: string, text: string | null): void {
  if (text === null || text === '') return;
  if (fields.some((one) => one.label === label && one.text === text)) return;
  fields.push({ label, text });
}

export function addNote({ notes }: Reading, text: string | null): void {
  if (text !== null && text !== '' && !notes.includes(text)) notes.push(text);
}
