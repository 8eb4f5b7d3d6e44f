import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isMeant,
  parseDateAsked,
  spanOf,
  type DateAsked,
  type Span,
} from '../../../../main/record/asking/date-asked.ts';

const now = Date.UTC(2026, 0);

const asked = (text: string, written: string): boolean => {
  const [date, span] = [parseDateAsked(text), spanOf(written)];
  if (date === null || span === null) throw new Error('Not a date');
  return isMeant(date, span, now);
};

describe('a date of a search', () => {
  it.each([
    ['2015', '2015-03-02', true],
    ['2015-03-02', '2015', false],
    ['2015-03-02', '2015-03-02T23:59:59Z', true],
    ['2015-03-02', '2015-03-02T23:59:59-05:00', false],
    ['ne2015', '2016', true],
    ['ne2015', '2015-12', false],
    ['gt2015', '2015-12-31', false],
    ['gt2015', '2016-01-01', true],
    ['gt2015-03', '2015', true],
    ['ge2015', '2015', true],
    ['lt2015-03', '2015', true],
    ['lt2015', '2015-01-01', false],
    ['le2015', '2015-12-31', true],
    ['sa2015-03', '2015', false],
    ['sa2015', '2016', true],
    ['eb2015-03', '2015', false],
    ['eb2015', '2014-12-31', true],
    ['ap2016', '2016-11', true],
    ['ap2016', '2014-01', false],
    ['ap2016', '2015-06', true],
  ])('%s takes %s: %s', (text, written, expected) => {
    expect(asked(text, written)).toBe(expected);
  });

  it.each(['', 'ge', 'soon', '15', '2015-13', '2015-02-30', '2015-3-2', '2015-03-02T25:00', 'xx2015'])(
    '%j is none',
    (text) => {
      expect(parseDateAsked(text)).toBeNull();
    },
  );

  const moment = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2100, 0) });
  const span = fc
    .tuple(moment, fc.integer({ min: 1, max: 40_000_000_000 }))
    .map(([from, length]) => ({ from, to: from + length }));

  it('is its opposite with "ne", and holds its own text with "eq", "le", "ge" and "ap"', () => {
    const holds = (prefix: DateAsked['prefix'], one: Span, other: Span): boolean =>
      isMeant({ prefix, ...one }, other, now);
    fc.assert(
      fc.property(span, span, (one, other) => {
        expect(holds('ne', one, other)).toBe(!holds('eq', one, other));
        expect(holds('ge', one, other)).toBe(holds('gt', one, other) || holds('eq', one, other));
        expect(holds('le', one, other)).toBe(holds('lt', one, other) || holds('eq', one, other));
        // What lies wholly on one side starts after or ends before; both at once cannot be.
        expect(holds('sa', one, other) && holds('eb', one, other)).toBe(false);
        expect(holds('sa', one, other) && !holds('gt', one, other)).toBe(false);
        expect(holds('eb', one, other) && !holds('lt', one, other)).toBe(false);
        for (const prefix of ['eq', 'le', 'ge', 'ap'] as const) expect(holds(prefix, one, one)).toBe(true);
      }),
    );
  });

  it('lies within the coarser date that it is cut to', () => {
    fc.assert(
      fc.property(moment, (at) => {
        const text = new Date(at).toISOString();
        const spans = [4, 7, 10, 24].map((length) => spanOf(text.slice(0, length)));
        for (const [index, fine] of spans.entries()) {
          const coarse = spans[index - 1] ?? { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
          expect(fine?.from).toBeGreaterThanOrEqual(coarse.from);
          expect(fine?.to).toBeLessThanOrEqual(coarse.to);
        }
      }),
    );
  });
});
