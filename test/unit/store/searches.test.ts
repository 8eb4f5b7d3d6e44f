import { expect, test } from 'vitest';
import { observation, page } from '../../fakes/bundles.ts';
import { allEntries, recordInMemory } from '../../fakes/record-database.ts';

test('what was looked for of late comes newest first, each once, twenty at most, until it is forgotten', () => {
  const record = recordInMemory();
  const keep = (text: string, minute: number) =>
    record.keepSearch(text, `2026-11-25T08:${String(minute).padStart(2, '0')}:00.000Z`);
  keep('knee', 1);
  keep('glucose', 2);
  keep('knee', 3);
  expect(record.recentSearches()).toEqual(['knee', 'glucose']);
  for (let at = 4; at < 40; at += 1) keep(`word ${at}`, at);
  expect(record.recentSearches()).toHaveLength(20);
  expect(record.recentSearches()[0]).toBe('word 39');
  record.forgetSearches();
  expect(record.recentSearches()).toEqual([]);
});

test('a list of some years holds what happened in them, from their first day to their last', () => {
  const record = recordInMemory();
  const dated = (id: string, date: string) => observation(id, { date });
  record.writePage(
    page('Observation', [
      ...[dated('a', '2018-12-31'), dated('b', '2019'), dated('c', '2019-06-01'), dated('d', '2020-12-31T23:59:59Z')],
      ...[dated('e', '2021-01-01'), observation('f', {})],
    ]),
  );
  const ids = (from: number | null, to: number | null, words = '') =>
    record
      .listEntries({ ...allEntries, words, years: { from, to } })
      .rows.map(({ resourceId }) => resourceId)
      .toSorted()
      .join('');
  expect([ids(2019, 2020), ids(2019, 2019), ids(null, 2018), ids(2021, null)]).toEqual(['bcd', 'bc', 'a', 'e']);
  expect(record.listEntries({ ...allEntries, years: { from: 2019, to: 2020 }, limit: 2 })).toMatchObject({
    total: 3,
    rows: [{ resourceId: 'd' }, { resourceId: 'c' }],
  });
});

test('the years of a list hold for words too', () => {
  const record = recordInMemory();
  record.writePage(page('Observation', [observation('a', { date: '2019-01-01', title: 'Maple' })]));
  const found = (words: string) =>
    record.listEntries({ ...allEntries, words, years: { from: 2019, to: 2019 } }).rows.length;
  expect([found('maple'), found('oak')]).toEqual([1, 0]);
});
