// A filled record, read as the screens read it.
import type { EntryQuery, RecordStore } from '../../main/store/record-store.ts';
import { categories } from '../../main/values/category.ts';
import { limited, percentile, type Figure } from './figure.ts';
import { seeded, type Random } from './made-up/random.ts';
import type { RowName, Wanted } from './rows.ts';
import { searches } from './searches.ts';

interface Measured {
  readonly name: RowName;
  /** Milliseconds that 95 of 100 may take. */
  readonly most: number;
  readonly calls: () => Promise<readonly (() => Promise<unknown>)[]>;
}

export const readingRows = [
  'search-as-one-types-p95',
  'timeline-page-p95',
  'list-page-p95',
  'category-counts-p95',
  'history-of-a-lab-p95',
  'raw-json-at-random-p95',
] as const satisfies readonly RowName[];

export async function measureReading(store: RecordStore, size: number, wants: Wanted): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const { name, most, calls } of measures(store, size)) {
    if (!wants(name)) continue;
    const value = percentile(await timesOf(await calls()), 95);
    figures.push(limited({ name: `${name}-${size}`, value, unit: 'ms', goal: { most } }));
  }
  return figures;
}

/** Milliseconds of each. */
export async function timesOf(calls: readonly (() => Promise<unknown>)[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const call of calls) {
    const from = performance.now();
    await call();
    times.push(performance.now() - from);
  }
  return times;
}

/** As one types: words that are whole or only begun. */
export const typedTexts = (): readonly string[] => searches(seeded(2), 200);

export const typedSearches = (store: RecordStore): readonly (() => Promise<unknown>)[] =>
  typedTexts().map((words) => () => store.entries.list({ ...firstPage, words }));

function measures(store: RecordStore, size: number): readonly Measured[] {
  const { entries } = store;
  const ids = (): Promise<readonly number[]> => someIds(store, seeded(2));
  return [
    {
      ...{ name: 'search-as-one-types-p95', most: size > 100_000 ? 10 : 6 },
      calls: async () => typedSearches(store),
    },
    {
      ...{ name: 'timeline-page-p95', most: 10 },
      calls: async () => {
        const months = (await entries.timelineMonths()).map(({ month }) => month);
        const random = seeded(2);
        return Array.from({ length: 100 }, () => {
          const query = { kinds: categories, month: random.pick(months), offset: 0, limit: 50 };
          return () => entries.timelinePage(query);
        });
      },
    },
    {
      ...{ name: 'list-page-p95', most: 10 },
      calls: async () => cursors(await ids()).map((cursor) => () => entries.list({ ...firstPage, cursor })),
    },
    {
      ...{ name: 'category-counts-p95', most: 10 },
      calls: async () => Array.from({ length: 20 }, () => () => entries.overview()),
    },
    {
      ...{ name: 'history-of-a-lab-p95', most: 10 },
      calls: async () => {
        const labs = await entries.list({ ...firstPage, category: 'labs' });
        return labs.rows.slice(0, 40).map((row) => () => entries.series(row.id));
      },
    },
    {
      ...{ name: 'raw-json-at-random-p95', most: 5 },
      calls: async () => (await ids()).map((id) => () => entries.get(id)),
    },
  ];
}

export const firstPage: EntryQuery = {
  ...{ category: null, connectionId: null, only: null, words: '', years: null, cursor: null },
  limit: 50,
};

/** As the list's own cursors are: it goes on below that entry. */
const cursors = (ids: readonly number[]): readonly string[] => ids.map((id) => id.toString(36));

/** Entries from all over the record. */
async function someIds(store: RecordStore, random: Random): Promise<readonly number[]> {
  const newest = (await store.entries.list({ ...firstPage, limit: 1 })).rows[0]?.id ?? 0;
  const undatedEnd = 2 ** 32;
  const found: number[] = [];
  for (let at = 0; at < 100; at++) {
    // Dates lie within the last thirty of the years since 1800.
    const share = 1 - (random.next() * 30) / 226;
    const [cursor = ''] = cursors([Math.floor(undatedEnd + (newest - undatedEnd) * share)]);
    const [row] = (await store.entries.list({ ...firstPage, cursor, limit: 1 })).rows;
    if (row !== undefined) found.push(row.id);
  }
  return found;
}
