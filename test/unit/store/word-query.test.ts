import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../main/store/open-database.ts';
import { indexedWords, searchedWords } from '../../../main/store/search-words.ts';
import type { Sqlite } from '../../../main/store/sqlite.ts';
import { createWordIndex } from '../../../main/store/word-index.ts';
import { createWordQuery } from '../../../main/store/word-query.ts';
import { testKey } from '../../fakes/record-database.ts';

function indexOf(texts: readonly string[]): Sqlite {
  const opened = openDatabase(':memory:', testKey);
  if (!opened.ok) throw new Error(opened.error.message);
  const db = opened.value;
  const index = createWordIndex(db);
  db.exec('BEGIN');
  for (const [at, text] of texts.entries()) index.add(at + 1, indexedWords(text));
  index.flush();
  db.exec('COMMIT');
  return db;
}

function found(db: Sqlite, query: string | null): readonly number[] {
  const find = db.prepare<[string], { rowid: number }>(
    'SELECT rowid FROM entry_words WHERE entry_words MATCH ? ORDER BY rowid',
  );
  return query === null ? [] : find.all(query).map(({ rowid }) => rowid);
}

test('words that begin so are looked for by name, two letters by their own index, one by those of two, and very many words as a beginning', () => {
  const many = Array.from({ length: 201 }, (_, at) => `many${at}`).join(' ');
  const query = createWordQuery(indexOf(['Plasma plasmapheresis serum', many, '5.4 mmol']));
  expect(query('plasm')).toBe('("plasma" OR "plasmapheresis")');
  expect(query('pl Serum')).toBe('"pl"* AND ("serum")');
  expect(query('m')).toBe('("ma"* OR "mm"*)');
  expect(query('5')).toBe('("5\uE000"*)');
  expect(query('many')).toBe('"many"*');
  expect([query('plasmb'), query('serum nothing'), query(' ,'), query('')]).toEqual([null, null, null, null]);
});

test('what is added later is found by the same query, made anew', () => {
  const db = indexOf(['plasma']);
  const query = createWordQuery(db);
  expect(query('plasma')).toBe('("plasma")');
  const index = createWordIndex(db);
  index.add(2, indexedWords('plasmapheresis'));
  index.flush();
  expect(found(db, query('plasma'))).toEqual([1, 2]);
});

const word = fc.constantFrom(
  ...[
    'say',
    'says',
    'saying',
    'sayings',
    'sayín',
    'blood',
    'blooded',
    'bloody',
    '5.4',
    '5.45',
    'été',
    'zzzz',
    '血液検査',
  ],
  ...['e-mail', 'e-mails', `"quoted"`, 'AND', 'NEAR('],
);

test('whatever is looked for is found as if each word were a beginning alone (300 records)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 8 }),
      fc.array(word, { minLength: 1, maxLength: 3 }),
      fc.nat(7),
      (texts, words, cut) => {
        const db = indexOf(texts.map((text) => text.join(' ')));
        const looked = words.map((one) => one.slice(0, Math.max(1, one.length - cut))).join(' ');
        const asBeginnings = searchedWords(looked).map((one) => `"${one}"*`);
        expect(found(db, createWordQuery(db)(looked))).toEqual(
          found(db, asBeginnings.length === 0 ? null : asBeginnings.join(' AND ')),
        );
        db.close();
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);
