import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timelineSql } from '../../../main/store/reading/timeline-page.ts';
import { categories } from '../../../main/values/category.ts';
import { markedPatient, observation, page, type MadeResource } from '../../fakes/bundles.ts';
import { connection } from '../../fakes/connections.ts';
import { recordInMemory } from '../../fakes/record-database.ts';

type Record = ReturnType<typeof recordInMemory>;

const visit = (id: string, date: string | undefined, change: Readonly<{ [name: string]: unknown }> = {}) => ({
  ...{ resourceType: 'Encounter', id, title: `Visit ${id}`, date },
  ...change,
});
const condition = (id: string, date: string): MadeResource => ({ resourceType: 'Condition', id, title: id, date });

const write = (record: Record, ...resources: readonly MadeResource[]): void => {
  for (const one of resources) record.writePage(page(one.resourceType, [one]));
};

/** The whole timeline, each with the visit that it stands beneath: "a < v". */
const told = (record: Record, kinds = [...categories], limit = 100): string[] =>
  record.timelineMonths().flatMap(({ month, counts }) => {
    const total = kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
    const pages = Array.from({ length: Math.ceil(total / limit) }, (_, at) =>
      record.timelinePage({ kinds, month, offset: at * limit, limit }),
    );
    const rows = pages.flat();
    expect(rows).toHaveLength(total);
    return rows.map(({ resourceId, visit: at }) => (at === null ? resourceId : `${resourceId} < ${at.title}`));
  });

const visitAndResults = [
  visit('v', '2020-05-02T09:00:00Z'),
  observation('before', { date: '2020-05-01T08:00:00Z' }),
  observation('at', { date: '2020-05-02T09:10:00Z', visit: 'Encounter/v' }),
  observation('after', { date: '2020-05-06', visit: 'Encounter/v' }),
  observation('undated', { visit: 'https://fhir.example/Encounter/v' }),
  observation('other', { date: '2020-05-05' }),
  observation('nowhere', { visit: 'Encounter/not-here' }),
];

test('what belongs to a visit stands beneath it, whatever came first; all else by its date, undated last', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(visitAndResults, { minLength: visitAndResults.length }), (order) => {
      const record = recordInMemory();
      write(record, ...order);
      expect(told(record)).toEqual([
        ...['other', 'v', 'after < Visit v', 'at < Visit v', 'undated < Visit v', 'before'],
        'nowhere',
      ]);
    }),
    { numRuns: 40 },
  );
});

test('a visit that was moved takes along what belongs to it; what began years before stays where it began', () => {
  const record = recordInMemory();
  write(record, visit('v', '2020-05-02'), observation('at', { date: '2020-05-02', visit: 'Encounter/v' }));
  write(record, observation('old', { date: '2011-01-01', visit: 'Encounter/v' }));
  expect(told(record)).toEqual(['v', 'at < Visit v', 'old']);
  write(record, visit('v', '2020-04-29', { meta: { versionId: '2' } }), observation('between', { date: '2020-04-30' }));
  expect(told(record)).toEqual(['between', 'v', 'at < Visit v', 'old']);
  write(record, visit('v', undefined, { meta: { versionId: '3' } }));
  expect(told(record)).toEqual(['at', 'between', 'old', 'v']);
});

test('a visit is of its own system and version of FHIR alone', () => {
  const record = recordInMemory();
  write(record, visit('v', '2020-05-02'));
  const section = { fhirVersion: 'stu3', resourceType: 'Observation' } as const;
  record.writePage(page('Observation', [observation('o', { date: '2020-05-02', visit: 'Encounter/v' })], { section }));
  expect(told(record).toSorted()).toEqual(['o', 'v']);
});

test('of a visit that is erased with its system no name is left in the file', () => {
  const record = recordInMemory();
  record.addConnection(connection(1));
  write(record, markedPatient('p', 1), visit('p-secret-visit', '2020', { subject: { reference: 'Patient/p' } }));
  record.disconnect(connection(1).id, 'remove');
  expect(record.db.prepare('SELECT * FROM visits').all()).toEqual([]);
  expect(told(record)).toEqual([]);
});

test('months are counted by category, and pages of some categories hold these alone', () => {
  const record = recordInMemory();
  write(record, observation('a', { date: '2020-05-31T23:59:59Z' }), observation('b', { date: '2020-05' }));
  write(record, condition('c', '2020'), condition('d', '2019-12-31'), observation('e'));
  expect(record.timelineMonths()).toEqual([
    { month: '2020-05', counts: { labs: 2 } },
    { month: '2020-01', counts: { conditions: 1 } },
    { month: '2019-12', counts: { conditions: 1 } },
    { month: null, counts: { labs: 1 } },
  ]);
  expect([told(record, ['conditions']), told(record, ['labs'], 1)]).toEqual([
    ['c', 'd'],
    ['a', 'b', 'e'],
  ]);
});

test.each([1, 2, 15])('a page of %i categories is merged out of an index', (kinds) => {
  const { db } = recordInMemory();
  const values = [...Array.from({ length: kinds }, () => ['labs', 0, 1]).flat(), 100, 0];
  const plan = (sql: string, ...of: readonly unknown[]): readonly string[] =>
    db
      .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...of)
      .map(({ detail }) => detail);
  const steps = plan(timelineSql(kinds), ...values).join('\n');
  expect(steps).not.toMatch(/SCAN (e|entries|v)\b/);
  expect(steps.match(/SEARCH entries USING COVERING INDEX entries_by_moment/g)).toHaveLength(kinds);
});
