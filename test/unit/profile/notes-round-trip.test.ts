import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { exportedResources } from '../../../main/calls/exported-items.ts';
import { exportRecord, openNodeFolder } from '../../../main/exchange/export-record.ts';
import { exportWords } from '../../../main/exchange/export-words.ts';
import type { ImportFile } from '../../../main/exchange/import/import-file.ts';
import { openNodeFile } from '../../../main/exchange/import/node-file.ts';
import { bringIn, type BroughtIn } from '../../../main/profile/bring-in.ts';
import type { RecordStore } from '../../../main/store/record-store.ts';
import type { ExportFormat } from '../../../main/values/export-format.ts';
import type { Result } from '../../../main/values/result.ts';
import { fixedClock } from '../../fakes/fixed-clock.ts';
import { importFile } from '../../fakes/import-files.ts';
import { openStoreWithReaders } from '../../fakes/open-store.ts';

const line = (resource: object): string => JSON.stringify(resource);
const dstu2 = line({ resourceType: 'MedicationOrder', id: 'm1', medicationCodeableConcept: { text: 'Metformin' } });
const r4 = [
  { resourceType: 'ServiceRequest', id: 's1', subject: {}, code: { text: 'Eye check' } },
  { resourceType: 'Condition', id: 'c1', code: { text: 'Asthma' } },
].map(line);

const bring = (store: RecordStore, files: readonly ImportFile[]): Promise<Result<BroughtIn>> =>
  bringIn({
    ...{ store, files, clock: fixedClock(), randomUuid: randomUUID },
    ...{ onProgress: () => undefined, signal: new AbortController().signal },
  });

const rowsOf = async (store: RecordStore) =>
  (await store.resources.page({ category: null, connectionId: null, after: 0, limit: 100 })).map((row) => ({
    ...{ name: `${row.fhirVersion} ${row.resourceType}/${row.id}`, entryId: row.entryId },
    ...{ note: row.note, starred: row.starred },
  }));

async function noted(): Promise<RecordStore> {
  const store = await openStoreWithReaders();
  await bring(store, [importFile('a-dstu2.ndjson', dstu2), importFile('b-r4.ndjson', r4.join('\n'))]);
  const write = async (name: string, text: string, starred: boolean): Promise<void> => {
    const row = (await rowsOf(store)).find((one) => one.name.endsWith(name));
    await store.notes.write(row?.entryId ?? -1, { reference: name, text, starred });
  };
  await write('MedicationOrder/m1', 'Taken\nwith "breakfast"', false);
  await write('Condition/c1', '', true);
  return store;
}

async function saved(store: RecordStore, format: ExportFormat): Promise<readonly string[]> {
  const to = await mkdtemp(path.join(tmpdir(), 'chartkeeper-notes-'));
  onTestFinished(() => rm(to, { recursive: true, force: true }));
  await exportRecord({
    resources: exportedResources(store, { category: null, connectionId: null }, () => 'A file'),
    documents: (async function* () {})(),
    ...{ formats: new Set([format]), words: exportWords.es, folder: openNodeFolder(to) },
    ...{ signal: new AbortController().signal, onProgress: () => undefined },
  });
  return (await readdir(to)).map((name) => path.join(to, name));
}

async function opened(files: readonly string[]): Promise<readonly ImportFile[]> {
  const all = await Promise.all(files.map(openNodeFile));
  onTestFinished(async () => void (await Promise.all(all.map((file) => file.close()))));
  return all;
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number => a.name.localeCompare(b.name);
const inOrder = async (store: RecordStore) =>
  (await rowsOf(store)).map(({ name, note, starred }) => ({ name, note, starred })).toSorted(byName);

test.each(['bundle', 'ndjson'] as const)(
  'notes and stars come back with the record they were saved with: %s',
  async (format) => {
    const before = await noted();
    const files = await saved(before, format);
    const empty = await openStoreWithReaders();
    const done = await bring(empty, await opened(files));
    expect(done).toMatchObject({
      ok: true,
      value: { added: 3, quarantined: 0, notes: { brought: 2, kept: 0, missing: 0 } },
    });
    expect(await inOrder(empty)).toEqual(await inOrder(before));
    expect((await empty.notes.list()).map(({ text }) => text)).toContain('Taken\nwith "breakfast"');
  },
);

test('notes alone go to the record that is here already, and tell what they do not find', async () => {
  const before = await noted();
  const files = await saved(before, 'bundle');
  const notes = files.filter((file) => file.endsWith('notas.json'));
  const empty = await openStoreWithReaders();
  const nothing = await bring(empty, await opened(notes));
  expect(nothing).toMatchObject({ ok: true, value: { connectionId: null, notes: { brought: 0, missing: 2 } } });
  expect(await empty.connections.list()).toEqual([]);
  await bring(empty, [importFile('b-r4.ndjson', r4.join('\n'))]);
  const then = await bring(empty, await opened(notes));
  expect(then).toMatchObject({ ok: true, value: { notes: { brought: 1, kept: 0, missing: 1 } } });
  // What was written meanwhile makes the same record no other one.
  const records = files.filter((file) => !file.endsWith('notas.json'));
  await bring(empty, await opened(records));
  expect(await bring(empty, await opened(files))).toMatchObject({
    ok: true,
    value: { added: 0, notes: { missing: 0 } },
  });
});

test('a file that only looks like notes is kept aside, and puts nothing anywhere', async () => {
  const store = await noted();
  const bad = '{"chartkeeperNotes":1,"notes":[{"resourceType":"Condition","resourceId":"c1","text":5}]}';
  const done = await bring(store, [importFile('notes.json', bad), importFile('more.ndjson', r4[0] ?? '')]);
  expect(done).toMatchObject({ ok: true, value: { quarantined: 1, notes: { brought: 0, kept: 0, missing: 0 } } });
});
