import path from 'node:path';
import { expect, test } from 'vitest';
import { openRecordStore } from '../../../main/store/open-record-store.ts';
import { StoreFailed } from '../../../main/store/record-store.ts';
import { startStoreThread } from '../../../main/store/store-thread.ts';
import { systemClock } from '../../../main/values/system-clock.ts';
import { markedPatient, observation, page, testSource } from '../../fakes/bundles.ts';
import { connection } from '../../fakes/connections.ts';
import { filesWith, folderDigest } from '../../fakes/folder-digest.ts';
import { openStore, openStoreWithReaders, plainWorker } from '../../fakes/open-store.ts';
import { allEntries, testKey } from '../../fakes/record-database.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

const { id } = connection(1);

test('every call of the store crosses to its thread and back', async () => {
  const store = await openStore();
  expect(await store.connections.add(connection(1))).toEqual({ ok: true, value: connection(1) });
  const written = await store.pages.write(page('Patient', [markedPatient('aaaaaaaa01', 1)]));
  expect(written).toMatchObject({ ok: true, value: { added: 1, provedConnections: [id] } });
  expect(await store.connections.list()).toMatchObject([{ id, state: 'ready' }]);
  const later = { lastReadAt: '2026-11-21T00:00:00.000Z' };
  expect(await store.connections.update(id, later)).toMatchObject({ ok: true, value: later });
  expect(await store.connections.update(connection(2).id, later)).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  });
  expect(await store.connections.counts()).toEqual([{ connectionId: id, resourceType: 'Patient', count: 1 }]);
  const { rows, total } = await store.entries.list(allEntries);
  expect(total).toBe(1);
  expect(await store.entries.get(rows[0]?.id ?? 0)).toMatchObject({ ok: true, value: { resourceId: 'aaaaaaaa01' } });
  expect(await store.entries.get(1e6)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  expect(await store.entries.overview()).toMatchObject({ total: 1 });
  expect(await store.pages.checkpoints(testSource)).toHaveLength(1);
  expect(await store.pages.beginReading(testSource, [], '2026-11-21T00:00:00.000Z')).toEqual({ ok: true, value: null });
  expect([await store.pages.quarantined(), await store.pages.missingAttachments(testSource)]).toEqual([[], []]);
  expect(await store.connections.disconnect(id, 'remove')).toEqual({ ok: true, value: null });
  expect(await store.connections.disconnect(id, 'keep')).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

test('a closed record says so, in values where there is a Result and by a StoreFailed where there is none', async () => {
  const store = await openStore();
  await store.close();
  expect(await store.pages.write(page('Observation', []))).toMatchObject({ ok: false, error: { code: 'closed' } });
  await expect(store.entries.overview()).rejects.toThrow(StoreFailed);
  await store.close();
});

test('when the thread dies, what waits for it is told so, and so is what comes later', async () => {
  const thread = startStoreThread(plainWorker, { updating: () => undefined });
  const opening = thread.calls.open(':memory:', testKey);
  await thread.end();
  await expect(opening).rejects.toThrow('has ended');
  await expect(thread.calls.overview()).rejects.toThrow('closed');
  expect(thread.hasEnded()).toBe(true);
});

test('the largest answer that is taken, a document of 60 MB, is stored by threads whose memory is limited', async () => {
  const store = await openStoreWithReaders();
  const document = { resourceType: 'Binary', id: 'b1', contentType: 'image/png', data: 'iVBORw0KGgo'.padEnd(6e7, 'A') };
  const written = await store.pages.write(page('Binary', [document]));
  expect(written).toMatchObject({ ok: true, value: { added: 1, quarantined: 0 } });
  const found = await store.entries.list(allEntries);
  expect(found.rows.map(({ entry }) => entry.attachments[0]?.size)).toEqual([4.5e7]);
}, 60_000);

test('should the thread fail that reads pages ahead, they are read where they are stored', async () => {
  const store = await openStore(
    ':memory:',
    new URL('../../fakes/store-worker-that-reads-nothing-ahead.ts', import.meta.url),
  );
  const pages = ['o1', 'o2', 'o3'].map((name) => page('Observation', [observation(name)]));
  const written = await Promise.all(pages.map((one) => store.pages.write(one)));
  expect(written).toMatchObject(pages.map(() => ({ ok: true, value: { added: 1 } })));
  expect(await store.pages.write(page('Observation', [observation('o4')]))).toMatchObject({ value: { added: 1 } });
  expect((await store.entries.list(allEntries)).total).toBe(4);
});

test('a thread that cannot start is told as a record that cannot be opened', async () => {
  const nowhere = new URL('./no-such-worker.ts', import.meta.url);
  const opened = await openRecordStore({ file: ':memory:', key: testKey, workerFile: nowhere, clock: systemClock });
  expect(opened).toMatchObject({ ok: false, error: { code: 'cannot-open' } });
});

test('13: nothing that was stored is readable in any file, while the record is open and after', async () => {
  const folder = temporaryFolder();
  const store = await openStore(path.join(folder, 'record.db'));
  const marker = 'Zanzibar-Marker';
  const found: string[] = [];
  await store.connections.add(
    connection(1, { name: marker, address: marker, resourceUrl: `https://${marker}.example` }),
  );
  for (let number = 0; number < 60; number++) {
    const resources = Array.from({ length: 20 }, (_, index) =>
      observation(`${marker}-${number}-${index}`, { title: marker, note: `${marker} ${'long '.repeat(40)}` }),
    );
    await store.pages.write(page('Observation', resources, { nextCursor: `${marker}-${number}` }));
    if (number % 20 === 0) found.push(...filesWith(folder, marker));
  }
  expect(found).toEqual([]);
  await store.pages.write(page('Observation', [{ resourceType: 'Condition', id: 'x', title: marker }]));
  expect((await store.entries.list({ ...allEntries, words: marker })).rows).toHaveLength(200);
  expect(folderDigest(folder).map((file) => file.split(' ')[0])).toEqual(['record.db', 'record.db-wal']);
  for (const text of [marker, marker.toLowerCase(), 'SQLite format 3', 'CREATE TABLE'])
    expect(filesWith(folder, text)).toEqual([]);
  await store.close();
  for (const text of [marker, marker.toLowerCase(), 'SQLite format 3', 'CREATE TABLE'])
    expect(filesWith(folder, text)).toEqual([]);
});

test('14: a record is not opened by a wrong, lost or empty key, and not a byte of it changes', async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'record.db');
  const store = await openStore(file);
  await store.pages.write(page('Observation', [observation('o')]));
  await store.close();
  const before = folderDigest(folder);
  for (const key of ['', 'ab'.repeat(32), 'undefined', testKey.slice(1)]) {
    const opened = await openRecordStore({ file, key, workerFile: plainWorker, clock: systemClock });
    expect(opened).toMatchObject({ ok: false, error: { code: 'wrong-key' } });
  }
  expect(folderDigest(folder)).toEqual(before);
  expect(await (await openStore(file)).entries.overview()).toMatchObject({ total: 1 });
});
