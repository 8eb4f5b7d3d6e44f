import { readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { latestVersion } from '../../../main/store/migrate.ts';
import { migrations } from '../../../main/store/migrations/migrations.ts';
import { openDatabase } from '../../../main/store/open-database.ts';
import { connectSqlite } from '../../../main/store/sqlite.ts';
import { folderDigest } from '../../fakes/folder-digest.ts';
import { testKey } from '../../fakes/record-database.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

const otherKey = 'b7'.repeat(32);

/** A record that was closed, or whose process died with all of it still in the log. */
function made(state: 'closed' | 'died'): { readonly file: string; readonly folder: string } {
  const folder = temporaryFolder();
  const file = path.join(folder, 'record.db');
  const opened = openDatabase(file, testKey);
  if (!opened.ok) throw new Error(opened.error.message);
  opened.value.exec(`INSERT INTO sources (id) VALUES ('account')`);
  if (state === 'closed') opened.value.close();
  if (state === 'closed') return { file, folder };
  const copies = temporaryFolder();
  for (const suffix of ['', '-wal'])
    writeFileSync(path.join(copies, `record.db${suffix}`), readFileSync(file + suffix));
  opened.value.close();
  return { file: path.join(copies, 'record.db'), folder: copies };
}

const codeOf = (file: string, key: string): string => {
  const opened = openDatabase(file, key);
  if (!opened.ok) return opened.error.code;
  opened.value.close();
  return 'opened';
};

describe.each(['closed', 'died'] as const)('14: a record whose process %s', (state) => {
  test.each([
    ['a wrong key', otherKey],
    ['an empty key', ''],
    ['a key that is cut short', testKey.slice(0, 62)],
    ['a key that is no hex', 'zz'.repeat(32)],
    ['a key that breaks out of its quotes', `${'0'.repeat(50)}'"; VACUUM; --`],
  ])('is not changed by a byte by %s', (_name, key) => {
    const { file, folder } = made(state);
    const before = folderDigest(folder);
    expect(codeOf(file, key)).toBe('wrong-key');
    expect(folderDigest(folder)).toEqual(before);
    expect(codeOf(file, testKey)).toBe('opened');
  });

  test('opens with its key and has what was stored', () => {
    const { file } = made(state);
    const opened = openDatabase(file, testKey);
    expect(opened.ok && opened.value.prepare('SELECT id FROM sources').all()).toEqual([{ id: 'account' }]);
  });

  test('is left as it is by an older Chartkeeper that does not know its shape', () => {
    const { file, folder } = made(state);
    const later = [...migrations, { version: 99, sql: 'CREATE TABLE later (x TEXT) STRICT' }];
    const opened = openDatabase(file, testKey, later);
    if (opened.ok) opened.value.close();
    const before = folderDigest(folder);
    expect(codeOf(file, testKey)).toBe('newer-version');
    expect(folderDigest(folder)).toEqual(before);
  });
});

const latest = latestVersion(migrations);

test('14: a log whose database is gone is not begun anew beside', () => {
  const { file, folder } = made('died');
  for (const lose of [() => truncateSync(file), () => rmSync(file)]) {
    lose();
    const before = folderDigest(folder);
    expect(codeOf(file, testKey)).toBe('damaged');
    expect(folderDigest(folder)).toEqual(before);
  }
});

test('14: a plain database, another program’s file and a file that is cut short are not touched', () => {
  const folder = temporaryFolder();
  const plain = path.join(folder, 'plain.db');
  const foreign = path.join(folder, 'foreign.db');
  const short = path.join(folder, 'short.db');
  connectSqlite(foreign, testKey).exec('PRAGMA application_id = 7; CREATE TABLE t (x)');
  writeFileSync(plain, Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8176)]));
  writeFileSync(short, readFileSync(foreign).subarray(0, 4000));
  const before = folderDigest(folder);
  expect([plain, foreign, short].map((file) => codeOf(file, testKey))).toEqual(['wrong-key', 'cannot-open', 'damaged']);
  expect(folderDigest(folder)).toEqual(before);
});

test('a damaged first page is told as damage, not as a wrong key', () => {
  const { file, folder } = made('closed');
  const bytes = readFileSync(file);
  bytes.writeUInt8((bytes[100] ?? 0) ^ 1, 100);
  writeFileSync(file, bytes);
  const before = folderDigest(folder);
  expect(codeOf(file, testKey)).toBe('damaged');
  expect(folderDigest(folder)).toEqual(before);
});

test('a new record is for this user alone, encrypted, in a log, and every write reaches the disk', () => {
  const file = path.join(temporaryFolder(), 'record.db');
  const opened = openDatabase(file, testKey);
  if (!opened.ok) throw new Error(opened.error.message);
  const db = opened.value;
  const pragmas = [
    'journal_mode',
    'synchronous',
    'foreign_keys',
    'temp_store',
    'secure_delete',
    'application_id',
    'user_version',
  ];
  expect(pragmas.map((name) => db.pragma(name, { simple: true }))).toEqual(['wal', 2, 1, 2, 1, 0x43687274, latest]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(`${file}-wal`).mode & 0o777).toBe(0o600);
  expect(codeOf(file, testKey)).toBe('cannot-open');
  db.close();
  const again = openDatabase(file, testKey);
  expect(again.ok && again.value.pragma('synchronous', { simple: true })).toBe(2);
});

test('a file that was made and not yet written to becomes a record; a folder that is not there is told', () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'record.db');
  writeFileSync(file, '');
  expect(codeOf(file, testKey)).toBe('opened');
  expect(codeOf(path.join(folder, 'none', 'record.db'), testKey)).toBe('cannot-open');
});

test('29: a step that fails leaves the shape and the data as they were', () => {
  const { file } = made('closed');
  const broken = [
    ...migrations,
    { version: latest + 1, sql: 'CREATE TABLE half (x TEXT) STRICT; DELETE FROM sources; SELECT nonsense' },
  ];
  expect(() => openDatabase(file, testKey, broken)).toThrow('nonsense');
  const opened = openDatabase(file, testKey);
  if (!opened.ok) throw new Error(opened.error.message);
  expect(opened.value.pragma('user_version', { simple: true })).toBe(latest);
  expect(opened.value.prepare('SELECT id FROM sources').all()).toEqual([{ id: 'account' }]);
  expect(opened.value.prepare(`SELECT name FROM sqlite_schema WHERE name = 'half'`).all()).toEqual([]);
});

test('29: all tables are strict, and none is keyed by the long ids alone', () => {
  const opened = openDatabase(':memory:', testKey);
  if (!opened.ok) throw new Error(opened.error.message);
  const tables = opened.value.prepare<[], { name: string; strict: number; wr: number }>(
    `SELECT name, strict, wr FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite_%'`,
  );
  expect(tables.all().filter(({ strict }) => strict === 0)).toEqual([]);
  const keyed = tables.all().filter(({ wr }) => wr === 1);
  const columns = opened.value.prepare<[string], { name: string }>(
    'SELECT name FROM pragma_table_info(?) WHERE pk > 0',
  );
  const keys = new Set(keyed.flatMap(({ name }) => columns.all(name).map((column) => column.name)));
  // Numbers of rows, digests of 23 characters, and in a table of some thousand rows a word and "2015-03".
  const short = ['category', 'entry', 'fact', 'measured', 'month', 'needed', 'resource', 'value_index'];
  expect([...keys].toSorted()).toEqual(short);
});
