import { expect, test } from 'vitest';
import { entryIdsSql } from '../../../main/store/reading/list-entries.ts';
import type { EntryQuery } from '../../../main/store/record-store.ts';
import { observation, page } from '../../fakes/bundles.ts';
import { allEntries, recordInMemory } from '../../fakes/record-database.ts';

test('a list can be of what is there now, of what is past, or of what the lab marked', () => {
  const record = recordInMemory();
  const told = [
    observation('a', { standing: 'current' }),
    observation('b', { standing: 'past' }),
    observation('c', { flag: 'high' }),
  ];
  record.writePage(page('Observation', told));
  const idsOf = (only: EntryQuery['only']) =>
    record.listEntries({ ...allEntries, only }).rows.map(({ resourceId }) => resourceId);
  expect([idsOf('current'), idsOf('past'), idsOf('unknown'), idsOf('out-of-range')]).toEqual([['a'], ['b'], [], ['c']]);
});

test('what came since the record was last closed is new; in a record never closed nothing is', () => {
  const record = recordInMemory();
  record.writePage(page('Observation', [observation('a')]));
  const newIds = () => record.listEntries({ ...allEntries, only: 'new' }).rows.map(({ resourceId }) => resourceId);
  expect([newIds(), record.overview().news]).toEqual([[], null]);
  record.markSeen('2026-11-20T20:00:00.000Z');
  record.writePage(
    page('Observation', [observation('a', { title: 'changed', meta: { versionId: '2' } }), observation('b')]),
  );
  expect([newIds(), record.overview().news]).toEqual([['b'], { since: '2026-11-20T20:00:00.000Z', count: 1 }]);
});

test('what no standing is said of is found by an index of its own', () => {
  const { db } = recordInMemory();
  const sql = entryIdsSql({ category: 'medicines', match: null, only: 'unstated', connection: null });
  const plan = db.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all('medicines', 2 ** 52, 50);
  expect(plan[0]?.detail).toMatch(/USING (COVERING )?INDEX entries_unstated/);
  expect(plan.map(({ detail }) => detail).join('\n')).not.toContain('TEMP B-TREE');
});
