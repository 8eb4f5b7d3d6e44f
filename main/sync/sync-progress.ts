import type { FhirVersion } from '../values/fhir-version.ts';
import type { ConnectionId } from '../values/ids.ts';
import type { Failure } from '../values/result.ts';

export interface SyncProgress {
  /** `waiting`: it will ask again by itself at `nextTryAt`. */
  readonly state: 'idle' | 'reading' | 'waiting';
  /** In words: "Reading lab results and vital signs from River Valley Health". */
  readonly headline: string | null;
  /** Items that the source said there are, where it said so. */
  readonly found: number | null;
  /** Items of this reading that are in the record now. */
  readonly stored: number;
  /** Items that the record did not have before, since this reading was begun. */
  readonly added: number;
  readonly sectionsDone: number;
  readonly sectionsTotal: number;
  readonly sections: readonly SectionProgress[];
  readonly missing: readonly Missing[];
  /** What stopped it, or what it waits for. */
  readonly problem: Failure | null;
  /** ISO 8601. */
  readonly nextTryAt: string | null;
  readonly finishedAt: string | null;
}

export interface SectionProgress {
  readonly fhirVersion: FhirVersion;
  readonly resourceType: string;
  readonly state: 'pending' | 'reading' | 'done' | 'failed' | 'not-offered';
  readonly found: number | null;
  readonly stored: number;
}

export interface Missing {
  readonly what: string;
  readonly why: string;
  /** Which connections it belongs to; empty where that is not known. */
  readonly connectionIds: readonly ConnectionId[];
}
