import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { wantedBy } from '../../../tools/bench/rows.ts';
import { runBench } from '../../../tools/bench/run-bench.ts';
import { openRxdbPage } from '../../../tools/bench/rxdb/rxdb-page.ts';

test('our search stands beside both ways of searching with RxDB', async () => {
  const figures = await runBench({ sizes: [300], wants: wantedBy('search-vs') });
  expect(figures.map(({ name }) => name)).toEqual(['search-vs-rxdb-300', 'search-vs-rxdb-best-300']);
  for (const { value, ratio, against } of figures) expect(ratio).toBeCloseTo((against?.value ?? 0) / value);
}, 60_000);

test('RxDB holds the whole made-up record, and finds the same in both ways', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'chartkeeper-rxdb-'));
  const page = await openRxdbPage(folder);
  try {
    expect(await page.fill(300)).toBe(300);
    const hits = async (text: string) => [
      (await page.search('titles', text)).hits,
      (await page.search('best', text)).hits,
    ];
    expect(await hits('Glucose')).toEqual(await hits('gLuCoSe'));
    expect((await hits('glucose'))[0]).toBeGreaterThan(0);
    expect(await hits('no such title')).toEqual([0, 0]);
  } finally {
    await page.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}, 60_000);
