import { expect, test } from 'vitest';
import type { FoundHits } from '../../../main/store/record-store.ts';
import { observation, page, type MadeResource } from '../../fakes/bundles.ts';
import { allEntries, recordInMemory } from '../../fakes/record-database.ts';

type Record = ReturnType<typeof recordInMemory>;

const { cursor: _cursor, limit: _limit, ...everything } = allEntries;

const hitsIn = (record: Record, words: string, most = 8): FoundHits => record.findHits({ ...everything, words, most });

function recordOf(...resources: readonly MadeResource[]): Record {
  const record = recordInMemory();
  record.writePage(page('Observation', resources));
  return record;
}

test('what is called so comes first, then what only mentions it, each newest first; all are counted', () => {
  const record = recordOf(
    observation('mentions', { title: 'Letter', date: '2024', note: 'about glucose' }),
    observation('older', { title: 'Glucose', date: '2019' }),
    observation('newer', { title: 'Blood glucose', date: '2021' }),
    observation('other', { title: 'Sodium', date: '2025' }),
  );
  const { hits, total } = hitsIn(record, 'gluc');
  expect([hits.map(({ resourceId }) => resourceId), total]).toEqual([['newer', 'older', 'mentions'], 3]);
  expect(hitsIn(record, 'gluc', 2)).toMatchObject({
    hits: [{ resourceId: 'newer' }, { resourceId: 'older' }],
    total: 3,
  });
  expect(hitsIn(record, 'nothing')).toEqual({ hits: [], total: 0 });
});

test('a hit tells where the words stand in it, unless its row shows them', () => {
  const record = recordOf(
    observation('title', { title: 'Knee', date: '2024', note: 'the knee, again' }),
    observation('note', { title: 'Letter', date: '2023', note: 'A fall upon the knee' }),
    observation('own', { title: 'Visit', date: '2022', note: 'routine' }),
  );
  const [own] = hitsIn(record, 'routine').hits;
  record.writeNote(own?.id ?? -1, {
    ...{ reference: 'Observation/own', text: 'Ask about my knee', starred: false },
    at: '2026-11-20T08:00:00.000Z',
  });
  expect(hitsIn(record, 'knee').hits.map(({ resourceId, snippet }) => [resourceId, snippet])).toEqual([
    ['title', null],
    ['note', 'A fall upon the knee'],
    ['own', 'Ask about my knee'],
  ]);
});
