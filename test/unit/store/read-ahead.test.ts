import { expect, test } from 'vitest';
import { readEntry, readerVersion } from '../../../main/record/read-entry.ts';
import { createPageReader } from '../../../main/store/read-ahead.ts';
import { makePages } from '../../../tools/bench/made-up/record.ts';
import { pageToStore } from '../../../tools/bench/bench-store.ts';
import { observation, page } from '../../fakes/bundles.ts';
import { plainReader } from '../../fakes/plain-reader.ts';
import { readAheadOf } from '../../fakes/read-ahead-of.ts';
import { allEntries, recordInMemory } from '../../fakes/record-database.ts';
import { recordHash } from '../../fakes/record-hash.ts';

const doctor = (title: string, versionId: string) =>
  page('Practitioner', [{ resourceType: 'Practitioner', id: 'p1', title, meta: { versionId } }]);
const seen = (id: string) => page('Observation', [observation(id, { performer: 'Practitioner/p1' })]);
const counted = () => {
  let read = 0;
  const count: typeof plainReader.readEntry = (resource, context) => {
    read++;
    return plainReader.readEntry(resource, context);
  };
  return { record: recordInMemory({ readerVersion: 1, readEntry: count }), readWhereStored: () => read };
};
const whos = (record: ReturnType<typeof recordInMemory>) =>
  record.listEntries({ ...allEntries, category: 'labs' }).rows.map(({ entry }) => entry.who);

test('a record of real shape that is read ahead is, byte for byte, the one that is read where it is stored', () => {
  const reader = { readEntry, readerVersion };
  const [plain, ahead] = [recordInMemory(reader), recordInMemory(reader)];
  const write = readAheadOf(ahead, 3, createPageReader(readEntry));
  for (const made of makePages(300)) {
    plain.writePage(pageToStore(made));
    write(pageToStore(made));
  }
  for (let left = 0; left < 3; left++) write(null);
  expect(recordHash(ahead.db)).toBe(recordHash(plain.db));
});

test('what was read ahead is stored as it is: nothing is read again that was read with what is there', () => {
  const { record, readWhereStored } = counted();
  const write = readAheadOf(record, 2);
  for (const one of [doctor('Dr. Rivera', '1'), seen('o1'), seen('o2'), seen('o3'), null, null]) write(one);
  expect([whos(record), readWhereStored()]).toEqual([['Dr. Rivera', 'Dr. Rivera', 'Dr. Rivera'], 0]);
});

test('what changed between reading and storing is read again, and is known from then on', () => {
  const { record, readWhereStored } = counted();
  record.writePage(doctor('Dr. Rivera', '1'));
  const before = readWhereStored();
  const reader = createPageReader(plainReader.readEntry);
  const write = readAheadOf(record, 1, reader);
  // It has never heard of the doctor.
  write(seen('o1'));
  expect([whos(record), readWhereStored() - before]).toEqual([['Dr. Rivera'], 1]);
  write(seen('o2'));
  expect([whos(record), readWhereStored() - before]).toEqual([['Dr. Rivera', 'Dr. Rivera'], 1]);
  const reading = reader.read(seen('o3'));
  record.writePage(doctor('Dr. Rivera-Lopez', '2'));
  record.refreshSome(100);
  record.writePage(seen('o3'), reading);
  expect(new Set(whos(record))).toEqual(new Set(['Dr. Rivera-Lopez']));
});

test('what it was to forget it reads with no more', () => {
  const reader = createPageReader(plainReader.readEntry);
  reader.read(doctor('Dr. Rivera', '1'));
  const stampsOf = (reading: ReturnType<typeof reader.read>) =>
    reading.items.map((item) => (item.kind === 'resource' ? item.ahead?.asked.map(({ stamp }) => stamp !== '') : null));
  expect(stampsOf(reader.read(seen('o1')))).toEqual([[true]]);
  reader.forget();
  expect(stampsOf(reader.read(seen('o1')))).toEqual([[false]]);
});
