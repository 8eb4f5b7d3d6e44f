import { copyFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../../main/store/open-database.ts';
import { createRecordDatabase, type RecordDatabase } from '../../../../main/store/record-database.ts';
import type { Sqlite } from '../../../../main/store/sqlite.ts';
import { connection } from '../../../fakes/connections.ts';
import { plainReader } from '../../../fakes/plain-reader.ts';
import { allEntries, testKey } from '../../../fakes/record-database.ts';
import { temporaryFolder } from '../../../fakes/temporary-folder.ts';
import { pagesOf } from '../../../fakes/two-systems.ts';

const megabyte = 2 ** 20;

test('what a removal left empty is given back in small steps: the file is shorter, and the record is whole', () => {
  const file = path.join(temporaryFolder(), 'record.db');
  const { record, db } = opened(file);
  fill(record);
  expect(record.tidySome()).toBe(false);
  record.disconnect(connection(1).id, 'remove');
  const before = statSync(file).size;
  const kept = record.listEntries(allEntries);

  let steps = 0;
  let free = record.upkeep().freeBytes;
  while (record.tidySome()) {
    const left = record.upkeep().freeBytes;
    expect(free - left).toBeLessThanOrEqual(megabyte * 1.01);
    [free, steps] = [left, steps + 1];
  }

  expect(steps).toBeGreaterThan(1);
  expect(statSync(file).size).toBeLessThan(before / 2);
  expect(record.upkeep()).toMatchObject({ bytes: statSync(file).size, freeBytes: 0 });
  expect(record.listEntries(allEntries)).toEqual(kept);
  expectWhole(db);
  record.close();
});

test('the app may end at any moment meanwhile: nothing is lost, and the rest is given back at another time', () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'record.db');
  const { record } = opened(file);
  fill(record);
  record.disconnect(connection(1).id, 'remove');
  const kept = record.listEntries(allEntries);
  record.tidySome();
  const killed = path.join(folder, 'killed.db');
  for (const end of ['', '-wal']) copyFileSync(`${file}${end}`, `${killed}${end}`);
  record.close();

  const next = opened(killed);
  expect(next.record.listEntries(allEntries)).toEqual(kept);
  while (next.record.tidySome()) expectWhole(next.db);
  expect(next.record.upkeep().freeBytes).toBe(0);
  expect(next.record.listEntries(allEntries)).toEqual(kept);
  next.record.close();
});

test('a little that is free stays for what comes next', () => {
  const { record, db } = opened(path.join(temporaryFolder(), 'record.db'));
  db.exec('CREATE TABLE some (text TEXT)');
  db.exec(
    `INSERT INTO some WITH RECURSIVE n (at) AS (VALUES (1) UNION ALL SELECT at + 1 FROM n WHERE at < 200)
     SELECT hex(randomblob(2000)) FROM n`,
  );
  db.exec('DROP TABLE some');
  expect(record.upkeep().freeBytes).toBeGreaterThan(megabyte / 2);
  expect(record.tidySome()).toBe(false);
  record.close();
});

function opened(file: string): { readonly record: RecordDatabase; readonly db: Sqlite } {
  const database = openDatabase(file, testKey);
  if (!database.ok) throw new Error(database.error.message);
  return { record: createRecordDatabase(database.value, plainReader), db: database.value };
}

/** Two systems, of which the first has far more. */
function fill(record: RecordDatabase): void {
  for (const [system, pages] of [
    [1, 12],
    [2, 2],
  ] as const) {
    record.addConnection(connection(system));
    for (const page of pagesOf(system, pages)) record.writePage(page);
  }
}

function expectWhole(db: Sqlite): void {
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  db.exec(`INSERT INTO entry_words (entry_words) VALUES ('integrity-check')`);
}
