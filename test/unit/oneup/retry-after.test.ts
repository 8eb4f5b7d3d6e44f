import { describe, expect, it } from 'vitest';
import { retryAfterMs } from '../../../main/oneup/retry-after.ts';

const noon = Date.UTC(2026, 10, 23, 12);
const at = (ms: number): string => new Date(ms).toUTCString();

describe('Retry-After', () => {
  it.each([
    ['5', 5_000],
    ['120', 120_000],
    ['0', undefined],
    ['-5', undefined],
    ['1e3', undefined],
    ['soon', undefined],
    ['', undefined],
    ['999999999999999999999', 3_600_000],
    [at(noon + 60_000), 60_000],
    [at(noon - 60_000), undefined],
    [at(noon + 86_400_000 * 365), 3_600_000],
    ['Monday', undefined],
    ['2026-11-23T12:01:00Z', undefined],
  ])('21: %s is a wait of %s milliseconds at least', (header, ms) => {
    expect(retryAfterMs(new Headers({ 'retry-after': header }), noon)).toBe(ms);
  });

  it('21: that is absent asks for no wait', () => {
    expect(retryAfterMs(new Headers(), noon)).toBeUndefined();
  });

  it('39: that is a date is counted by the clock of the service, though ours is a day wrong', () => {
    const headers = new Headers({ 'retry-after': at(noon + 60_000), date: at(noon) });
    for (const wrong of [-86_400_000, 0, 86_400_000]) expect(retryAfterMs(headers, noon + wrong)).toBe(60_000);
  });
});
