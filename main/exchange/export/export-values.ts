import type { Entry } from '../../values/entry.ts';
import type { FhirVersion } from '../../values/fhir-version.ts';
import type { Failure } from '../../values/result.ts';

/** One resource of the record with what a patient reads of it. */
export interface ExportResource {
  readonly fhirVersion: FhirVersion;
  readonly resourceType: string;
  readonly id: string;
  /** The health system or file it came from, as the person knows it. */
  readonly sourceName: string;
  /** JSON text as received. */
  readonly raw: string;
  /** `null`: it shows with another resource. */
  readonly entry: Entry | null;
  /** What the person wrote to it: in tables and a file of its own, never in what a source said. */
  readonly note: string;
  readonly starred: boolean;
  /** ISO 8601; `null`: neither a note nor a star. */
  readonly noteChangedAt: string | null;
}

export interface ExportDocument {
  readonly title: string;
  /** As the source said it, such as `application/pdf`; `null` where it did not. */
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
  /** As FHIR wrote it; `null` where the source has none. */
  readonly date: string | null;
}

export interface ExportProgress {
  readonly resources: number;
  readonly documents: number;
  /** Bytes written so far. */
  readonly bytes: number;
}

export interface ExportOutcome extends ExportProgress {
  /** Names of the files that were made, in the order in which they were begun. */
  readonly files: readonly string[];
}

export type ExportFailure = Failure<'cancelled' | 'disk-full' | 'no-rights' | 'gone' | 'cannot-write'>;
