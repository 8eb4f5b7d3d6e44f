import { describe, expect, test } from 'vitest';
import { markedPatient, observation, page, type MadeResource } from '../../fakes/bundles.ts';
import { connection } from '../../fakes/connections.ts';
import { allEntries, recordInMemory } from '../../fakes/record-database.ts';
import { plainReader } from '../../fakes/plain-reader.ts';
import type { NoteToBring } from '../../../main/store/record-store.ts';
import { toSourceId } from '../../../main/values/ids.ts';
import { createRecordDatabase } from '../../../main/store/record-database.ts';

const at = '2026-11-20T08:00:00.000Z';
type Record = ReturnType<typeof recordInMemory>;

const idOf = (record: Pick<Record, 'listEntries'>, resourceId: string): number =>
  record.listEntries(allEntries).rows.find((row) => row.resourceId === resourceId)?.id ?? -1;

const write = (record: Record, resourceId: string, text: string, starred = false) =>
  record.writeNote(idOf(record, resourceId), { reference: `Observation/${resourceId}`, text, starred, at });

const found = (record: Pick<Record, 'listEntries'>, more: Partial<typeof allEntries>): readonly string[] =>
  record.listEntries({ ...allEntries, ...more }).rows.map(({ resourceId }) => resourceId);

function recordOf(...resources: readonly MadeResource[]): Record {
  const record = recordInMemory();
  record.writePage(page('Observation', resources));
  return record;
}

describe('a note', () => {
  test('is shown with its entry, listed and counted, until it is emptied', () => {
    const record = recordOf(observation('a'), observation('b'));
    expect(write(record, 'a', 'Ask about this', true)).toEqual({
      ...{ text: 'Ask about this', starred: true, changedAt: at, others: [] },
    });
    const listed = record.listEntries({ ...allEntries, only: 'noted' }).rows;
    expect(listed).toMatchObject([{ resourceId: 'a', starred: true, hasNote: true }]);
    write(record, 'b', 'Only words');
    expect([found(record, { only: 'starred' }), record.overview().noted]).toEqual([['a'], 2]);
    write(record, 'a', '');
    write(record, 'b', '');
    expect([found(record, { only: 'noted' }), record.overview().noted, record.listNotes()]).toEqual([[], 0, []]);
  });

  test('is found by its words from the moment that it is written, and not after it is gone', () => {
    const record = recordOf(observation('a'), observation('b'));
    write(record, 'a', 'Ask about the dose');
    expect(found(record, { words: 'dose' })).toEqual(['a']);
    write(record, 'a', 'Ask about sleep');
    expect([found(record, { words: 'dose' }), found(record, { words: 'sleep' })]).toEqual([[], ['a']]);
  });

  test('stays, shown and found, over a new version, a new date, and a reading by other readers', () => {
    const record = recordOf(observation('a', { date: '2020-01-01' }));
    write(record, 'a', 'maple', true);
    const newer = { meta: { lastUpdated: '2026-02-01T00:00:00Z' }, date: '2021-05-05', title: 'another' };
    record.writePage(page('Observation', [observation('a', newer)]));
    const again = createRecordDatabase(record.db, { ...plainReader, readerVersion: 2 });
    while (again.refreshSome(100));
    for (const one of [record, again]) {
      expect(one.getEntry(idOf(one, 'a'))?.note).toMatchObject({ text: 'maple', starred: true });
      expect([found(one, { words: 'maple' }), found(one, { only: 'starred' })]).toEqual([['a'], ['a']]);
    }
  });

  test('never lands at an entry that it was not meant for', () => {
    const record = recordOf(observation('a'), observation('b'));
    const astray = { reference: 'Observation/b', text: 'x', starred: true, at };
    expect(record.writeNote(idOf(record, 'a'), astray)).toBeNull();
    expect(record.listNotes()).toEqual([]);
  });

  test('is kept by the name of its resource, to be taken along', () => {
    const record = recordOf(observation('a'));
    write(record, 'a', 'mine', true);
    expect(record.listNotes()).toEqual([
      {
        ...{ sourceId: 'account-1', fhirVersion: 'r4', resourceType: 'Observation', resourceId: 'a' },
        ...{ starred: true, text: 'mine', changedAt: at },
      },
    ]);
  });
});

