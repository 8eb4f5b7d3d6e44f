import type { RecordStore } from '../store/record-store.ts';
import type { Clock } from '../values/clock.ts';
import type { Failure } from '../values/result.ts';
import type { AskSource } from './ask-source.ts';
import type { SyncLimits } from './limits.ts';
import type { ReadingState } from './reading-state.ts';
import type { RecordSource, SourceFailure } from './record-source.ts';

/** What every part of a reading works with. */
export interface ReadingContext {
  readonly store: RecordStore;
  readonly source: RecordSource;
  readonly clock: Clock;
  readonly limits: SyncLimits;
  readonly reading: ReadingState;
  readonly ask: AskSource;
  /** Aborted when the reading is stopped, by the person or by a failure. */
  readonly signal: AbortSignal;
  /** Ends the whole reading; the first reason counts. */
  readonly stop: (problem: Failure) => void;
  readonly tell: () => void;
}

/** These concern all that is asked of the source; other failures concern one section or document alone. */
export const stopsEverything = ({ code }: SourceFailure): boolean => code === 'sign-in-again' || code === 'outside-usa';

export const isoNow = (clock: Clock): string => new Date(clock.now()).toISOString();
