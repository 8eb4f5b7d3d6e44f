import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../main/store/open-database.ts';
import { indexedWords } from '../../../main/store/search-words.ts';
import { createWordIndex } from '../../../main/store/word-index.ts';
import { createWordQuery } from '../../../main/store/word-query.ts';
import { testKey } from '../../fakes/record-database.ts';

const word = fc.constantFrom('says', 'saying', 'sat', 'blood', 'blue', '5.4', 'é');
const change = fc.record({ entry: fc.integer({ min: 1, max: 6 }), words: fc.option(fc.uniqueArray(word)) });

const byNumber = (a: number, b: number): number => a - b;

test('whatever is added and removed in whatever transactions, each entry is found by its words and by no other (300 histories)', () => {
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 6 }), { maxLength: 6 }), (transactions) => {
      const opened = openDatabase(':memory:', testKey);
      if (!opened.ok) throw new Error(opened.error.message);
      const db = opened.value;
      const index = createWordIndex(db);
      const kept = new Map<number, string>();
      for (const changes of transactions) {
        db.exec('BEGIN');
        for (const { entry, words } of changes) {
          const before = kept.get(entry);
          if (before !== undefined) index.remove(entry, before);
          kept.delete(entry);
          if (words === null) continue;
          const text = indexedWords(words.join(' '));
          index.add(entry, text);
          kept.set(entry, text);
        }
        index.flush();
        db.exec('COMMIT');
      }
      const query = createWordQuery(db);
      const find = db.prepare<[string], { rowid: number }>('SELECT rowid FROM entry_words WHERE entry_words MATCH ?');
      for (const looked of ['s', 'sa', 'say', 'says', 'sayi', 'sat', 'bl', 'blu', 'blood', '5', '5.4', '4', 'e']) {
        const asked = query(looked);
        const found = (asked === null ? [] : find.all(asked)).map(({ rowid }) => rowid);
        const wanted = [...kept].filter(([, text]) =>
          text.split(' ').some((one) => one.startsWith(indexedWords(looked).split(' ')[0] ?? '')),
        );
        expect([looked, found.toSorted(byNumber)]).toEqual([looked, wanted.map(([entry]) => entry).toSorted(byNumber)]);
      }
      db.close();
    }),
    { numRuns: 300 },
  );
}, 60_000);
