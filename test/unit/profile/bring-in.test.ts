import { describe, expect, it } from 'vitest';
import { bringIn, type BringInOrder } from '../../../main/profile/bring-in.ts';
import type { ImportFile } from '../../../main/exchange/import/import-file.ts';
import { fixedClock } from '../../fakes/fixed-clock.ts';
import { gzipped, importFile, zipped } from '../../fakes/import-files.ts';
import { openStoreWithReaders } from '../../fakes/open-store.ts';

const patient = '{"resourceType":"Patient","id":"p1","name":[{"family":"Argyle","given":["Jason"]}]}';
const organization = '{"resourceType":"Organization","id":"o1","name":"Lumen Hospital"}';
const observation = (id: string, value = 5): string =>
  JSON.stringify({
    resourceType: 'Observation',
    id,
    status: 'final',
    category: [{ coding: [{ code: 'laboratory' }] }],
    code: { coding: [{ system: 'http://loinc.org', code: '2345-7' }], text: 'Glucose' },
    subject: { reference: 'Patient/somebody' },
    effectiveDateTime: `2024-02-${id.padStart(2, '0')}`,
    valueQuantity: { value, unit: 'mg/dL' },
  });
const bundle = (...resources: readonly string[]): string =>
  `{"resourceType":"Bundle","entry":[${resources.map((one) => `{"resource":${one}}`).join(',')}]}`;

async function open() {
  const store = await openStoreWithReaders();
  const told: string[] = [];
  let next = 0;
  const order = (files: readonly ImportFile[], more: Partial<BringInOrder> = {}): BringInOrder => ({
    ...{ store, files, clock: fixedClock() },
    randomUuid: () => `connection ${++next}`,
    onProgress: ({ total, stored }) => told.push(`${stored}/${total}`),
    signal: new AbortController().signal,
    ...more,
  });
  const overview = async () => {
    const { total, quarantined, sources } = await store.entries.overview();
    return { total, quarantined, sources };
  };
  return { store, order, told, overview };
}

