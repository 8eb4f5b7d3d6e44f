import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLimits as limits } from '../../../main/sync/limits.ts';
import { retryWait } from '../../../main/sync/retry-wait.ts';

const never = () => 0;
const second = 1000;

// RFC 9110, section 10.2.3
describe('21: the wait before asking again', () => {
  it('grows with the failures in a row, and ends growing', () => {
    const waits = [1, 2, 3, 4, 11, 12, 1000].map((failures) => retryWait(failures, undefined, limits, never));
    expect(waits.map((ms) => ms / second)).toEqual([1, 2, 4, 8, 1800, 1800, 1800]);
  });

  it.each([
    ['longer than our own', 90, 90],
    ['shorter than our own', 1, 4],
    ['negative', -5, 4],
    ['nothing', 0, 4],
    ['beyond all patience', 10 ** 9, 24 * 3600],
    ['without an end', Number.POSITIVE_INFINITY, 24 * 3600],
    ['no number', Number.NaN, 4],
  ])('obeys what the source asks for where that is %s', (_words, askedSeconds, expectedSeconds) => {
    expect(retryWait(3, askedSeconds * second, limits, never)).toBe(expectedSeconds * second);
  });

  it('is never less than the source asked for, never more than the longest, whatever comes', () => {
    fc.assert(
      fc.property(
        ...[fc.integer({ min: 1, max: 10_000 }), fc.option(fc.double(), { nil: undefined })],
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (failures, asked, chance) => {
          const wait = retryWait(failures, asked, limits, () => chance);
          expect(wait).toBeGreaterThan(0);
          expect(wait).toBeLessThanOrEqual(limits.longestWait);
          expect(wait).toBeGreaterThanOrEqual(
            Math.min(asked !== undefined && asked > 0 ? asked : 0, limits.longestWait),
          );
        },
      ),
    );
  });

  it('differs from one to the next, so that many do not come back together', () => {
    expect(retryWait(3, undefined, limits, () => 0.99)).toBeGreaterThan(retryWait(3, undefined, limits, never));
  });
});
