// What the app runs while a record comes in, in a process of its own: its main thread, and the store's. The pages are made
// elsewhere, so that neither their memory nor their time is in what it tells.
import { createBirpc } from 'birpc';
import type { PageToStore, RecordStore } from '../../main/store/record-store.ts';
import { openBenchStore } from './bench-store.ts';
import { settled, writeAll } from './ingest.ts';
import { stopwatch } from './stopwatch.ts';
import { watchProcess, type Watched } from './watch-process.ts';

export interface IngestProcess {
  open(file: string): Promise<void>;
  /** Ends when all are stored. */
  write(pages: readonly PageToStore[]): Promise<void>;
  /** Closes the file. Seconds are those in which there was something to store. */
  end(): Promise<Watched & { readonly seconds: number }>;
}

const watch = stopwatch();
const watched = watchProcess();
let store: RecordStore | null = null;

async function counted(work: (open: RecordStore) => Promise<void>): Promise<void> {
  if (store === null) throw new Error('No record is open');
  watch.start();
  watched.goOn();
  await work(store);
  watched.rest();
  watch.stop();
}

createBirpc<object, IngestProcess>(
  {
    async open(file) {
      store = await openBenchStore(file);
    },
    write: (pages) => counted((open) => writeAll(open, pages)),
    async end() {
      await counted(async (open) => {
        await settled(open);
        await open.close();
      });
      return { ...watched.end(), seconds: watch.seconds() };
    },
  },
  {
    post: (message) => process.send?.(message),
    on: (listener) => process.on('message', listener),
    timeout: -1,
  },
);
