import fc from 'fast-check';
import { zstdDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createPackEntries } from '../../../../main/store/tidying/pack-entries.ts';
import type { Sqlite } from '../../../../main/store/sqlite.ts';
import { createTables } from '../../../../main/store/tables/tables.ts';
import { markedPatient, observation, page, type MadeResource } from '../../../fakes/bundles.ts';
import { connection } from '../../../fakes/connections.ts';
import { plainReader } from '../../../fakes/plain-reader.ts';
import { createRecordDatabase } from '../../../../main/store/record-database.ts';
import { allEntries, recordInMemory } from '../../../fakes/record-database.ts';

const owner = (system: number): string => `aaaaaaaa0${system}`;

/** Dates go up and down within a page, so that no block holds what a list shows together. */
const made = (system: number, from: number, count: number): readonly MadeResource[] =>
  Array.from({ length: count }, (_, at) => {
    const day = ((from + at) * 7919) % 3650;
    const date = new Date(Date.UTC(2015, 0, 1 + day)).toISOString().slice(0, 10);
    return observation(`${owner(system)}o${from + at}`, { date, title: `Result ${from + at}`, note: `maple${system}` });
  });

function filled() {
  const record = recordInMemory();
  for (const system of [1, 2]) {
    record.addConnection(connection(system, { state: 'ready' }));
    record.writePage(page('Patient', [markedPatient(owner(system), system)]));
    for (let from = 0; from < 1300; from += 100) record.writePage(page('Observation', made(system, from, 100)));
  }
  return record;
}

/** All that the list shows, page by page. */
function listed(record: ReturnType<typeof filled>): readonly unknown[] {
  const rows: unknown[] = [];
  let cursor: string | null = null;
  do {
    const part: ReturnType<typeof record.listEntries> = record.listEntries({ ...allEntries, cursor });
    rows.push(...part.rows);
    cursor = part.nextCursor;
  } while (cursor !== null);
  return rows;
}

/** Of the newest two hundred. */
const blocksOfPage = (db: Sqlite): number =>
  new Set(
    db
      .prepare<[], { block: number }>('SELECT block FROM entries ORDER BY entry DESC LIMIT 200')
      .all()
      .map(({ block }) => block),
  ).size;

const heldTexts = (db: Sqlite): string =>
  db
    .prepare<[], { body: Buffer }>('SELECT body FROM text_blocks')
    .all()
    .map(({ body }) => zstdDecompressSync(body).toString())
    .join('\n');

test('after a reading the texts of entries lie as lists read them, in fewer blocks, and nothing else is changed', () => {
  const record = filled();
  const before = [listed(record), blocksOfPage(record.db)] as const;
  const texts = heldTexts(record.db).replaceAll(/\s/g, '').length;
  let steps = 0;
  while (record.tidySome()) steps++;
  expect(steps).toBeGreaterThan(5);
  expect(listed(record)).toEqual(before[0]);
  expect([before[1] > 20, blocksOfPage(record.db) < 8]).toEqual([true, true]);
  // Nothing stands in two places.
  expect(heldTexts(record.db).replaceAll(/\s/g, '')).toHaveLength(texts);
  expect(record.tidySome()).toBe(false);
});

test('what is erased after that, or in the midst of it, is gone from all blocks', () => {
  fc.assert(
    fc.property(fc.nat(8), (steps) => {
      const record = filled();
      for (let step = 0; step < steps; step++) record.tidySome();
      record.disconnect(connection(1).id, 'remove');
      while (record.tidySome());
      expect(heldTexts(record.db)).not.toContain('maple1');
      expect(record.listEntries({ ...allEntries, words: 'maple2' }).total).toBeNull();
      expect(listed(record)).toHaveLength(1301);
      record.close();
    }),
    { numRuns: 6 },
  );
});

test('interrupted it goes on where it was; what came meanwhile is left for the next time', () => {
  const { db, ...record } = filled();
  record.tidySome();
  record.tidySome();
  const { packing } = createTables(db);
  const place = packing.place();
  expect(place).not.toBeNull();
  record.writePage(page('Observation', made(1, 5000, 100)));
  const again = createRecordDatabase(db, plainReader);
  expect(packing.place()).toEqual(place);
  while (again.tidySome());
  expect([packing.place(), packing.done()]).toEqual([null, place?.upto]);
  expect(packing.newest()).toBeGreaterThan(packing.done());
});

test('a few that are new are not worth it, and all are put in order anew after the readers have changed', () => {
  const record = filled();
  const tables = createTables(record.db);
  const packSome = createPackEntries(tables);
  while (packSome());
  const done = tables.packing.done();
  for (let from = 0; from < 1900; from += 100) record.writePage(page('Observation', made(1, 9000 + from, 100)));
  expect(packSome()).toBe(false);
  for (let from = 0; from < 200; from += 100) record.writePage(page('Observation', made(1, 12_000 + from, 100)));
  while (packSome());
  expect(tables.packing.done()).toBeGreaterThan(done);

  const improved = createRecordDatabase(record.db, { ...plainReader, readerVersion: plainReader.readerVersion + 1 });
  expect(tables.packing.done()).toBe(0);
  while (improved.refreshSome(500));
  while (improved.tidySome());
  expect(tables.packing.done()).toBe(tables.packing.newest());
});
