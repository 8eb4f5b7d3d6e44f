import { numberFormat } from './formats.ts';
import { usualHabits, type Habits } from './habits.ts';

/** `1204` → "1,204" */
export const formatCount = (count: number, { locale }: Habits = usualHabits()): string =>
  numberFormat(locale).format(count);

const kilobyte = 1_000;

/** `123456` → "123 kilobytes" */
export function formatBytes(bytes: number, { locale }: Habits = usualHabits()): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = bytes < kilobyte ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  const size = bytes / kilobyte ** step;
  return numberFormat(locale, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: 'long',
    maximumFractionDigits: size < 10 && step > 0 ? 1 : 0,
  }).format(size);
}
