import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readers } from '../../../main/record/readers/readers.ts';
import { read } from './read.ts';

const names = [
  ...[
    'status',
    'code',
    'category',
    'subject',
    'performer',
    'valueQuantity',
    'valueString',
    'component',
    'note',
    'text',
  ],
  ...[
    'effectiveDateTime',
    'period',
    'dosageInstruction',
    'medicationReference',
    'participant',
    'contained',
    'extension',
  ],
  ...['item', 'total', 'name', 'address', 'identifier', 'reaction', 'onsetAge', 'result', 'content', 'attachment'],
  ...['coding', 'display', 'reference', 'value', 'unit', 'start', 'end', 'repeat', 'low', 'high', 'system'],
];
const leaf = fc.oneof(
  ...[fc.string(), fc.string({ unit: 'binary' }), fc.double(), fc.integer(), fc.boolean(), fc.constant(null)],
  fc.constantFrom('2015', '2015-02-30', '#x', 'Patient/1', '\ud800', 'active', '1e999', '<script>alert(1)</script>'),
);
const value = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    leaf,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...names), tie('tree'), { maxKeys: 6 }),
  ),
})).tree;
const resource = fc
  .tuple(fc.constantFrom(...Object.keys(readers), 'Basket'), fc.dictionary(fc.constantFrom(...names), value))
  .map(([resourceType, rest]) => ({ ...rest, resourceType }));

describe('any resource at all', () => {
  it('is read without a throw, with a title, and the same way twice', () => {
    fc.assert(
      fc.property(resource, fc.constantFrom('dstu2', 'stu3', 'r4'), (one, version) => {
        const entry = read(one, version);
        expect(entry.title).not.toBe('');
        expect(JSON.stringify(entry).isWellFormed()).toBe(true);
        expect(read(one, version)).toEqual(entry);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has no date that is not in it', () => {
    fc.assert(
      fc.property(resource, (one) => {
        const { date } = read(one);
        const text = JSON.stringify(one);
        const ends = [date?.start, date?.end].filter((end) => typeof end === 'string');
        expect(ends.filter((end) => !text.includes(end))).toEqual([]);
      }),
    );
  });

  it('loses no words of a property that no reader knows', () => {
    const words = fc.stringMatching(/^[A-Z][a-z]{3,12} [a-z]{3,12}$/);
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(readers)), words, words, (resourceType, first, second) => {
        const entry = read({ resourceType, somethingNew: first, moreOfIt: [{ detail: { text: second } }] });
        const shown = entry.fields.map(({ text }) => text).join('\n');
        expect(shown).toContain(first);
        expect(shown).toContain(second);
      }),
    );
  });
});

describe('a hostile resource', () => {
  const timed = (make: () => Parameters<typeof read>[0]): number => {
    const hostile = make();
    const begun = performance.now();
    expect(read(hostile).title).not.toBe('');
    return performance.now() - begun;
  };

  it('with a hundred thousand codes is read in bounded time', () => {
    const coding = Array.from({ length: 100_000 }, (_, code) => ({ system: 'http://loinc.org', code: `${code}` }));
    expect(timed(() => ({ resourceType: 'Observation', code: { coding } }))).toBeLessThan(2_000);
  });

  it('of great depth is read in bounded time', () => {
    let deep: unknown = 'bottom';
    for (let level = 0; level < 3_000; level++) deep = level % 2 === 0 ? { item: deep } : [deep];
    expect(timed(() => ({ resourceType: 'Basket', extension: deep, item: deep }))).toBeLessThan(2_000);
  });

  it('that points to itself ends', () => {
    const one = {
      resourceType: 'Observation',
      id: 'a',
      code: { text: 'Round' },
      hasMember: [{ reference: 'Observation/a' }],
    };
    expect(read(one, 'r4', { 'Observation/a': one }).related).toHaveLength(1);
    const contained = {
      resourceType: 'Basket',
      id: 'x',
      contained: [{ id: 'x', partOf: { reference: '#x' } }],
      partOf: { reference: '#x' },
    };
    expect(read(contained).title).not.toBe('');
  });

  it('with a text of millions of signs is read in bounded time', () => {
    const text = '<'.repeat(1_000_000) + '&'.repeat(1_000_000);
    expect(timed(() => ({ resourceType: 'Basket', text: { div: text }, description: text }))).toBeLessThan(5_000);
  });
});
