import { expect, test } from 'vitest';
import { createMergeWords } from '../../../../main/store/tidying/merge-words.ts';
import { observation, page } from '../../../fakes/bundles.ts';
import { allEntries, recordInMemory } from '../../../fakes/record-database.ts';

type Record = ReturnType<typeof recordInMemory>;

/** Each entry with words of its own, so that the index grows. */
function fill(record: Record, from: number, count: number): void {
  for (let at = from; at < from + count; at += 100) {
    const words = (entry: number): string => Array.from({ length: 40 }, (_, word) => `w${entry}x${word}`).join(' ');
    const some = Array.from({ length: 100 }, (_, one) => observation(`o${at + one}`, { note: words(at + one) }));
    record.writePage(page('Observation', some));
  }
}

const parts = ({ db }: Record): number => db.prepare('SELECT DISTINCT segid FROM entry_words_idx').all().length;
const found = (record: Record, words: string): readonly string[] =>
  record.listEntries({ ...allEntries, words }).rows.map(({ resourceId }) => resourceId);

test('the parts of the index become one, step by step, and the same is found', () => {
  const record = recordInMemory();
  fill(record, 0, 1500);
  expect(parts(record)).toBeGreaterThan(1);
  const merge = createMergeWords(record.db);
  let steps = 0;
  while (merge()) {
    steps++;
    expect(found(record, 'w7x3')).toEqual(['o7']);
  }
  expect(steps).toBeGreaterThan(1);
  expect([parts(record), found(record, 'w1499x39'), found(record, 'w1499x')]).toEqual([1, ['o1499'], ['o1499']]);
  record.db.exec(`INSERT INTO entry_words (entry_words) VALUES ('integrity-check')`);
  expect(merge()).toBe(false);
});

test('a few words more are not worth it, and a merge that was interrupted is ended by the next', () => {
  const record = recordInMemory();
  fill(record, 0, 1500);
  const first = createMergeWords(record.db);
  first();
  fill(record, 2000, 100);
  const next = createMergeWords(record.db);
  while (next());
  expect(parts(record)).toBeLessThan(3);
  fill(record, 3000, 100);
  expect([next(), found(record, 'w3000x1'), found(record, 'w2050x1')]).toEqual([false, ['o3000'], ['o2050']]);
});
