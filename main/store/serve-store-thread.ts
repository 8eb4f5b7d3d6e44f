import { parentPort, workerData } from 'node:worker_threads';
import type { Reader } from './ingest/derive-entries.ts';
import { readsPages, servePageReader, startReadingThread } from './reading-thread.ts';
import { serveRecordStore } from './serve-record-store.ts';

/** This thread stores, or reads pages ahead for the one that does; both come from the same file. */
export function serveStoreThread(file: string, reader: Reader): void {
  if (parentPort === null) throw new Error('The store runs in worker threads');
  if (workerData === readsPages) servePageReader(parentPort, reader.readEntry);
  else serveRecordStore(parentPort, reader, startReadingThread(file));
}
