import { onTestFinished } from 'vitest';
import { openRecordStore } from '../../main/store/open-record-store.ts';
import type { RecordStore } from '../../main/store/record-store.ts';
import { systemClock } from '../../main/values/system-clock.ts';
import { testKey } from './record-database.ts';

export const plainWorker = new URL('./store-worker-with-plain-reader.ts', import.meta.url);

/** A real store in its own thread, with the plain reader unless told otherwise; closed when the test has ended. */
export async function openStore(file = ':memory:', workerFile: URL = plainWorker): Promise<RecordStore> {
  const opened = await openRecordStore({ file, key: testKey, workerFile, clock: systemClock });
  if (!opened.ok) throw new Error(opened.error.message);
  onTestFinished(() => opened.value.close());
  return opened.value;
}

/** The same with the readers of the app. */
export const openStoreWithReaders = (file = ':memory:'): Promise<RecordStore> =>
  openStore(file, new URL('../../main/store/store-worker.ts', import.meta.url));
