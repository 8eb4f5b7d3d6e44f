import type { SeriesPointView } from '../../preload/api.ts';

/** How a result differs from the one before it, in the line's unit and with the digits that both were given with. */
export interface Change {
  readonly direction: 'up' | 'down' | 'same';
  /** Without a sign; of a blood pressure the upper number alone. */
  readonly text: string;
}

/** `null` where one of them is no plain number, or stands in a unit that cannot be told in the other. */
export function changeOf(latest: SeriesPointView, before: SeriesPointView, unit: string | null): Change | null {
  const [now, then] = [numberOf(latest, unit), numberOf(before, unit)];
  if (now === null || then === null) return null;
  const digits = Math.max(now.digits, then.digits);
  const difference = now.number - then.number;
  const text = Math.abs(difference).toFixed(digits);
  if (Number(text) === 0) return { direction: 'same', text };
  return { direction: difference > 0 ? 'up' : 'down', text };
}

function numberOf(
  { value, converted }: SeriesPointView,
  unit: string | null,
): { readonly number: number; readonly digits: number } | null {
  if (converted === null && value.unit !== unit) return null;
  const text = converted?.text ?? value.text;
  // "<5" and "12 to 15" are no numbers to reckon with; "134/82" begins with one.
  const [, plain] = /^(-?\d+(?:\.\d+)?)(?:\/\d+(?:\.\d+)?)?$/.exec(text) ?? [];
  return plain === undefined ? null : { number: Number(plain), digits: plain.split('.')[1]?.length ?? 0 };
}
