// Amounts as decimals in text: sums are exact, and digits stay those of the source.
import { numberFormat } from './formats.ts';
import { usualHabits, type Habits } from './habits.ts';

/** "1234.5", "USD" → "$1,234.50"; in a currency that nobody knows, the amount and the source's word for it. */
export function formatMoney(amount: string, currency: string | null, { locale }: Habits = usualHabits()): string {
  const number = Number(amount);
  if (!Number.isFinite(number)) return currency === null ? amount : `${amount} ${currency}`;
  const digits = Math.max(2, amount.split('.')[1]?.length ?? 0);
  const fraction = { minimumFractionDigits: 2, maximumFractionDigits: Math.min(digits, 6) };
  const code = currency === '$' ? 'USD' : (currency?.toUpperCase() ?? '');
  if (/^[A-Z]{3}$/.test(code)) {
    return numberFormat(locale, { style: 'currency', currency: code, ...fraction }).format(number);
  }
  const plain = numberFormat(locale, fraction).format(number);
  return currency === null ? plain : `${plain} ${currency}`;
}

/** Amounts that stand in one row: a currency that is spelled by its code, as "USD 360.00", is said with the first alone. */
export function formatMoneyRow(
  amounts: readonly string[],
  currency: string | null,
  habits: Habits = usualHabits(),
): readonly string[] {
  return amounts
    .map((amount) => formatMoney(amount, currency, habits))
    .map((text, at) => (at === 0 ? text : text.replace(/^(-?)[A-Z]{3}\u00A0/, '$1')));
}

/** The sum of decimals, exactly; `null` if one of them is none. */
export function sumOf(amounts: readonly string[]): string | null {
  if (!amounts.every((one) => plainDecimal.test(one))) return null;
  const places = Math.max(0, ...amounts.map((one) => one.split('.')[1]?.length ?? 0));
  const scaled = amounts.reduce((sum, one) => {
    const [whole = '0', fraction = ''] = one.split('.');
    return sum + BigInt(whole + fraction.padEnd(places, '0'));
  }, 0n);
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return scaled < 0n ? `-${text}` : text;
}

const plainDecimal = /^-?\d+(\.\d+)?$/;
