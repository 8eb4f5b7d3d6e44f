import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase, openInPortions } from '../../../main/store/open-database.ts';
import type { Sqlite } from '../../../main/store/sqlite.ts';
import { after, filled, long } from '../../fakes/long-migration.ts';
import { testKey } from '../../fakes/record-database.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

const steps = [filled, long, after];

test('a step that takes long goes portion by portion, and tells how far it is', () => {
  const opening = openInPortions(':memory:', testKey, steps);
  const told = [];
  let last = opening.next();
  for (; last.done !== true; last = opening.next()) told.push(last.value);
  expect(told).toEqual(Array.from({ length: 11 }, (_, at) => at / 10));
  if (!last.value.ok) throw new Error(last.value.error.message);
  expectWhole(last.value.value);
});

test('killed in the middle it goes on from there: nothing is lost, and nothing done twice', () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'record.db');
  const opening = openInPortions(file, testKey, steps);
  for (let portion = 0; portion < 4; portion++) opening.next();
  const killed = path.join(folder, 'killed.db');
  for (const end of ['', '-wal']) copyFileSync(`${file}${end}`, `${killed}${end}`);

  const next = openInPortions(killed, testKey, steps);
  expect(next.next().value).toBe(0.3);
  let last = next.next();
  while (last.done !== true) last = next.next();
  if (!last.value.ok) throw new Error(last.value.error.message);
  expectWhole(last.value.value);
  last.value.value.close();
  const again = openDatabase(killed, testKey, steps);
  if (!again.ok) throw new Error(again.error.message);
  expectWhole(again.value);
  again.value.close();
});

function expectWhole(db: Sqlite): void {
  const wrong = db.prepare('SELECT number FROM numbers WHERE doubled <> 2 * number').all();
  const names = db.prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all();
  expect(wrong).toEqual([]);
  expect(names.map(({ name }) => name)).toEqual(['numbers', 'later']);
  expect(db.pragma('user_version', { simple: true })).toBe(3);
}
