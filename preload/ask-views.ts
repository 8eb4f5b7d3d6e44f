// Answers to questions in FHIR, for the curious and for engineers.
import type { Coding, EntryDate, EntryValue } from '../main/values/entry.ts';
import type { FhirVersion } from '../main/values/fhir-version.ts';

/** Where a question goes: to the copy on this computer, or to the service. */
export const askPlaces = ['here', 'service'] as const;
export type AskPlace = (typeof askPlaces)[number];

/** One part for each version of FHIR that has something. */
export interface AskAnswer {
  readonly parts: readonly AskPart[];
}

export interface AskPart {
  readonly fhirVersion: FhirVersion;
  /** Of all that was found, where that is told; `items` may be fewer. */
  readonly total: number | null;
  readonly items: readonly AskItem[];
  /** JSON: a searchset Bundle, or one resource; from the service as it came. */
  readonly raw: string;
  /** Where it goes on; `null`: that was all, or the end is not told. */
  readonly next: string | null;
}

export interface AskItem {
  /** `Observation/abc` */
  readonly reference: string;
  /** Its entry in the record, where there is one. */
  readonly entryId: number | null;
  readonly title: string;
  readonly date: EntryDate | null;
  readonly status: string | null;
  readonly values: readonly EntryValue[];
  readonly codes: readonly Coding[];
  /** ISO 8601, as its source said it. */
  readonly lastUpdated: string | null;
  readonly sourceName: string | null;
}
