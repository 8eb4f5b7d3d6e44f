// Quantity and what is built of it (https://hl7.org/fhir/R4/datatypes.html#Quantity): Range, Ratio, Money, Age, Duration.
import type { Place } from '../reading/place.ts';
import { unitWords } from '../words/units.ts';

export interface QuantityText {
  /** With its comparator: "< 5". Digits as in the source. */
  readonly text: string;
  readonly unit: string | null;
  readonly number: number | null;
}

export function readQuantity(place: Place): QuantityText | null {
  const value = place.get('value').string();
  const unit = unitOf(place);
  if (value === null) return null;
  place.take();
  const comparator = place.get('comparator').string();
  const sign = comparator === null ? '' : `${comparators[comparator] ?? comparator} `;
  return { text: `${sign}${value}`, unit, number: sign === '' ? place.get('value').number() : null };
}

const comparators: Readonly<Record<string, string>> = { '<=': '≤', '>=': '≥', ad: 'enough to make' };

/** In writing; `null` where there is none. The code stands in where the source gave no words. */
export function unitOf(place: Place): string | null {
  const unit = place.get('unit').string() ?? place.get('code').string();
  const words = unit === null ? '' : unitWords(unit);
  return words === '' ? null : words;
}

export function quantityText(place: Place): string | null {
  if (isMoney(place)) return moneyText(place);
  const read = readQuantity(place);
  if (read !== null) return withUnit(read.text, read.unit);
  const unit = place.isObject ? unitOf(place) : null;
  if (unit === null) return null;
  place.take();
  return unit;
}

export const withUnit = (text: string, unit: string | null): string =>
  unit === null ? text : unit === '%' ? `${text}%` : `${text} ${unit}`;

/** Money has a currency of its own since R4; before, the currency was its unit. */
export const isMoney = (place: Place): boolean =>
  place.get('currency').string() !== null || place.get('system').string() === 'urn:iso:std:iso:4217';

export function moneyText(place: Place): string | null {
  const value = place.get('value').string();
  const amount = place.get('value').number();
  if (value === null) return null;
  place.take();
  const currency = place.get('currency').string() ?? place.get('code').string() ?? place.get('unit').string() ?? '';
  const sign = signs[currency];
  const digits = amount === null ? value : amount.toFixed(2).replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',');
  // A fraction of a cent stays as it was sent.
  const exact = amount !== null && Number(amount.toFixed(2)) !== amount ? value : digits;
  if (sign === undefined) return `${exact} ${currency}`.trim();
  return exact.startsWith('-') ? `-${sign}${exact.slice(1)}` : `${sign}${exact}`;
}

/** The sign of a currency, where it has one that everybody knows; else its code. */
export const currencySign = (currency: string): string => signs[currency] ?? currency;

const signs: Readonly<Record<string, string>> = { USD: '$', $: '$', EUR: '€', GBP: '£' };

export function rangeText(place: Place): string | null {
  const low = readQuantity(place.get('low'));
  const high = readQuantity(place.get('high'));
  if (low === null && high === null) return null;
  place.take();
  const unit = high?.unit ?? low?.unit ?? null;
  if (low === null) return withUnit(`up to ${high?.text}`, unit);
  if (high === null) return withUnit(`${low.text} or more`, unit);
  return withUnit(`${low.text} to ${high.text}`, unit);
}

export function ratioText(place: Place): string | null {
  const numerator = quantityText(place.get('numerator'));
  const denominator = quantityText(place.get('denominator'));
  if (numerator === null && denominator === null) return null;
  place.take();
  // A titer: "1:128".
  const isBare = (text: string | null): boolean => text !== null && /^[\d.]+$/.test(text);
  if (isBare(numerator) && isBare(denominator)) return `${numerator}:${denominator}`;
  if (denominator === null) return numerator;
  return `${numerator ?? '1'} in ${denominator.replace(/^1 (?=\D)/, '')}`;
}
