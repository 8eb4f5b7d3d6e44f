import type { Clock } from '../values/clock.ts';
import type { Result } from '../values/result.ts';
import type { OpenFailure, RecordStore } from './record-store.ts';

export interface OpenOptions {
  /** Made if it does not exist; `:memory:` for a record that is gone when it is closed. */
  readonly file: string;
  /** 32 bytes in hex. */
  readonly key: string;
  readonly workerFile: URL | string;
  readonly clock: Clock;
}

export async function openRecordStore(_options: OpenOptions): Promise<Result<RecordStore, OpenFailure>> {
  throw new Error('to be written');
}
