import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRecordDatabase } from '../../../main/store/record-database.ts';
import { markedPatient, observation, page, patient, testSource, type MadeResource } from '../../fakes/bundles.ts';
import { connection } from '../../fakes/connections.ts';
import { plainReader } from '../../fakes/plain-reader.ts';
import { readAheadOf } from '../../fakes/read-ahead-of.ts';
import { allEntries, recordInMemory } from '../../fakes/record-database.ts';
import { recordHash } from '../../fakes/record-hash.ts';

const versioned = (versionId: string, lastUpdated: string, title: string): MadeResource =>
  observation('o1', { meta: { versionId, lastUpdated }, title });
const titles = (record: ReturnType<typeof recordInMemory>) =>
  record.listEntries(allEntries).rows.map(({ entry }) => entry.title);

test('a resource is kept byte for byte as it was received', () => {
  const record = recordInMemory();
  const body = '{ "resourceType":"Observation" ,"id":"o1","value": 1.10,\n "title":"caf\\u00e9" }';
  record.writePage(page('Observation', [], { text: `{"resourceType":"Bundle","entry":[{"resource":${body}}]}` }));
  const [row] = record.listEntries(allEntries).rows;
  expect(record.getEntry(row?.id ?? 0)).toMatchObject({ raw: body, resourceId: 'o1', entry: { title: 'café' } });
});

test('20: the same page again changes nothing, an older version never replaces a newer one, a newer one replaces', () => {
  const record = recordInMemory();
  const first = page('Observation', [versioned('9000000000002', '2026-01-02T00:00:00Z', 'second')]);
  expect(record.writePage(first)).toMatchObject({ added: 1, changed: 0, unchanged: 0 });
  expect(record.writePage(first)).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
  const older = page('Observation', [versioned('9000000000001', '2026-01-01T23:00:00-05:00', 'first')]);
  expect(record.writePage(older)).toMatchObject({ changed: 1 });
  expect(titles(record)).toEqual(['first']);
  record.writePage(page('Observation', [versioned('3', '2026-01-02T03:59:59Z', 'early')]));
  record.writePage(page('Observation', [versioned('10', '2026-01-02T04:00:00.000Z', 'low number')]));
  expect(titles(record)).toEqual(['first']);
});

test('resources without a version are replaced by what came later', () => {
  const record = recordInMemory();
  const at = (day: string, title: string) =>
    record.writePage(
      page('Observation', [observation('o1', { title })], { receivedAt: `2026-11-${day}T00:00:00.000Z` }),
    );
  at('20', 'middle');
  at('21', 'late');
  at('19', 'early');
  expect(titles(record)).toEqual(['late']);
});

test('20: 250 random orders of pages, with duplicates and replays, read ahead or not, end in the same record', () => {
  const a = 'aaaaaaaa11';
  const pages = [
    page('Patient', [markedPatient(a, 7)]),
    page('Patient', [patient('b2', { title: 'B' })]),
    page('Patient', [patient(`${a}22`)]),
    page('Observation', [observation(`${a}01`, { performer: 'Practitioner/p1' }), observation(`${a}2201`)]),
    page('Observation', [observation('x', { subject: { reference: 'Patient/b2' }, flag: 'high', date: '2015' })]),
    page('Observation', [observation('x', { meta: { versionId: '2' }, title: 'second' }), observation('y')]),
    page('Observation', [observation('x', { meta: { versionId: '10' }, title: 'tenth', date: '2016-02' })]),
    page('Practitioner', [{ resourceType: 'Practitioner', id: 'p1', title: 'Dr. Old', meta: { versionId: '1' } }]),
    page('Practitioner', [{ resourceType: 'Practitioner', id: 'p1', title: 'Dr. New', meta: { versionId: '2' } }]),
    page('DocumentReference', [
      { resourceType: 'DocumentReference', id: 'd', documents: ['https://api.example/r4/Binary/bin'] },
    ]),
    page('Binary', [{ resourceType: 'Binary', id: 'bin', data: 'QQ==' }]),
    page('Observation', [{ resourceType: 'Condition', id: 'wrong' }]),
  ];
  const play = (order: readonly number[], ahead = 0): string => {
    const record = recordInMemory();
    record.addConnection(connection(7, { state: 'ready' }));
    const write = readAheadOf(record, ahead);
    for (const index of order) {
      const one = pages[index];
      if (one !== undefined && ahead === 0) record.writePage(one);
      else if (one !== undefined) write(one);
    }
    for (let left = 0; left < ahead; left++) write(null);
    const hash = recordHash(record.db);
    record.close();
    return hash;
  };
  const indexes = pages.map((_, index) => index);
  const expected = play(indexes);
  const order = fc
    .tuple(
      fc.shuffledSubarray(indexes, { minLength: indexes.length }),
      fc.array(fc.constantFrom(...indexes), { maxLength: 4 }),
    )
    .map(([all, again]) => [...all, ...again]);
  fc.assert(
    fc.property(order, fc.nat(3), (one, ahead) => play(one, ahead) === expected),
    { numRuns: 250 },
  );
}, 60_000);

