import { fileURLToPath } from 'node:url';
import { workerData } from 'node:worker_threads';
import { readsPages } from '../../main/store/reading-thread.ts';
import { serveStoreThread } from '../../main/store/serve-store-thread.ts';
import { plainReader } from './plain-reader.ts';

// As a thread that runs out of memory.
if (workerData === readsPages) throw new Error('This thread ends before it has read anything');
serveStoreThread(fileURLToPath(import.meta.url), plainReader);
