import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createDocumentReader, type DocumentReader } from '../../../main/slow-documents/read-in-worker.ts';
import { readWaitingDocuments } from '../../../main/slow-documents/read-waiting.ts';
import { pdfOf } from '../../../main/practice/people/documents/pdf.ts';
import type { RecordStore } from '../../../main/store/record-store.ts';
import type { Clock } from '../../../main/values/clock.ts';
import { systemClock } from '../../../main/values/system-clock.ts';
import { page } from '../../fakes/bundles.ts';
import { openStoreWithReaders } from '../../fakes/open-store.ts';

const project = path.resolve(import.meta.dirname, '../../..');
const worker = path.join(project, 'main/slow-documents/document-worker.ts');

function startReader(workerFile: URL | string = worker, clock: Pick<Clock, 'wait'> = systemClock): DocumentReader {
  const reader = createDocumentReader({ workerFile, clock });
  onTestFinished(() => reader.end());
  return reader;
}

const note = (...text: readonly string[]): Uint8Array =>
  pdfOf({
    title: 'Letter',
    language: 'en',
    head: ['River Valley Health'],
    sections: [{ heading: 'Plan', lines: text }],
  });

const letter = (id: string, bytes: Uint8Array) => ({
  ...{ resourceType: 'DocumentReference', id, type: { text: 'Letter' } },
  content: [{ attachment: { contentType: 'application/pdf', data: Buffer.from(bytes).toString('base64') } }],
});

async function recordWith(...letters: readonly ReturnType<typeof letter>[]): Promise<RecordStore> {
  const store = await openStoreWithReaders();
  const written = await store.pages.write(page('DocumentReference', letters));
  expect(written.ok).toBe(true);
  return store;
}

const found = async (store: RecordStore, words: string): Promise<number> =>
  (
    await store.entries.list({
      ...{ category: null, connectionId: null, only: null, years: null, cursor: null, limit: 10 },
      words,
    })
  ).rows.length;

test('the words of a PDF come page by page and line by line', async () => {
  const words = await startReader().words(note('Walk in the heliotrope garden.', 'Come back in May.'));
  expect(words).toMatch(
    /River Valley Health[\s\S]*Plan[\s\S]*Walk in the heliotrope garden\.[\s\S]*Come back in May\./,
  );
});

test.each([
  ['is empty', new Uint8Array()],
  ['is cut off', note('text').subarray(0, 200)],
  ['is something else', Buffer.from('<html>not a PDF</html>')],
  [
    'has a broken table and no pages',
    Buffer.from('%PDF-1.7\nxref\n0 1\ntrailer << /Root 9 0 R >>\nstartxref\n9\n%%EOF'),
  ],
])('a file that %s has no words, and the next one is read all the same', async (_what, bytes) => {
  const reader = startReader();
  expect(await reader.words(bytes)).toBeNull();
  expect(await reader.words(note('heliotrope'))).toContain('heliotrope');
});

test('a document that takes too long is given up with its thread, and the next one is read', async () => {
  const endless = new URL(
    'data:text/javascript,import{parentPort}from"node:worker_threads";parentPort.on("message",()=>{for(;;);})',
  );
  const late: Pick<Clock, 'wait'> = { wait: () => Promise.resolve() };
  expect(await startReader(endless, late).words(note('x'))).toBeNull();
  const dying = new URL(
    'data:text/javascript,import{parentPort}from"node:worker_threads";parentPort.on("message",()=>process.exit(1))',
  );
  const reader = startReader(dying);
  expect(await reader.words(note('x'))).toBeNull();
  expect(await reader.words(note('x'))).toBeNull();
});

test('documents that wait are read in the background, and found by their words', async () => {
  const store = await recordWith(letter('a', note('heliotrope')), letter('b', Buffer.from('%PDF-1.4 broken')));
  let told = 0;
  const waiting = readWaitingDocuments({ documents: store.documents, reader: startReader(), onWords: () => told++ });
  onTestFinished(() => waiting.stop());
  waiting.look();
  await expect.poll(() => found(store, 'heliotrope')).toBe(1);
  await expect.poll(() => store.documents.nextUnread()).toBeNull();
  expect(told).toBe(1);
});

test('one that was under way when the record was closed is read at the next opening', async () => {
  const store = await recordWith(letter('a', note('heliotrope')));
  const first = readWaitingDocuments({ documents: store.documents, reader: startReader(), onWords: () => undefined });
  first.look();
  await first.stop();
  const second = readWaitingDocuments({ documents: store.documents, reader: startReader(), onWords: () => undefined });
  second.look();
  await expect.poll(() => found(store, 'heliotrope')).toBe(1);
  await second.stop();
});
