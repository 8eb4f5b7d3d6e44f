/** How numbers and dates are written: by the system's own habits unless told otherwise. */
export interface Habits {
  readonly locale?: string | undefined;
  /** IANA name, such as `America/Chicago`. */
  readonly timeZone?: string | undefined;
}

/** `1204` → "1,204" */
export const formatCount = (count: number, { locale }: Habits = {}): string =>
  new Intl.NumberFormat(locale).format(count);

const kilobyte = 1_000;

/** `123456` → "123 kilobytes" */
export function formatBytes(bytes: number, { locale }: Habits = {}): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = bytes < kilobyte ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  const size = bytes / kilobyte ** step;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: 'long',
    maximumFractionDigits: size < 10 && step > 0 ? 1 : 0,
  }).format(size);
}
