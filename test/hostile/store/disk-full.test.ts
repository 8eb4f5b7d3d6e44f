import { createHash } from 'node:crypto';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../main/store/open-database.ts';
import { createRecordDatabase } from '../../../main/store/record-database.ts';
import { failureOf } from '../../../main/store/store-failure.ts';
import { observation, page, testSource } from '../../fakes/bundles.ts';
import { openStore } from '../../fakes/open-store.ts';
import { plainReader } from '../../fakes/plain-reader.ts';
import { testKey } from '../../fakes/record-database.ts';
import { smallFileSystem } from '../../fakes/small-file-system.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

/** 4 KB that no compression makes smaller, the same each time. */
const noise = (seed: string): string =>
  Array.from({ length: 48 }, (_, n) => createHash('sha512').update(`${seed}-${n}`).digest('base64')).join(' ');

const perPage = 20;
const bigPage = (number: number) =>
  page(
    'Observation',
    Array.from({ length: perPage }, (_, index) =>
      observation(`o${number}-${index}`, { note: noise(`${number}-${index}`) }),
    ),
    { nextCursor: `page-${number + 1}` },
  );

test('27: where the disk is full no half page is stored, and with space again it goes on', () => {
  const opened = openDatabase(path.join(temporaryFolder(), 'record.db'), testKey);
  if (!opened.ok) throw new Error(opened.error.message);
  const db = opened.value;
  const record = createRecordDatabase(db, plainReader);
  const used = Number(db.pragma('page_count', { simple: true }));
  db.pragma(`max_page_count = ${used + 500}`, { simple: true });
  let number = 0;
  const writeUntilFull = () => {
    for (; number < 1000; number++) record.writePage(bigPage(number));
  };
  expect(failureOf(thrownBy(writeUntilFull))).toBe('disk-full');
  expect(number).toBeGreaterThan(1);
  expect(record.checkpoints(testSource)).toMatchObject([{ cursor: `page-${number}`, stored: number * perPage }]);
  expect(record.overview().total).toBe(number * perPage);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  db.pragma(`max_page_count = ${used + 5000}`, { simple: true });
  expect(record.writePage(bigPage(number))).toMatchObject({ added: perPage });
  record.close();
});

test('27: on a file system of 3 MB the failure is told and nothing acknowledged is lost', async ({ skip }) => {
  const folder = smallFileSystem(3);
  if (folder === null) return skip('a small file system can be mounted by root on Linux alone');
  const file = path.join(folder, 'record.db');
  const store = await openStore(file);
  let stored = 0;
  let failure = null;
  while (failure === null) {
    const written = await store.pages.write(bigPage(stored));
    if (written.ok) stored++;
    else failure = written.error;
  }
  expect(failure).toMatchObject({ code: 'disk-full', message: expect.stringContaining('already have is safe') });
  expect(await store.entries.overview()).toMatchObject({ total: stored * perPage });
  await store.close();
  const opened = openDatabase(file, testKey);
  if (!opened.ok) throw new Error(opened.error.message);
  expect(opened.value.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(createRecordDatabase(opened.value, plainReader).checkpoints(testSource)).toMatchObject([
    { cursor: `page-${stored}` },
  ]);
  opened.value.close();
});

function thrownBy(work: () => void): unknown {
  try {
    work();
    return null;
  } catch (error) {
    return error;
  }
}
