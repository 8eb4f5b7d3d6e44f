import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastYears, moved, part, wholeSpan, year, zoomed, type TimeSpan } from '../../../renderer/format/time-span.ts';

const at = (text: string): number => Date.parse(text);
const whole: TimeSpan = { from: at('2010-01-01'), to: at('2020-01-01') };
const within: fc.Arbitrary<TimeSpan> = fc
  .tuple(fc.double({ min: 0, max: 0.9, noNaN: true }), fc.double({ min: 0.05, max: 1, noNaN: true }))
  .map(([start, length]) => part(whole, start, Math.min(start + length, 1), whole));

describe('the time that a chart shows', () => {
  it('is all that there is with a little room, also around a single day', () => {
    const span = wholeSpan([at('2015-01-01'), at('2012-01-01'), at('2018-01-01')]);
    expect(span?.from).toBeLessThan(at('2012-01-01'));
    expect(span?.to).toBeGreaterThan(at('2018-01-01'));
    const one = wholeSpan([at('2015-01-01')]);
    expect((one?.to ?? 0) - (one?.from ?? 0)).toBeGreaterThan(0);
    expect(wholeSpan([])).toBeNull();
  });

  it('zooms around the moment under the pointer', () => {
    const span = zoomed(whole, 0.5, 0.25, whole);
    expect(span.to - span.from).toBeCloseTo((whole.to - whole.from) / 2, -3);
    const moment = whole.from + (whole.to - whole.from) * 0.25;
    expect((moment - span.from) / (span.to - span.from)).toBeCloseTo(0.25);
  });

  it('moves to what was earlier, and stops at the beginning', () => {
    const year2015 = { from: at('2015-01-01'), to: at('2016-01-01') };
    expect(moved(year2015, -1, whole)).toEqual({ from: at('2014-01-01'), to: at('2015-01-01') });
    expect(moved(year2015, -100, whole).from).toBe(whole.from);
  });

  it('is the last years, or all where there are fewer', () => {
    expect(lastYears(1, whole)).toEqual({ from: whole.to - year, to: whole.to });
    expect(lastYears(50, whole)).toEqual(whole);
  });

  it('is what was dragged over, in whichever direction', () => {
    expect(part(whole, 0.8, 0.2, whole)).toEqual(part(whole, 0.2, 0.8, whole));
  });

  it('never leaves what there is, and never shrinks to nothing', () => {
    fc.assert(
      fc.property(
        within,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: -10, max: 10, noNaN: true }),
        (span, factor, share, by) => {
          for (const { from, to } of [zoomed(span, factor, share, whole), moved(span, by, whole)]) {
            expect(from).toBeGreaterThanOrEqual(whole.from);
            expect(to).toBeLessThanOrEqual(whole.to + 1);
            expect(to - from).toBeGreaterThan(6 * 86_400_000);
          }
        },
      ),
    );
  });
});
