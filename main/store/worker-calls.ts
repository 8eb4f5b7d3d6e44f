import type { OpenFailure, PageOutcome, PageToStore, StoreFailure } from './record-store.ts';
import type { RecordDatabase } from './record-database.ts';
import type { Result } from '../values/result.ts';

/** The calls that cross to the worker: those of the database, each with what may go wrong with the file. */
export type WorkerCalls = {
  readonly [Name in DatabaseCall]: (
    ...args: Parameters<RecordDatabase[Name]>
  ) => Result<ReturnType<RecordDatabase[Name]>, StoreFailure>;
} & {
  writePage(page: PageToStore): Promise<Result<PageOutcome, StoreFailure>>;
  /** Tells `StoreEvents.updating` meanwhile, where the file must be brought up to date and that takes long. */
  open(file: string, key: string): Promise<Result<null, OpenFailure>>;
  /** Checkpoints the log and closes the file. */
  close(): Result<null, StoreFailure>;
};

export type DatabaseCall = Exclude<
  keyof RecordDatabase,
  'close' | 'lessons' | 'refreshSome' | 'tidySome' | 'writePage'
>;

/** What the store's thread tells by itself. */
export interface StoreEvents {
  /** How much of bringing the record up to date is done, from 0 to 1. */
  updating(share: number): void;
}