test('an entry that was read with another resource is read anew when that one comes', () => {
  const record = recordInMemory();
  record.writePage(page('Observation', [observation('o1', { performer: 'https://any.example/r4/Practitioner/p1' })]));
  expect(record.listEntries(allEntries).rows[0]?.entry.who).toBeNull();
  record.writePage(page('Practitioner', [{ resourceType: 'Practitioner', id: 'p1', title: 'Dr. Rivera' }]));
  const found = record.listEntries({ ...allEntries, words: 'river', category: 'labs' }).rows;
  expect(found.map(({ entry }) => entry.who)).toEqual(['Dr. Rivera']);
});

test('resources of other versions and sources are kept apart though their ids are the same', () => {
  const record = recordInMemory();
  record.writePage(page('Observation', [observation('o1')]));
  record.writePage(
    page('Observation', [observation('o1')], { section: { fhirVersion: 'stu3', resourceType: 'Observation' } }),
  );
  expect(record.counts()).toEqual([{ connectionId: null, resourceType: 'Observation', count: 2 }]);
});

test('a page and its cursor are stored together, and the counts of the section go on', () => {
  const record = recordInMemory();
  record.writePage(page('Observation', [observation('o1')], { nextCursor: 'page-2', total: 3 }));
  record.writePage(page('Observation', [observation('o2'), observation('o1')], { nextCursor: null }));
  expect(record.checkpoints(testSource)).toMatchObject([
    { cursor: null, state: 'done', stored: 3, total: 3, failure: null },
  ]);
  const sections = ['Patient', 'Observation'].map((resourceType) => ({ fhirVersion: 'r4', resourceType }) as const);
  record.beginReading(testSource, sections, '2026-11-21T00:00:00.000Z');
  const pending = { state: 'pending', cursor: null, stored: 0, updatedAt: '2026-11-21T00:00:00.000Z' };
  expect(record.checkpoints(testSource)).toMatchObject(sections.map((section) => ({ section, ...pending })));
});

test('a reader of another version reads all resources again, a few at a time', () => {
  const record = recordInMemory();
  record.writePage(page('Observation', [observation('o1', { title: 'one' }), observation('o2', { title: 'two' })]));
  const readEntry: typeof plainReader.readEntry = (resource, context) => {
    const entry = plainReader.readEntry(resource, context);
    return { ...entry, title: entry.title.toUpperCase() };
  };
  const improved = createRecordDatabase(record.db, { readerVersion: 2, readEntry });
  expect(improved.upkeep().toReadAnew).toBe(2);
  expect(titles(record).sort()).toEqual(['one', 'two']);
  expect([improved.refreshSome(1), improved.upkeep().toReadAnew]).toEqual([true, 1]);
  expect([improved.refreshSome(1), improved.refreshSome(1)]).toEqual([true, false]);
  expect(titles(record).sort()).toEqual(['ONE', 'TWO']);
  expect(createRecordDatabase(record.db, { readerVersion: 2, readEntry }).refreshSome(1)).toBe(false);
});

test('a reader that trips over one resource keeps no page away: the resource is listed bare', () => {
  const record = recordInMemory({
    ...plainReader,
    readEntry(resource, context) {
      if (resource['id'] === 'bad') throw new Error('tripped');
      return plainReader.readEntry(resource, context);
    },
  });
  expect(record.writePage(page('Observation', [observation('bad'), observation('good')]))).toMatchObject({ added: 2 });
  expect(record.listEntries(allEntries).rows.map(({ entry }) => entry.category)).toEqual(['labs', 'other']);
});
