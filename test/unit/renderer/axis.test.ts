import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tickTexts, timeTicks, valueTicks } from '../../../renderer/format/axis.ts';

const us = { locale: 'en-US' };
const span = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to) });
const texts = (from: string, to: string) => timeTicks(span(from, to), 6, us).map(({ text }) => text);

describe('the axis of values', () => {
  it.each([
    [4, 8.4, [4, 5, 6, 7, 8, 9]],
    [0.67, 1.17, [0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2]],
    [134, 145, [130, 135, 140, 145]],
    [-2.5, 1, [-3, -2, -1, 0, 1]],
  ])('from %d to %d has round numbers', (least, most, ticks) => {
    expect(valueTicks(least, most, 5)).toEqual(ticks);
  });

  it('has room around a single value', () => {
    const ticks = valueTicks(5, 5, 5);
    expect(ticks.length).toBeGreaterThan(1);
  });

  it('encloses what it shows, in equal steps', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        (least, width) => {
          const ticks = valueTicks(least, least + width, 5);
          expect(ticks[0]).toBeLessThanOrEqual(least + width * 1e-6);
          expect(ticks.at(-1)).toBeGreaterThanOrEqual(least + width * (1 - 1e-6));
          expect(ticks.length).toBeLessThan(10);
        },
      ),
    );
  });

  it('writes all numbers with the same digits', () => {
    expect(tickTexts([0.6, 0.8, 1], us)).toEqual(['0.6', '0.8', '1.0']);
    expect(tickTexts([1000, 2000], us)).toEqual(['1000', '2000']);
  });
});

describe('the axis of time', () => {
  it('has years for many years, months for one, days for weeks', () => {
    expect(texts('2010-03-01', '2020-03-01')).toEqual(['2012', '2014', '2016', '2018', '2020']);
    expect(texts('2019-12-15', '2020-12-10')).toEqual(['Jan 2020', 'Apr 2020', 'Jul 2020', 'Oct 2020']);
    expect(texts('2020-03-01', '2020-03-05')).toEqual(['Mar 1', 'Mar 2', 'Mar 3', 'Mar 4', 'Mar 5']);
  });
});
