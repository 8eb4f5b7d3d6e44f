import { describe, expect, it } from 'vitest';
import { dateFormat, numberFormat } from '../../../renderer/format/formats.ts';

describe('a format of the system', () => {
  it('is made once for a language and a style', () => {
    const made = dateFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
    expect(dateFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' })).toBe(made);
    expect(numberFormat('en-US', { minimumFractionDigits: 2 })).toBe(
      numberFormat('en-US', { minimumFractionDigits: 2 }),
    );
  });

  it('is another one in another language, zone or style', () => {
    const day = new Date('2015-03-02T02:00:00Z');
    const texts = [
      dateFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }),
      dateFormat('de-DE', { dateStyle: 'medium', timeZone: 'UTC' }),
      dateFormat('en-US', { dateStyle: 'medium', timeZone: 'America/Chicago' }),
      dateFormat('en-US', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
    ].map((format) => format.format(day));
    expect(texts).toEqual(['Mar 2, 2015', '02.03.2015', 'Mar 1, 2015', 'March 2015']);
    expect(numberFormat('en-US').format(1204.5)).toBe('1,204.5');
    expect(numberFormat('de-DE').format(1204.5)).toBe('1.204,5');
    expect(numberFormat('en-US', { style: 'currency', currency: 'USD' }).format(1204.5)).toBe('$1,204.50');
  });
});
