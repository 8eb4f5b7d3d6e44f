import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, formatMoneyRow, sumOf } from '../../../renderer/format/money.ts';

const us = { locale: 'en-US' };

describe('an amount of money', () => {
  it.each([
    ['1234.5', 'USD', '$1,234.50'],
    ['12', '$', '$12.00'],
    ['-3.1', 'EUR', '-€3.10'],
    ['0.125', 'USD', '$0.125'],
    ['7', 'Taler', '7.00 Taler'],
    ['7', null, '7.00'],
    ['about 7', 'USD', 'about 7 USD'],
    ['about 7', null, 'about 7'],
  ])('%s in %s is %s', (amount, currency, expected) => {
    expect(formatMoney(amount, currency, us)).toBe(expected);
  });

  it('names a currency that is spelled out with the first of a row alone', () => {
    expect(formatMoneyRow(['360', '276.2'], 'USD', { locale: 'es-MX' })).toEqual(['USD\u00A0360.00', '276.20']);
    expect(formatMoneyRow(['360', '276.2'], 'USD', us)).toEqual(['$360.00', '$276.20']);
    expect(formatMoneyRow([], 'USD', us)).toEqual([]);
  });

  it('is added up exactly, to the last digit', () => {
    expect(sumOf(['0.1', '0.2'])).toBe('0.3');
    expect(sumOf(['12840.10', '0.905', '-0.005'])).toBe('12841.000');
    expect(sumOf(['-1', '0.5'])).toBe('-0.5');
    expect(sumOf([])).toBe('0');
    expect(sumOf(['1', 'some'])).toBeNull();
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 })), (cents) => {
        const amounts = cents.map((one) => (one / 100).toFixed(2));
        const sum = cents.reduce((all, one) => all + one, 0);
        expect(Math.round(Number(sumOf(amounts)) * 100)).toBe(sum);
      }),
    );
  });
});
