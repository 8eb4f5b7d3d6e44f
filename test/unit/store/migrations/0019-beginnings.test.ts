import { zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { beginnings } from '../../../../main/store/migrations/0019-beginnings.ts';
import { migrations } from '../../../../main/store/migrations/migrations.ts';
import { openDatabase, openInPortions } from '../../../../main/store/open-database.ts';
import { inTransaction, type Sqlite } from '../../../../main/store/sqlite.ts';
import { testKey } from '../../../fakes/record-database.ts';
import { temporaryFolder } from '../../../fakes/temporary-folder.ts';

const before = migrations.filter(({ version }) => version < beginnings.version);

/** Entries as they were kept before, a hundred to a block; the third is found by other words than its own. */
function fill(db: Sqlite, count: number): void {
  db.exec(`INSERT INTO sources (source, id) VALUES (1, 's')`);
  const addBlock = db.prepare<[number, Uint8Array]>('INSERT INTO text_blocks (block, body) VALUES (?, ?)');
  const addResource = db.prepare<[number, string]>(
    `INSERT INTO resources (resource, source, fhir_version, id, resource_type, received_at, block, start, length)
     VALUES (?, 1, 'r4', ?, 'Observation', '', 1, 0, 0)`,
  );
  const addEntry = db.prepare<(number | string | null)[]>(
    `INSERT INTO entries (entry, resource, category, out_of_range, block, start, length, words)
     VALUES (?, ?, 'labs', 0, ?, ?, ?, ?)`,
  );
  for (let block = 1; block * 100 <= count; block++) {
    const texts = Array.from({ length: 100 }, (_, at) => `{"title":"é"}\nword${block * 100 + at} same`);
    addBlock.run(block, zstdCompressSync(texts.join('')));
    let start = 0;
    for (const [at, text] of texts.entries()) {
      const resource = block * 100 + at;
      const length = Buffer.byteLength(text);
      addResource.run(resource, `r${resource}`);
      // Ids fall as resources rise: what came last is the oldest.
      addEntry.run(1_000_000 - resource, resource, block, start, length, resource === 102 ? 'maple willow' : null);
      start += length;
    }
  }
}

const found = (db: Sqlite, match: string): readonly number[] =>
  db
    .prepare<[string], { rowid: number }>('SELECT rowid FROM entry_words WHERE entry_words MATCH ? ORDER BY rowid')
    .all(match)
    .map(({ rowid }) => 1_000_000 - rowid);

test('a record of before is found by the same words after its index was made anew, portion by portion', () => {
  const file = `${temporaryFolder()}/record.db`;
  const old = openDatabase(file, testKey, before);
  if (!old.ok) throw new Error(old.error.message);
  inTransaction(old.value, () => fill(old.value, 4500));
  old.value.close();

  const opening = openInPortions(file, testKey, [...before, beginnings]);
  const told: number[] = [];
  let last = opening.next();
  for (; last.done !== true; last = opening.next()) told.push(last.value);
  if (!last.value.ok) throw new Error(last.value.error.message);
  const db = last.value.value;
  expect(told.map((share) => share.toFixed(2))).toEqual(['0.00', '0.46', '0.89']);
  expect([found(db, 'maple'), found(db, 'word4599'), found(db, 'word102')]).toEqual([[102], [4599], []]);
  expect([found(db, 'wo*').length, found(db, 'same').length]).toEqual([4499, 4499]);
  const schema = db.prepare<[], { name: string; sql: string | null }>(
    `SELECT name, sql FROM sqlite_schema WHERE name LIKE '%words%'`,
  );
  expect(schema.all().find(({ name }) => name === 'entry_words')?.sql).toContain(`prefix = '2'`);
  expect(schema.all().filter(({ name }) => name.startsWith('words_anew'))).toEqual([]);
  db.close();
});
