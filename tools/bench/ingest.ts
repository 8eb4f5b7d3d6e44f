import { chunked } from './chunked.ts';
import { pageToStore } from './bench-store.ts';
import { makePages } from './made-up/record.ts';
import type { PageToStore, RecordStore } from '../../main/store/record-store.ts';

/** Held in memory at a time, about 5 MB: they are made while the clock stands still. */
const pagesAtOnce = 50;
/** As the sync has: so many are on their way into the store. */
const pagesUnderWay = 4;

interface MadeToStore {
  readonly toStore: PageToStore;
  readonly resources: number;
  /** Of its resources, UTF-8. */
  readonly bytes: number;
}

/** The made-up record, some pages at a time. */
export function* pagesToStore(size: number): Generator<readonly MadeToStore[]> {
  for (const pages of chunked(makePages(size), pagesAtOnce)) {
    yield pages.map((page) => ({
      toStore: pageToStore(page),
      resources: page.resources.length,
      bytes: page.resources.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0),
    }));
  }
}

/** Into the store, as fast as it takes them. */
export async function writeAll(store: RecordStore, pages: readonly PageToStore[]): Promise<void> {
  const left = pages.values();
  const carry = async (): Promise<void> => {
    for (const page of left) {
      const stored = await store.pages.write(page);
      if (!stored.ok) throw new Error(stored.error.message);
    }
  };
  await Promise.all(Array.from({ length: pagesUnderWay }, carry));
}

/** Until no entry waits to be read anew any more. */
export async function settled(store: RecordStore): Promise<void> {
  while ((await store.upkeep()).toReadAnew > 0) await new Promise((resolve) => setImmediate(resolve));
}
