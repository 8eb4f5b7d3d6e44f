// Entry of the store's threads: the one that stores and the one that reads ahead, with the readers of this version.
import { fileURLToPath } from 'node:url';
import { readEntry, readerVersion } from '../record/read-entry.ts';
import { serveStoreThread } from './serve-store-thread.ts';

serveStoreThread(fileURLToPath(import.meta.url), { readEntry, readerVersion });