describe('notes of a file', () => {
  const from = (resourceId: string, text: string, starred = false): NoteToBring => ({
    ...{ fhirVersion: 'r4', resourceType: 'Observation', resourceId, text, starred, changedAt: at },
  });

  test('come back to their entries; what is there stays, and what has no entry is counted', () => {
    const record = recordOf(observation('a'), observation('b'), observation('c'));
    write(record, 'b', 'My newer words');
    write(record, 'c', 'The same', true);
    const brought = record.bringNotes(null, [
      from('a', 'maple', true),
      from('b', 'older words', true),
      from('c', 'The same'),
      from('z', 'x'),
    ]);
    expect(brought).toEqual({ brought: 1, kept: 2, missing: 1 });
    expect(record.getEntry(idOf(record, 'a'))?.note).toEqual({
      text: 'maple',
      starred: true,
      changedAt: at,
      others: [],
    });
    expect(record.getEntry(idOf(record, 'b'))?.note).toMatchObject({
      text: 'My newer words',
      starred: true,
      others: [],
    });
    expect(found(record, { words: 'maple' })).toEqual(['a']);
  });

  test('go rather to what came with them than to what is called so elsewhere', () => {
    const record = recordOf(observation('a'));
    const source = toSourceId('file:1');
    record.writePage({ ...page('Observation', [observation('a')]), sourceId: source });
    expect(record.bringNotes(source, [from('a', 'maple')])).toMatchObject({ brought: 1 });
    expect(record.listNotes()).toMatchObject([{ sourceId: source }]);
    expect(record.bringNotes(null, [{ ...from('a', 'again'), fhirVersion: 'stu3' }])).toMatchObject({ missing: 0 });
  });
});

const owner = (system: number): string => `aaaaaaaa0${system}`;

/** Two systems that tell the same fact. */
function joinedRecord(): Record {
  const record = recordInMemory();
  for (const system of [1, 2]) {
    record.addConnection(connection(system, { connectedAt: `2026-0${system}-01T00:00:00Z` }));
    record.writePage(page('Patient', [{ ...markedPatient(owner(system), system), birthDate: '1960-02-03' }]));
    record.writePage(page('Observation', [observation(`${owner(system)}x`, { factKeys: ['problem|1|current'] })]));
  }
  return record;
}

describe('a note at a fact that several systems tell', () => {
  const [shown, other] = [`${owner(1)}x`, `${owner(2)}x`];
  const otherId = (record: Record): number => record.getEntry(idOf(record, shown))?.joined[0]?.id ?? -1;

  test('shows at the entry that stands for it, whichever it was written to, and is found there', () => {
    const record = joinedRecord();
    record.writeNote(otherId(record), { reference: `Observation/${other}`, text: 'willow', starred: true, at });
    const row = record.listEntries({ ...allEntries, only: 'noted' }).rows;
    expect(row).toMatchObject([{ resourceId: shown, starred: true, hasNote: true }]);
    expect(found(record, { words: 'willow' })).toEqual([shown]);
    write(record, shown, 'willow tree', true);
    expect(record.listNotes()).toMatchObject([{ resourceId: other, text: 'willow tree' }]);
    write(record, shown, 'willow tree', false);
    expect(found(record, { only: 'starred' })).toEqual([]);
  });

  test('is told beside another that was written before they were one, and both stay when they part', () => {
    const record = joinedRecord();
    record.keepApart(idOf(record, shown), true);
    write(record, shown, 'first');
    write(record, other, 'second');
    record.keepApart(idOf(record, shown), false);
    expect(record.getEntry(idOf(record, shown))?.note).toMatchObject({ text: 'first', others: ['second'] });
    expect(found(record, { words: 'second' })).toEqual([shown]);
    record.keepApart(idOf(record, shown), true);
    expect(record.getEntry(idOf(record, other))?.note).toMatchObject({ text: 'second', others: [] });
    expect(found(record, { words: 'second' })).toEqual([other]);
  });

  test('goes when what it belongs to is erased, and stays when the system is merely disconnected', () => {
    const record = joinedRecord();
    record.writeNote(otherId(record), { reference: `Observation/${other}`, text: 'willow', starred: true, at });
    record.disconnect(connection(2).id, 'keep');
    expect(record.listNotes()).toHaveLength(1);
    record.disconnect(connection(2).id, 'remove');
    expect([record.listNotes(), found(record, { words: 'willow' })]).toEqual([[], []]);
  });
});
