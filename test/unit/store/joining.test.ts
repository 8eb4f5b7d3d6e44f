import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedPatient, observation, page, type MadeResource } from '../../fakes/bundles.ts';
import { connection } from '../../fakes/connections.ts';
import { allEntries, recordInMemory } from '../../fakes/record-database.ts';
import { recordHash } from '../../fakes/record-hash.ts';

const owner = (system: number): string => `aaaaaaaa0${system}`;
const born = { birthDate: '1960-02-03' };

/** Two systems (or more) of one person, each with what it tells. */
function recordOf(...tellings: readonly (readonly MadeResource[])[]) {
  const record = recordInMemory();
  tellings.forEach((told, index) => {
    record.addConnection(connection(index + 1, { connectedAt: `2026-0${index + 1}-01T00:00:00Z` }));
    record.writePage(page('Patient', [{ ...markedPatient(owner(index + 1), index + 1), ...born }]));
    record.writePage(page('Observation', told));
  });
  return record;
}

const fact = (system: number, id: string, more: object = {}): MadeResource =>
  observation(`${owner(system)}${id}`, {
    factKeys: ['problem|SNOMED CT 1|current'],
    title: `as ${system} says`,
    ...more,
  });

const labs = { ...allEntries, category: 'labs' } as const;
const titles = (record: ReturnType<typeof recordOf>): readonly string[] =>
  record.listEntries(labs).rows.map(({ entry }) => entry.title);

test('the same fact of two systems is shown once, with both systems and the reason', () => {
  const record = recordOf([fact(1, 'a')], [fact(2, 'b')]);
  const { rows, total } = record.listEntries(labs);
  expect([rows.length, total]).toEqual([1, 1]);
  expect(rows[0]).toMatchObject({ connectionId: connection(1).id, alsoFrom: [connection(2).id] });
  expect(record.getEntry(rows[0]?.id ?? 0)?.joined).toMatchObject([
    {
      connectionId: connection(2).id,
      reasons: ['The same problem by its code (SNOMED CT 1), and both say that it is there now.'],
      differences: [{ label: 'Name', before: 'as 1 says', after: 'as 2 says' }],
    },
  ]);
  expect(record.overview().categories).toContainEqual({ category: 'labs', count: 1 });
});

test('the entry that is shown is found by the words of all that it stands for', () => {
  const record = recordOf([fact(1, 'a', { note: 'maple' })], [fact(2, 'b', { note: 'willow' })]);
  const found = (words: string) => record.listEntries({ ...allEntries, words }).rows.map(({ entry }) => entry.title);
  expect([found('maple'), found('willow'), found('oak')]).toEqual([['as 1 says'], ['as 1 says'], []]);
});

test('the list of one system shows what that system tells, joined or not', () => {
  const record = recordOf([fact(1, 'a')], [fact(2, 'b')]);
  const { rows } = record.listEntries({ ...labs, connectionId: connection(2).id });
  expect(rows.map(({ entry }) => entry.title)).toEqual(['as 2 says']);
});

test('what one system tells twice is two facts: the first of each system belong together', () => {
  const record = recordOf(
    [fact(1, 'a', { date: '2020-01-01' }), fact(1, 'b', { date: '2021-01-01' })],
    [fact(2, 'c', { date: '2020-01-01' })],
  );
  const shown = record.listEntries(labs).rows.map(({ entry, alsoFrom }) => [entry.date?.start, alsoFrom.length]);
  expect(shown).toEqual([
    ['2021-01-01', 0],
    ['2020-01-01', 1],
  ]);
});

test('a third system joins two that share no key themselves', () => {
  const keys = (...factKeys: string[]) => ({ factKeys });
  const record = recordOf(
    [fact(1, 'a', keys('x|1|'))],
    [fact(2, 'b', keys('y|1|'))],
    [fact(3, 'c', keys('x|1|', 'y|1|'))],
  );
  expect(titles(record)).toEqual(['as 1 says']);
});

test('what the person wants to see by itself is shown so, over readings, until it may be joined again', () => {
  const record = recordOf([fact(1, 'a')], [fact(2, 'b')]);
  const joined = record.getEntry(record.listEntries(labs).rows[0]?.id ?? 0)?.joined[0]?.id ?? 0;
  expect(record.keepApart(joined, true)).toBe(true);
  expect([...titles(record)].sort()).toEqual(['as 1 says', 'as 2 says']);
  record.writePage(page('Observation', [fact(2, 'b', { note: 'new', meta: { versionId: '7' } })]));
  expect([...titles(record)].sort()).toEqual(['as 1 says', 'as 2 says']);
  record.keepApart(joined, false);
  expect(titles(record)).toEqual(['as 1 says']);
  expect(record.keepApart(1e12, true)).toBe(false);
});

test('when the system that stood for a fact is removed, the other one shows it, and nothing was lost', () => {
  const record = recordOf([fact(1, 'a', { note: 'maple' })], [fact(2, 'b')]);
  record.disconnect(connection(1).id, 'remove');
  expect(titles(record)).toEqual(['as 2 says']);
  expect(record.listEntries({ ...allEntries, words: 'maple' }).rows).toEqual([]);
});

test('when a joined system is removed, none of its words is left with the entry that is shown', () => {
  const record = recordOf([fact(1, 'a')], [fact(2, 'b', { note: 'willow' })]);
  record.disconnect(connection(2).id, 'remove');
  expect(record.listEntries({ ...allEntries, words: 'willow' }).rows).toEqual([]);
  expect(record.listEntries(labs).rows[0]?.alsoFrom).toEqual([]);
});

test('the records of two people, and what bears no mark of a system, are not joined', () => {
  const record = recordOf([fact(1, 'a')]);
  record.addConnection(connection(2));
  record.writePage(page('Patient', [{ ...markedPatient(owner(2), 2), birthDate: '1990-01-01' }]));
  record.writePage(
    page('Observation', [fact(2, 'b'), observation('nobody', { factKeys: ['problem|SNOMED CT 1|current'] })]),
  );
  expect(record.listEntries(labs).rows).toHaveLength(3);
});

test('an entry whose source changed it, so that it tells something else, stands by itself again', () => {
  const record = recordOf([fact(1, 'a')], [fact(2, 'b', { note: 'willow' })]);
  record.writePage(page('Observation', [fact(2, 'b', { factKeys: [], meta: { versionId: '2' } })]));
  expect(titles(record)).toHaveLength(2);
  expect(record.listEntries({ ...allEntries, words: 'willow' }).rows).toEqual([]);
});

test('1,000 random orders of arrival end in the same entries joined', () => {
  const told = [
    fact(1, 'a'),
    fact(1, 'b'),
    fact(2, 'c', { factKeys: ['problem|SNOMED CT 1|current', 'z|2|'] }),
    fact(3, 'd', { factKeys: ['z|2|'] }),
  ];
  const pages = [
    ...[1, 2, 3].map((system) => page('Patient', [{ ...markedPatient(owner(system), system), ...born }])),
    ...told.map((one) => page('Observation', [one])),
  ];
  const play = (order: readonly number[]): string => {
    const record = recordInMemory();
    for (const system of [1, 2, 3]) record.addConnection(connection(system));
    for (const index of order) record.writePage(pages[index] ?? page('Observation', []));
    while (record.refreshSome(100));
    const hash = recordHash(record.db);
    record.close();
    return hash;
  };
  const indexes = pages.map((_, index) => index);
  const expected = play(indexes);
  const order = fc.shuffledSubarray(indexes, { minLength: indexes.length });
  fc.assert(
    fc.property(order, (one) => play(one) === expected),
    { numRuns: 1000 },
  );
}, 60_000);
