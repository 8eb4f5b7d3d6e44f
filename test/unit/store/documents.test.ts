import { expect, test } from 'vitest';
import { readEntry, readerVersion } from '../../../main/record/read-entry.ts';
import { markedPatient, page, testSource, type MadeResource } from '../../fakes/bundles.ts';
import { connection } from '../../fakes/connections.ts';
import { allEntries, recordInMemory } from '../../fakes/record-database.ts';

const pdf = btoa('%PDF-1.4 not much of one');
const letter = (id: string, attachment: object): MadeResource => ({
  ...{ resourceType: 'DocumentReference', id, type: { text: 'Letter' }, content: [{ attachment }] },
});

function recordWith(...told: readonly MadeResource[]) {
  const record = recordInMemory({ readEntry, readerVersion });
  record.addConnection(connection(1));
  record.writePage(page('Patient', [markedPatient('aaaaaaaa01', 1)]));
  record.writePage(page('DocumentReference', told));
  const idOf = () => record.listEntries({ ...allEntries, category: 'documents' }).rows[0]?.id ?? 0;
  const found = (words: string) => record.listEntries({ ...allEntries, words }).rows.length;
  return { record, idOf, found };
}

test('a document that takes its time waits to be read, and is found by its words when it has been', () => {
  const { record, idOf, found } = recordWith(letter('d', { contentType: 'application/pdf', data: pdf }));
  const waiting = record.nextUnreadDocument();
  expect(waiting?.data).toBe(pdf);
  expect(found('heliotrope')).toBe(0);
  record.writeDocumentText(waiting?.digest ?? '', 'All about the heliotrope.');
  while (record.refreshSome(10));
  expect(record.nextUnreadDocument()).toBeNull();
  expect(found('heliotrope')).toBe(1);
  expect(record.documentContent(idOf(), 0)).toMatchObject({ data: pdf, text: 'All about the heliotrope.' });
});

test('a document is kept and shown whole, however long it is', () => {
  const long = btoa(`%PDF-1.4 ${'one more line of a letter of many pages\n'.repeat(20_000)}`);
  const { record, idOf } = recordWith(letter('d', { contentType: 'application/pdf', data: long }));
  expect(record.nextUnreadDocument()?.data).toBe(long);
  expect(record.documentContent(idOf(), 0)).toMatchObject({ kind: 'pdf', data: long });
  expect(record.getEntry(idOf())?.entry.attachments).toMatchObject([{ size: (long.length * 3) / 4 - 1 }]);
});

test('one that cannot be read is not asked for again, and keeps its content', () => {
  const { record, idOf } = recordWith(letter('d', { data: pdf }));
  record.writeDocumentText(record.nextUnreadDocument()?.digest ?? '', null);
  while (record.refreshSome(10));
  expect(record.nextUnreadDocument()).toBeNull();
  expect(record.documentContent(idOf(), 0)).toMatchObject({ data: pdf, text: null });
});

test('the same content in two places is read once', () => {
  const { record, found } = recordWith(letter('d', { data: pdf }), letter('e', { data: pdf }));
  record.writeDocumentText(record.nextUnreadDocument()?.digest ?? '', 'heliotrope');
  while (record.refreshSome(10));
  expect([found('heliotrope'), record.nextUnreadDocument()]).toEqual([2, null]);
});

test('a content that came as a Binary of its own belongs to the document that names it', () => {
  const { record, idOf } = recordWith(letter('d', { contentType: 'application/pdf', url: 'Binary/b' }));
  expect(record.documentContent(idOf(), 0)).toMatchObject({ data: null });
  record.writeAttachment({
    ...{ sourceId: testSource, fhirVersion: 'r4', url: 'Binary/b', receivedAt: '2026-11-20T10:00:00.000Z' },
    text: JSON.stringify({ resourceType: 'Binary', id: 'b', contentType: 'application/pdf', data: pdf }),
  });
  while (record.refreshSome(10));
  expect(record.documentContent(idOf(), 0)).toMatchObject({
    title: 'Letter',
    contentType: 'application/pdf',
    data: pdf,
  });
  expect(record.nextUnreadDocument()?.data).toBe(pdf);
});

test('the words of a document go with the system that it came from', () => {
  const told = letter('aaaaaaaa01d', { data: pdf });
  const { record } = recordWith({ ...told, subject: { reference: 'Patient/aaaaaaaa01' } });
  record.writeDocumentText(record.nextUnreadDocument()?.digest ?? '', 'heliotrope');
  record.disconnect(connection(1).id, 'remove');
  expect(record.db.prepare('SELECT * FROM document_texts').all()).toEqual([]);
});

test('there is no content of an entry that is not there, nor of a document that it does not have', () => {
  const { record, idOf } = recordWith(letter('d', { data: pdf }));
  expect([record.documentContent(5, 0), record.documentContent(idOf(), 1)]).toEqual([null, null]);
});
