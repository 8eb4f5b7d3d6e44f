import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearch, type AskedSearch } from '../../../main/values/asked-search.ts';
import { categories } from '../../../main/values/category.ts';

const nothing: AskedSearch = { words: '', category: null, years: null, only: null };

describe('what a person types to be found', () => {
  it.each<[string, Partial<AskedSearch>]>([
    ['', {}],
    ['  glucose   fasting ', { words: 'glucose fasting' }],
    ['lab:glucose 2023', { words: 'glucose', category: 'labs', years: { from: 2023, to: 2023 } }],
    ['Labs: glucose', { words: 'glucose', category: 'labs' }],
    ['laboratorio:glucosa desde 2020', { words: 'glucosa', category: 'labs', years: { from: 2020, to: null } }],
    ['medicación:x', { words: 'medicación:x' }],
    ['condición:asma', { words: 'asma', category: 'conditions' }],
    ['visit: since 2019', { category: 'visits', years: { from: 2019, to: null } }],
    ['before 2019', { years: { from: null, to: 2018 } }],
    ['hasta 2019', { years: { from: null, to: 2019 } }],
    ['antes 2019', { years: { from: null, to: 2018 } }],
    ['cuentas:2020', { words: '2020', category: 'claims' }],
    ['médico:Kim', { words: 'Kim', category: 'people-and-places' }],
    ['2019-2021', { years: { from: 2019, to: 2021 } }],
    ['2021–2019', { years: { from: 2019, to: 2021 } }],
    ['is:starred knee', { words: 'knee', only: 'starred' }],
    ['es:nuevo', { only: 'new' }],
    ['is:purple', { words: 'is:purple' }],
    ['since always', { words: 'since always' }],
    ['since', { words: 'since' }],
    ['12345 1899 2150', { words: '12345 1899 2150' }],
    ['http://x', { words: 'http://x' }],
    ['lab:glucose visit:', { words: 'glucose', category: 'visits' }],
  ])('%j is %j', (text, expected) => {
    expect(parseSearch(text)).toEqual({ ...nothing, ...expected });
  });

  it('is never refused, and what is no filter stays a word', () => {
    const token = fc.oneof(
      fc.string(),
      fc.constantFrom('lab:', 'since', '2020', 'is:', 'is:starred', '2019-', ':', 'toString:', '__proto__:x'),
    );
    fc.assert(
      fc.property(fc.array(token), (tokens) => {
        const asked = parseSearch(tokens.join(' '));
        const again = parseSearch(asked.words);
        expect(asked.category === null || categories.includes(asked.category)).toBe(true);
        expect((asked.years?.from ?? 0) <= (asked.years?.to ?? 9999)).toBe(true);
        expect(asked.words.length).toBeLessThanOrEqual(tokens.join(' ').length);
        expect(parseSearch(again.words).words.length).toBeLessThanOrEqual(asked.words.length);
      }),
    );
  });
});
