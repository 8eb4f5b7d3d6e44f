// What the person wrote to entries.
import type { FhirVersion } from '../values/fhir-version.ts';
import type { SourceId } from '../values/ids.ts';
import type { Result } from '../values/result.ts';
import type { StoreFailure } from './record-store.ts';

/** A note or a star as it is kept: at the resource, whatever becomes of the entry that was made from it. */
export interface StoredNote {
  readonly sourceId: SourceId;
  readonly fhirVersion: FhirVersion;
  readonly resourceType: string;
  readonly resourceId: string;
  readonly starred: boolean;
  /** Plain text; empty: only a star. */
  readonly text: string;
  /** ISO 8601 */
  readonly changedAt: string;
}

export type NoteToBring = Omit<StoredNote, 'sourceId'>;

/** How many notes and stars of a file are there now, were there already or in other words, and belong to nothing here. */
export interface NotesBrought {
  readonly brought: number;
  readonly kept: number;
  readonly missing: number;
}

/** As an entry shows it. */
export interface EntryNote {
  readonly text: string;
  readonly starred: boolean;
  /** ISO 8601; `null`: nothing was written yet. */
  readonly changedAt: string | null;
  /** What was written to the other entries that are shown as one with it. */
  readonly others: readonly string[];
}

export interface NoteTable {
  /**
   * Replaces what was written; nothing written and no star is no note. `reference` (`Observation/abc`) must be that of the
   * entry. Stays over readings and new versions, and goes when what it belongs to is erased.
   */
  write(
    entryId: number,
    note: { readonly reference: string; readonly text: string; readonly starred: boolean },
  ): Promise<Result<EntryNote, StoreFailure>>;
  /** Those of a file, to what they were written to: rather in this source, else in any. What is there already stays. */
  bring(source: SourceId | null, notes: readonly NoteToBring[]): Promise<Result<NotesBrought, StoreFailure>>;
  /** In the order in which they were written. */
  list(): Promise<readonly StoredNote[]>;
}
