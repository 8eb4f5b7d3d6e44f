import { expect, test } from 'vitest';
import { markedPatient, page, testSource, type MadeResource } from '../../fakes/bundles.ts';
import { connection } from '../../fakes/connections.ts';
import { allEntries, recordInMemory } from '../../fakes/record-database.ts';

const url = 'https://api.example/fhir/r4/Binary/b1';
const document = (...documents: string[]): MadeResource => ({
  resourceType: 'DocumentReference',
  id: 'd1',
  subject: { reference: 'Patient/p' },
  documents,
});
const binary: MadeResource = { resourceType: 'Binary', id: 'b1', contentType: 'text/plain', data: 'QQ==' };
const fetched = (address: string, text: string) =>
  ({ sourceId: testSource, fhirVersion: 'r4', url: address, text, receivedAt: '2026-11-20T11:00:00.000Z' }) as const;
const missing = (record: ReturnType<typeof recordInMemory>) =>
  record.missingAttachments(testSource).map((one) => one.url);

test('the addresses that documents name are missing until their content is stored, each once', () => {
  const record = recordInMemory();
  record.writePage(page('DocumentReference', [document(url), { ...document(url, 'Binary/b2'), id: 'd2' }]));
  expect(missing(record)).toEqual([url, 'Binary/b2']);
  expect(record.writeAttachment(fetched(url, JSON.stringify(binary)))).toMatchObject({ added: 1 });
  expect(missing(record)).toEqual(['Binary/b2']);
});

test('a content shows with its document, not as an entry of its own, whichever came first', () => {
  for (const order of [
    [document(url), binary],
    [binary, document(url)],
  ]) {
    const record = recordInMemory();
    record.addConnection(connection(1));
    record.writePage(page('Patient', [markedPatient('p', 1)]));
    for (const one of order) record.writePage(page(one.resourceType, [one]));
    expect(missing(record)).toEqual([]);
    expect(
      record
        .listEntries(allEntries)
        .rows.map(({ resourceId }) => resourceId)
        .sort(),
    ).toEqual(['d1', 'p']);
    expect(record.counts().map(({ connectionId }) => connectionId)).toEqual(Array(3).fill('connection-1'));
    record.writePage(page('DocumentReference', [document()], { receivedAt: '2026-11-21T00:00:00.000Z' }));
    expect(record.listEntries(allEntries).rows).toHaveLength(3);
  }
});

test('a content without an id, or under an address without one, fills the address it was read from', () => {
  const record = recordInMemory();
  const addresses = [url, 'https://api.example/files/7'];
  record.writePage(page('DocumentReference', [document(...addresses)]));
  for (const address of addresses) record.writeAttachment(fetched(address, '{"resourceType":"Binary","data":"QQ=="}'));
  expect(missing(record)).toEqual([]);
  expect(record.counts()).toContainEqual({ connectionId: null, resourceType: 'Binary', count: 2 });
});

test('what comes in place of a document goes to quarantine, and the address stays missing with the reason', () => {
  const record = recordInMemory();
  record.writePage(page('DocumentReference', [document(url)]));
  expect(record.writeAttachment(fetched(url, '<html>'))).toMatchObject({ quarantined: 1 });
  expect(record.missingAttachments(testSource)).toMatchObject([{ url, failure: { code: 'not-a-document' } }]);
  record.failAttachment(testSource, { fhirVersion: 'r4', url, failure: { code: 'refused', message: 'Not for you.' } });
  expect(record.missingAttachments(testSource)).toMatchObject([
    { failure: { code: 'refused', message: 'Not for you.' } },
  ]);
  record.writeAttachment(fetched(url, JSON.stringify(binary)));
  expect(missing(record)).toEqual([]);
});

test('25: what is no address of the web is never asked for', () => {
  const record = recordInMemory();
  const odd = [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'urn:uuid:1',
    '#contained',
    '//host/x',
    '\\\\host\\x',
    '',
  ];
  record.writePage(page('DocumentReference', [document(...odd)]));
  expect(missing(record)).toEqual([]);
});
