import { expect, test } from 'vitest';
import { observation, page, type MadeResource } from '../../fakes/bundles.ts';
import { allEntries, recordInMemory } from '../../fakes/record-database.ts';

const version = (day: string, title: string, more: object = {}): MadeResource =>
  observation('o1', { meta: { lastUpdated: `2026-01-${day}T00:00:00Z` }, title, ...more });

function changesAfter(...versions: readonly MadeResource[]) {
  const record = recordInMemory();
  for (const one of versions) record.writePage(page('Observation', [one]));
  const [row] = record.listEntries(allEntries).rows;
  return record.getEntry(row?.id ?? 0)?.changes;
}

const change = (day: string, before: string, after: string) => ({
  changedAt: `2026-01-${day}T00:00:00Z`,
  differences: [{ label: 'Name', before, after }],
});

test('an entry tells what its source changed, the latest change first', () => {
  const changes = changesAfter(version('01', 'one'), version('02', 'two'), version('03', 'three'));
  expect(changes).toEqual([change('03', 'two', 'three'), change('02', 'one', 'two')]);
});

test('an older version that comes later takes its place in the history', () => {
  const changes = changesAfter(
    version('03', 'three'),
    version('01', 'one'),
    version('02', 'two'),
    version('01', 'one'),
  );
  expect(changes).toEqual([change('03', 'two', 'three'), change('02', 'one', 'two')]);
});

test('what was written anew without a change is no change, and takes no room', () => {
  const record = recordInMemory();
  for (const day of ['01', '02', '03']) record.writePage(page('Observation', [version(day, 'the same')]));
  expect(record.getEntry(record.listEntries(allEntries).rows[0]?.id ?? 0)?.changes).toEqual([]);
  expect(record.db.prepare('SELECT * FROM resource_versions').all()).toEqual([]);
});

test('a change that no screen shows is kept, and not told', () => {
  expect(changesAfter(version('01', 'one', { hidden: 1 }), version('02', 'one', { hidden: 2 }))).toEqual([]);
});

test('a value that comes back is told each time', () => {
  const changes = changesAfter(version('01', 'a'), version('02', 'b'), version('03', 'a'));
  expect(changes).toEqual([change('03', 'b', 'a'), change('02', 'a', 'b')]);
});
