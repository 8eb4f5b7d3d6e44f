import type { RecordStore } from '../../main/store/record-store.ts';
import { pageToStore } from './bench-store.ts';
import type { Inserted } from './bare-insertion.ts';
import { makePages, type MadePage } from './made-up/record.ts';
import { stopwatch } from './stopwatch.ts';

/** Pages in memory at a time: they are made while the clock stands still. */
const pagesAtOnce = 100;
/** As the sync has: so many are on their way into the store. */
const pagesUnderWay = 4;

/** Pages from memory into the store, as fast as it takes them; ends when the last is stored and indexed. */
export async function ingestPages(store: RecordStore, size: number): Promise<Inserted> {
  const watch = stopwatch();
  let resources = 0;
  let bytes = 0;
  for (const pages of chunks(makePages(size), pagesAtOnce)) {
    watch.start();
    await writeAll(store, pages);
    watch.stop();
    for (const page of pages) {
      resources += page.resources.length;
      for (const { body } of page.resources) bytes += Buffer.byteLength(body);
    }
  }
  return { resources, bytes, seconds: watch.seconds() };
}

async function writeAll(store: RecordStore, pages: readonly MadePage[]): Promise<void> {
  const left = pages.values();
  const carry = async (): Promise<void> => {
    for (const page of left) {
      const stored = await store.pages.write(pageToStore(page));
      if (!stored.ok) throw new Error(stored.error.message);
    }
  };
  await Promise.all(Array.from({ length: pagesUnderWay }, carry));
}

function* chunks<T>(from: Iterable<T>, size: number): Generator<readonly T[]> {
  let chunk: T[] = [];
  for (const one of from) {
    if (chunk.push(one) < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
