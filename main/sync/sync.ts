// From a source to stored resources: sections side by side, page by page, resumable, with live progress.
// This file is all that others see of it.
import type { RecordStore } from '../store/record-store.ts';
import type { Clock } from '../values/clock.ts';
import type { FhirVersion } from '../values/fhir-version.ts';
import type { ConnectionId } from '../values/ids.ts';
import type { Failure } from '../values/result.ts';
import type { RecordSource } from './record-source.ts';

/** `asked`: by the person, now. `connected`: a system has just been connected and will hand over in parts. */
export type SyncReason = 'asked' | 'connected';

export interface Sync {
  status(): SyncProgress;
  /** Told at each change, at most ten times a second; the last state is always told. Returns how to stop listening. */
  onProgress(listener: (progress: SyncProgress) => void): () => void;
  /** Reads all that the source has. While a reading is under way it is told to look again, and a wait is cut short. */
  start(request: { readonly reason: SyncReason }): void;
  /** Goes on with what an earlier session left unfinished, or did not see arrive; does nothing if there is nothing. */
  resume(): void;
  /** Ends when nothing is under way any more. What was stored stays; the next start goes on from there. */
  stop(): Promise<void>;
}

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

export interface SyncParts {
  readonly store: RecordStore;
  readonly source: RecordSource;
  readonly clock: Clock;
  /** From 0 up to 1, as `Math.random`. */
  readonly random?: () => number;
  readonly limits?: Partial<SyncLimits>;
}

export interface SyncLimits {
  readonly sectionsSideBySide: number;
}

export function createSync(_parts: SyncParts): Sync {
  throw new Error('to be written');
}
