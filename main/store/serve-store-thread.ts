import { parentPort, workerData } from 'node:worker_threads';
import type { Reader } from './ingest/derive-entries.ts';
import { readsPages, servePageReader, startReadingThread } from './reading-thread.ts';
import { serveRecordStore, type Background } from './serve-record-store.ts';

/** In milliseconds: a reading under way asks far more often. */
const usuallyQuietFor = 5000;

/** This thread stores, or reads pages ahead for the one that does; both come from the same file. */
export function serveStoreThread(file: string, reader: Reader, change: Partial<Background> = {}): void {
  if (parentPort === null) throw new Error('The store runs in worker threads');
  if (workerData === readsPages) servePageReader(parentPort, reader.readEntry);
  else serveRecordStore(parentPort, reader, { ahead: startReadingThread(file), quietFor: usuallyQuietFor, ...change });
}
