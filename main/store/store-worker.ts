// Entry of the store's thread: the store with the readers of this version.
import { parentPort } from 'node:worker_threads';
import { readEntry, readerVersion } from '../record/read-entry.ts';
import { serveRecordStore } from './serve-record-store.ts';

if (parentPort === null) throw new Error('The store runs in a worker thread');
serveRecordStore(parentPort, { readEntry, readerVersion });
