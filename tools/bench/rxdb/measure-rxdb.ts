// Our search beside RxDB on Dexie in Chromium: the same texts, the same titles, in the same run.
import type { RecordStore } from '../../../main/store/record-store.ts';
import { faster, percentile, type Figure } from '../figure.ts';
import { timesOf, typedSearches, typedTexts } from '../measure-reading.ts';
import type { RowName, Wanted } from '../rows.ts';
import { openRxdbPage, type RxdbPage } from './rxdb-page.ts';
import type { Way } from './page.ts';

export const rxdbRows = ['search-vs-rxdb', 'search-vs-rxdb-best'] as const satisfies readonly RowName[];

/** A search takes RxDB many seconds: so few are enough to see how many. */
const searchesOf: Readonly<Record<Way, number>> = { titles: 5, best: 20 };

interface AtSize {
  readonly folder: string;
  readonly size: number;
  readonly wants: Wanted;
}

/** Larger records than a hundred thousand RxDB would take hours to fill. */
export const rxdbMost = 100_000;

export async function measureRxdb(store: RecordStore, { folder, size, wants }: AtSize): Promise<readonly Figure[]> {
  const value = percentile(await timesOf(typedSearches(store)), 95);
  const page = await openRxdbPage(folder);
  try {
    await page.fill(size);
    const against = async (name: RowName, least: number, way: Way): Promise<readonly Figure[]> => {
      if (!wants(name)) return [];
      const what = way === 'titles' ? 'RxDB, titles by regular expression' : 'RxDB at its best';
      const count = searchesOf[way];
      const theirs = { what: `${what}, p95 of ${count} searches`, value: await p95(page, way, count) };
      return [faster({ name: `${name}-${size}`, value, unit: 'ms', goal: { least } }, theirs)];
    };
    return [
      ...(await against('search-vs-rxdb', 1000, 'titles')),
      ...(await against('search-vs-rxdb-best', 100, 'best')),
    ];
  } finally {
    await page.close();
  }
}

async function p95(page: RxdbPage, way: Way, count: number): Promise<number> {
  const times: number[] = [];
  // What has been asked before RxDB answers from memory.
  const texts = [...new Set(typedTexts())].slice(0, count);
  for (const text of texts) times.push((await page.search(way, text)).ms);
  return percentile(times, 95);
}
