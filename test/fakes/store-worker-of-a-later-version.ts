import { fileURLToPath } from 'node:url';
import { migrations, type Migration } from '../../main/store/migrations/migrations.ts';
import { serveStoreThread } from '../../main/store/serve-store-thread.ts';
import { plainReader } from './plain-reader.ts';

/** Has nothing to move, and takes its time: some milliseconds for each of two hundred portions. */
const long: Migration = {
  version: 1001,
  portions: {
    next(_db, place) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      return (place ?? 0) < 200 ? (place ?? 0) + 1 : null;
    },
    share: (_db, place) => (place ?? 0) / 200,
  },
};

serveStoreThread(fileURLToPath(import.meta.url), plainReader, { steps: [...migrations, long] });