describe('files that are brought in', () => {
  it('are a connection of their own, to which all in them belongs', async () => {
    const { store, order, told } = await open();
    const done = await bringIn(order([importFile('mine.json', bundle(patient, organization, observation('1')))]));
    expect(done).toMatchObject({ ok: true, value: { added: 3, quarantined: 0, people: ['Jason Argyle'] } });
    expect(await store.connections.list()).toMatchObject([
      { name: 'mine.json', state: 'ready', fhirVersion: 'r4', sourceId: expect.stringMatching(/^file:[0-9a-f]{64}$/) },
    ]);
    const { sources } = await store.entries.overview();
    expect(sources.map(({ connectionId }) => connectionId)).toEqual(['connection 1']);
    expect(told[0]).toBe('0/null');
    expect(told.at(-1)).toBe('3/3');
  });

  it('keep each resource to the byte', async () => {
    const odd = `{ "resourceType" : "Observation",\n\t"id":"1", "status":"final","valueQuantity":{"value":1.10}, "code":{"text":"\\u00e9"}}`;
    const { store, order } = await open();
    await bringIn(order([importFile('mine.json', `[${odd}]`)]));
    const page = await store.resources.page({ category: null, connectionId: null, after: 0, limit: 10 });
    expect(page.map(({ raw }) => raw)).toEqual([odd]);
  });

  it('add nothing where they come again, under other names, in another order', async () => {
    const { store, order, overview } = await open();
    const [one, two] = [bundle(patient, observation('1')), `${observation('2')}\n${observation('3')}\n`];
    await bringIn(order([importFile('a.json', one), importFile('b.ndjson', two)]));
    const before = await overview();
    const again = await bringIn(order([importFile('other.ndjson', two), importFile('x.json', one)]));
    expect(again).toMatchObject({ ok: true, value: { added: 0, changed: 0, unchanged: 4 } });
    expect(await overview()).toEqual(before);
    expect(await store.connections.list()).toHaveLength(1);
  });

  it('can be packed; what in them is no health record is passed over', async () => {
    const { order } = await open();
    const archive = await zipped({
      'export/Patient.ndjson': patient,
      'export/Observation.ndjson.gz': gzipped(`${observation('1')}\n${observation('2')}`),
      'export/readme.html': '<h1>Your record</h1>',
    });
    expect(await bringIn(order([importFile('all.zip', archive)]))).toMatchObject({ ok: true, value: { added: 3 } });
  });

  it('of several versions are each read as what they are, and a resource that is surely of another as that', async () => {
    const { store, order } = await open();
    const entered = '{"resourceType":"MedicationOrder","id":"m1","patient":{"reference":"Patient/p1"}}';
    const newer = JSON.stringify({ resourceType: 'ServiceRequest', id: 's1', subject: {} });
    const older = '{"resourceType":"ProcedureRequest","id":"q1","context":{}}';
    const archive = await zipped({
      'a/mine.json': bundle(patient, entered),
      'b/mine.json': bundle(patient, newer, observation('1'), observation('2'), older),
      'stu3-Patient.ndjson': patient,
    });
    await bringIn(order([importFile('all.zip', archive)]));
    const page = await store.resources.page({ category: null, connectionId: null, after: 0, limit: 20 });
    expect(page.map((one) => `${one.fhirVersion} ${one.resourceType}`).toSorted()).toEqual([
      ...['dstu2 MedicationOrder', 'dstu2 Patient'],
      ...['r4 Observation', 'r4 Observation', 'r4 Patient', 'r4 ProcedureRequest', 'r4 ServiceRequest'],
      'stu3 Patient',
    ]);
    expect(await store.connections.list()).toMatchObject([{ fhirVersion: 'r4' }]);
  });

  it('have what cannot be read kept aside, by the rules of all that comes', async () => {
    const { store, order } = await open();
    const lines = [
      observation('1'),
      '{"resourceType":"Observation","id":"2","va',
      '{"a":1}',
      '{"resourceType":"Patient"}',
    ];
    const done = await bringIn(order([importFile('x.ndjson', lines.join('\n'))]));
    expect(done).toMatchObject({ ok: true, value: { added: 1, quarantined: 3 } });
    const reasons = (await store.pages.quarantined()).map(({ raw }) => raw);
    expect(reasons.toSorted()).toEqual(lines.slice(1).toSorted());
  });

  it('of a record that names another patient are kept, since the person chose them', async () => {
    const { order, overview } = await open();
    const other = JSON.stringify({
      resourceType: 'Observation',
      id: 'abcdef0123',
      subject: { reference: 'Patient/abcdef01' },
    });
    await bringIn(order([importFile('x.ndjson', `${patient}\n${other}`)]));
    expect(await overview()).toMatchObject({ quarantined: 0 });
  });

  it('are removed whole, and can come again', async () => {
    const { store, order, overview } = await open();
    const nothing = await overview();
    const file = importFile('mine.json', bundle(patient, organization, observation('1'), '{"resourceType":"Patient"}'));
    const done = await bringIn(order([file]));
    const connectionId = done.ok ? done.value.connectionId : null;
    if (connectionId !== null) await store.connections.disconnect(connectionId, 'remove');
    expect(await overview()).toEqual(nothing);
    expect(await bringIn(order([file]))).toMatchObject({ ok: true, value: { added: 3, quarantined: 1 } });
  });

  it.each([
    ['a page of the web', '<html></html>', 'not-fhir'],
    ['JSON of something else', '{"a":[{"b":1}]}', 'not-fhir'],
    ['an empty file', '', 'not-fhir'],
    ['another encoding', Buffer.from(patient, 'utf16le'), 'wrong-encoding'],
  ])('are refused in words where they are %s, and nothing is left of them', async (_what, content, code) => {
    const { store, order } = await open();
    expect(await bringIn(order([importFile('x', content)]))).toMatchObject({ ok: false, error: { code } });
    expect(await store.connections.list()).toEqual([]);
  });

  it('that the person stops halfway leave nothing behind, and later come whole', async () => {
    const { store, order, overview } = await open();
    const nothing = await overview();
    const many = Array.from({ length: 900 }, (_, at) => observation(String(at))).join('\n');
    const stop = new AbortController();
    const onProgress = ({ stored }: { readonly stored: number }): void => (stored > 0 ? stop.abort() : undefined);
    const files = [importFile('x.ndjson', many)];
    const stopped = await bringIn(order(files, { signal: stop.signal, onProgress }));
    expect(stopped).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect([await store.connections.list(), await overview()]).toEqual([[], nothing]);
    expect(await bringIn(order(files))).toMatchObject({ ok: true, value: { added: 900 } });
  });

  it('that were there before keep what they had when they are brought in again and stopped', async () => {
    const { store, order, overview } = await open();
    const files = [importFile('x.ndjson', `${patient}\n${observation('1')}`)];
    await bringIn(order(files));
    const before = await overview();
    const stop = new AbortController();
    const onProgress = ({ total }: { readonly total: number | null }): void =>
      total === null ? undefined : stop.abort();
    expect(await bringIn(order(files, { signal: stop.signal, onProgress }))).toMatchObject({ ok: false });
    expect(await overview()).toEqual(before);
    expect(await store.connections.list()).toMatchObject([{ state: 'ready' }]);
  });
});
