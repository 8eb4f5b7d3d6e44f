import { expect, test } from 'vitest';
import { migrations } from '../../../../main/store/migrations/migrations.ts';
import { openDatabase, openInPortions } from '../../../../main/store/open-database.ts';
import { createRecordDatabase } from '../../../../main/store/record-database.ts';
import type { Sqlite } from '../../../../main/store/sqlite.ts';
import { markedPatient, observation, page } from '../../../fakes/bundles.ts';
import { connection } from '../../../fakes/connections.ts';
import { plainReader } from '../../../fakes/plain-reader.ts';
import { allEntries, testKey } from '../../../fakes/record-database.ts';
import { temporaryFolder } from '../../../fakes/temporary-folder.ts';

const joined = { factKeys: ['lab|1|'], date: '2020' };
const [mine, theirs] = ['aaaaaaaa01', 'aaaaaaaa02'];

function recordOfBefore(file: string): void {
  const before = openDatabase(
    file,
    testKey,
    migrations.filter(({ version }) => version < 19),
  );
  if (!before.ok) throw new Error(before.error.message);
  const record = createRecordDatabase(before.value, plainReader);
  for (const system of [1, 2]) record.addConnection(connection(system, { state: 'ready' }));
  record.writePage(page('Patient', [markedPatient(mine, 1), markedPatient(theirs, 2)]));
  record.writePage(page('Observation', [observation(`${mine}a`, { ...joined, title: 'Glucose', note: 'maple' })]));
  record.writePage(page('Observation', [observation(`${theirs}a`, { ...joined, note: 'willow' })]));
  const many = Array.from({ length: 4500 }, (_, at) =>
    observation(`${mine}n${at}`, { title: `number${at}`, date: String(2020 - (at % 7)) }),
  );
  record.writePage(page('Observation', many));
  record.close();
}

const found = (db: Sqlite, words: string): readonly string[] =>
  createRecordDatabase(db, plainReader)
    .listEntries({ ...allEntries, words })
    .rows.map(({ entry }) => entry.title);

test('a record of before is found by the same words after its index was made anew, portion by portion', () => {
  const file = `${temporaryFolder()}/record.db`;
  recordOfBefore(file);
  const opening = openInPortions(file, testKey);
  const told: number[] = [];
  let last = opening.next();
  for (; last.done !== true; last = opening.next()) told.push(last.value);
  if (!last.value.ok) throw new Error(last.value.error.message);
  const db = last.value.value;
  expect(told.map((share) => share.toFixed(1))).toEqual(['0.4', '0.9']);
  expect([found(db, 'maple'), found(db, 'wil'), found(db, 'gl'), found(db, 'number4499')]).toEqual([
    ...[['Glucose'], ['Glucose'], ['Glucose']],
    ['number4499'],
  ]);
  expect(found(db, 'n')).toHaveLength(200);
  const schema = db.prepare<[], { name: string; sql: string | null }>(
    `SELECT name, sql FROM sqlite_schema WHERE name LIKE '%words%'`,
  );
  expect(schema.all().find(({ name }) => name === 'entry_words')?.sql).toContain(`prefix = '2'`);
  expect(schema.all().filter(({ name }) => name.startsWith('words_anew'))).toEqual([]);
  db.close();
});
