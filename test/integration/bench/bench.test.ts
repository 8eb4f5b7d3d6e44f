import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makePages } from '../../../tools/bench/made-up/record.ts';
import { measureRecord } from '../../../tools/bench/measure-record.ts';
import { wantedBy, type Wanted } from '../../../tools/bench/rows.ts';
import { runBench } from '../../../tools/bench/run-bench.ts';
import { rxdbRows } from '../../../tools/bench/rxdb/measure-rxdb.ts';
import { tableOf } from '../../../tools/bench/table.ts';

/** Chromium takes its time: see rxdb.test.ts. */
const allButRxdb: Wanted = (...names) => names.some((name) => !rxdbRows.some((row) => row === name));

test('the bench measures a small record as it measures a large one, whatever the figures', async () => {
  const figures = await runBench({ sizes: [2000], wants: allButRxdb });
  expect(figures.map(({ name }) => name)).toEqual([
    'ingest-2000',
    'event-loop-delay-p99-2000',
    'memory-2000',
    'tidying-2000',
    'file-size-2000',
    'search-as-one-types-p95-2000',
    'timeline-page-p95-2000',
    'list-page-p95-2000',
    'category-counts-p95-2000',
    'history-of-a-lab-p95-2000',
    'raw-json-at-random-p95-2000',
    'store-start-2000',
    'over-http-2000',
    'second-reading-2000',
  ]);
  for (const { name, value } of figures) expect([name, Number.isFinite(value) && value >= 0]).toEqual([name, true]);
  expect(tableOf(figures).split('\n')).toHaveLength(2 + figures.length);
}, 60_000);

test('where two sizes are measured, the rate of the larger stands beside that of the smaller', async () => {
  const [figure, ...others] = await runBench({ sizes: [300, 600], wants: wantedBy('ingest-as-it-grows') });
  expect(others).toEqual([]);
  expect([figure?.name, figure?.against?.what]).toEqual(['ingest-as-it-grows-600', 'our own at 300']);
}, 60_000);

test('one figure alone is measured without what the others need', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'chartkeeper-bench-test-'));
  const figures = await measureRecord({ folder, size: 500, wants: wantedBy('memory') }, new Map());
  const files = await readdir(folder);
  await rm(folder, { recursive: true });
  expect(figures.map(({ name }) => name)).toEqual(['memory-500']);
  expect(files).toEqual(['record-500.db']);
}, 30_000);

test('the made-up record is the same each time, of the length that was asked for, in three versions of FHIR', () => {
  const pages = [...makePages(2000)];
  const resources = pages.flatMap((page) => page.resources);
  expect([...makePages(2000)].map(({ text }) => text)).toEqual(pages.map(({ text }) => text));
  expect(resources).toHaveLength(2000);
  expect(new Set(pages.map(({ fhirVersion }) => fhirVersion)).size).toBe(3);
  const mean = resources.reduce((sum, { body }) => sum + body.length, 0) / resources.length;
  expect([mean > 900, mean < 1300]).toEqual([true, true]);
});
