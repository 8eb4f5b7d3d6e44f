// All figures of one record: it is filled, read as the screens read it, and opened again.
import { statSync } from 'node:fs';
import path from 'node:path';
import type { EntryQuery, RecordStore } from '../../main/store/record-store.ts';
import { insertBare } from './bare-insertion.ts';
import { openBenchStore } from './bench-store.ts';
import { compared, limited, percentile, type Figure } from './figure.ts';
import { ingestPages } from './ingest.ts';
import { seeded } from './made-up/random.ts';
import { searches } from './searches.ts';
import { watchProcess } from './watch-process.ts';

export interface RecordAtSize {
  readonly folder: string;
  readonly size: number;
}

const megabytes = (bytes: number): number => bytes / 1e6;

export async function measureRecord({ folder, size }: RecordAtSize): Promise<readonly Figure[]> {
  const file = path.join(folder, `record-${size}.db`);
  const bare = insertBare(path.join(folder, `bare-${size}.db`), size);
  const watched = watchProcess();
  const store = await openBenchStore(file);
  const ours = await ingestPages(store, size);
  const { megabytes: memory, delayP99 } = watched.end();
  const figures = [
    compared(
      { name: `ingest-${size}`, value: ours.resources / ours.seconds, unit: 'resources/s', goal: { least: 1 } },
      { what: 'bare insertion of the same bytes', value: bare.resources / bare.seconds },
    ),
    limited({ name: `event-loop-delay-p99-${size}`, value: delayP99, unit: 'ms', goal: { most: 20 } }),
    limited({ name: `memory-${size}`, value: memory, unit: 'MB', goal: { most: 350 } }),
    ...(await measureReading(store, size)),
  ];
  await store.close();
  const kept = { name: `file-size-${size}`, value: megabytes(statSync(file).size), unit: 'MB', goal: { most: 0.5 } };
  const start = await startTime(file);
  return [
    ...figures,
    compared(kept, { what: 'JSON bytes received', value: megabytes(ours.bytes) }),
    compared(
      { name: `store-start-${size}`, value: start, unit: 'ms', goal: { most: 1.25 } },
      { what: 'an empty record', value: await startTime(path.join(folder, `empty-${size}.db`)) },
    ),
  ];
}

async function measureReading(store: RecordStore, size: number): Promise<readonly Figure[]> {
  const random = seeded(2);
  const p95 = (name: string, most: number, calls: Iterable<() => Promise<unknown>>): Promise<Figure> =>
    measureP95(`${name}-p95-${size}`, most, calls);
  const { entries } = store;
  const ids = await someIds(store, () => random.next());
  const labs = (await entries.list({ ...all, category: 'labs' })).rows;
  return [
    await p95(
      'search-as-one-types',
      size > 100_000 ? 10 : 6,
      searches(random, 200).map((words) => () => entries.list({ ...all, words })),
    ),
    await p95(
      'timeline-page',
      10,
      cursors(ids).map((cursor) => () => entries.list({ ...all, cursor })),
    ),
    await p95(
      'category-counts',
      10,
      times(20, () => entries.overview()),
    ),
    await p95(
      'history-of-a-lab',
      10,
      labs.slice(0, 40).map(
        ({ id }) =>
          () =>
            entries.series(id),
      ),
    ),
    await p95(
      'raw-json-at-random',
      5,
      ids.map((id) => () => entries.get(id)),
    ),
  ];
}

async function measureP95(name: string, most: number, calls: Iterable<() => Promise<unknown>>): Promise<Figure> {
  const times: number[] = [];
  for (const call of calls) {
    const from = performance.now();
    await call();
    times.push(performance.now() - from);
  }
  return limited({ name, value: percentile(times, 95), unit: 'ms', goal: { most } });
}

const all: EntryQuery = {
  category: null,
  connectionId: null,
  only: null,
  words: '',
  years: null,
  cursor: null,
  limit: 50,
};
const times = <T>(count: number, make: () => T): (() => T)[] => Array.from({ length: count }, () => make);

/** As the list's own cursors are: it goes on below that entry. */
const cursors = (ids: readonly number[]): readonly string[] => ids.map((id) => id.toString(36));

/** Entries from all over the record. */
async function someIds(store: RecordStore, random: () => number): Promise<readonly number[]> {
  const newest = (await store.entries.list({ ...all, limit: 1 })).rows[0]?.id ?? 0;
  const undatedEnd = 2 ** 32;
  const found: number[] = [];
  for (let at = 0; at < 100; at++) {
    // Dates lie within the last thirty of the years since 1800.
    const share = 1 - (random() * 30) / 226;
    const [cursor = ''] = cursors([Math.floor(undatedEnd + (newest - undatedEnd) * share)]);
    const [row] = (await store.entries.list({ ...all, cursor, limit: 1 })).rows;
    if (row !== undefined) found.push(row.id);
  }
  return found;
}

/** Opens the store and reads what the first screen shows; the middle of five. */
async function startTime(file: string): Promise<number> {
  const taken: number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    const from = performance.now();
    const store = await openBenchStore(file);
    await store.entries.overview();
    await store.entries.list(all);
    taken.push(performance.now() - from);
    await store.close();
  }
  return percentile(taken, 50);
}
