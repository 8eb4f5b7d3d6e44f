// All figures of one record: it is filled, read as the screens read it, and opened again.
import { statSync } from 'node:fs';
import path from 'node:path';
import { insertBare } from './bare-insertion.ts';
import { openBenchStore } from './bench-store.ts';
import { compared, limited, percentile, type Figure } from './figure.ts';
import { pagesToStore } from './ingest.ts';
import type { IngestProcess } from './ingest-process.ts';
import { firstPage, measureReading, readingRows } from './measure-reading.ts';
import type { Wanted } from './rows.ts';
import { measureRxdb, rxdbMost, rxdbRows } from './rxdb/measure-rxdb.ts';
import { startProcess } from './start-process.ts';
import { tidied } from './tidied.ts';
import type { Watched } from './watch-process.ts';

export interface RecordAtSize {
  readonly folder: string;
  readonly size: number;
  readonly wants: Wanted;
}

interface Filled extends Watched {
  readonly file: string;
  /** Resources a second. */
  readonly rate: number;
  /** That it took to come in. */
  readonly seconds: number;
  /** That the file took afterwards to be put in order, in the background. */
  readonly tidying: number;
  /** UTF-8, as received. */
  readonly bytes: number;
}

const megabytes = (bytes: number): number => bytes / 1e6;

/** `rates`: how fast records of the sizes before this were filled; this one's is added. */
export async function measureRecord(
  { folder, size, wants }: RecordAtSize,
  rates: Map<number, number>,
): Promise<readonly Figure[]> {
  const filling = ['ingest', 'ingest-as-it-grows', 'event-loop-delay-p99', 'memory', 'tidying', 'file-size'] as const;
  const withRxdb = size <= rxdbMost && wants(...rxdbRows);
  if (!withRxdb && !wants(...filling, ...readingRows, 'store-start')) return [];
  const filled = await fill(path.join(folder, `record-${size}.db`), size);
  const figures = [...ingestFigures({ folder, size, wants }, filled, rates)];
  rates.set(size, filled.rate);
  if (withRxdb || wants(...readingRows)) {
    const store = await openBenchStore(filled.file);
    figures.push(...(await measureReading(store, size, wants)));
    if (withRxdb) figures.push(...(await measureRxdb(store, { folder, size, wants })));
    await store.close();
  }
  if (wants('store-start')) {
    const value = {
      name: `store-start-${size}`,
      value: await startTime(filled.file),
      unit: 'ms',
      goal: { most: 1.25 },
    };
    const empty = await startTime(path.join(folder, `empty-${size}.db`));
    figures.push(compared(value, { what: 'an empty record', value: empty }));
  }
  return figures;
}

async function fill(file: string, size: number): Promise<Filled> {
  const filling = startProcess<IngestProcess>(new URL('./ingest-process.ts', import.meta.url));
  const { calls } = filling;
  try {
    await calls.open(file);
    let [resources, bytes] = [0, 0];
    for (const pages of pagesToStore(size)) {
      await calls.write(pages.map(({ toStore }) => toStore));
      for (const page of pages) {
        resources += page.resources;
        bytes += page.bytes;
      }
    }
    const { seconds, ...watched } = await calls.end();
    return { ...watched, file, bytes, seconds, rate: resources / seconds, tidying: tidied(file) };
  } finally {
    await filling.end();
  }
}

function* ingestFigures(
  { folder, size, wants }: RecordAtSize,
  { file, bytes, rate, seconds, tidying, megabytes: memory, delayP99 }: Filled,
  rates: ReadonlyMap<number, number>,
): Generator<Figure> {
  const ingest = (name: string, least: number) => ({ name, value: rate, unit: 'resources/s', goal: { least } });
  if (wants('ingest')) {
    const bare = insertBare(path.join(folder, `bare-${size}.db`), size);
    const what = 'bare insertion of the same bytes';
    yield compared(ingest(`ingest-${size}`, 1), { what, value: bare.resources / bare.seconds });
  }
  const [smaller] = rates;
  if (wants('ingest-as-it-grows') && smaller !== undefined && smaller[0] < size) {
    const what = `our own at ${smaller[0]}`;
    yield compared(ingest(`ingest-as-it-grows-${size}`, 0.85), { what, value: smaller[1] });
  }
  if (wants('event-loop-delay-p99'))
    yield limited({ name: `event-loop-delay-p99-${size}`, value: delayP99, unit: 'ms', goal: { most: 20 } });
  if (wants('memory')) yield limited({ name: `memory-${size}`, value: memory, unit: 'MB', goal: { most: 350 } });
  if (wants('tidying')) {
    const value = { name: `tidying-${size}`, value: tidying, unit: 's', goal: { most: 0.25 } };
    yield compared(value, { what: 'the time in which it came in', value: seconds });
  }
  if (wants('file-size')) {
    const kept = { name: `file-size-${size}`, value: megabytes(statSync(file).size), unit: 'MB', goal: { most: 0.5 } };
    yield compared(kept, { what: 'JSON bytes received', value: megabytes(bytes) });
  }
}

/** Opens the store and reads what the first screen shows; the middle of five. */
async function startTime(file: string): Promise<number> {
  const taken: number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    const from = performance.now();
    const store = await openBenchStore(file);
    await store.entries.overview();
    await store.entries.list(firstPage);
    taken.push(performance.now() - from);
    await store.close();
  }
  return percentile(taken, 50);
}
