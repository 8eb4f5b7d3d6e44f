// From one unit to another, only where that is exact: a factor of the units themselves, or the analyte's own.
import { analytes } from './analytes.ts';
import { analyteName } from './series-key.ts';

interface UnitMeaning {
  /** What it measures; units of one dimension differ by a factor alone. */
  readonly dimension: string;
  readonly factor: number;
}

/** Units as `unitWords` writes them. Factors by definition: https://www.bipm.org/en/publications/si-brochure, NIST SP 811. */
const units: Readonly<Record<string, UnitMeaning>> = {
  'g/L': { dimension: 'mass/volume', factor: 1 },
  'g/dL': { dimension: 'mass/volume', factor: 10 },
  'mg/L': { dimension: 'mass/volume', factor: 1e-3 },
  'mg/dL': { dimension: 'mass/volume', factor: 1e-2 },
  'µg/L': { dimension: 'mass/volume', factor: 1e-6 },
  'µg/dL': { dimension: 'mass/volume', factor: 1e-5 },
  'µg/mL': { dimension: 'mass/volume', factor: 1e-3 },
  'ng/mL': { dimension: 'mass/volume', factor: 1e-6 },
  'ng/dL': { dimension: 'mass/volume', factor: 1e-8 },
  'ng/L': { dimension: 'mass/volume', factor: 1e-9 },
  'pg/mL': { dimension: 'mass/volume', factor: 1e-9 },
  'mol/L': { dimension: 'amount/volume', factor: 1 },
  'mmol/L': { dimension: 'amount/volume', factor: 1e-3 },
  'µmol/L': { dimension: 'amount/volume', factor: 1e-6 },
  'nmol/L': { dimension: 'amount/volume', factor: 1e-9 },
  'pmol/L': { dimension: 'amount/volume', factor: 1e-12 },
  kg: { dimension: 'mass', factor: 1 },
  g: { dimension: 'mass', factor: 1e-3 },
  lb: { dimension: 'mass', factor: 0.453_592_37 },
  lbs: { dimension: 'mass', factor: 0.453_592_37 },
  oz: { dimension: 'mass', factor: 0.028_349_523_125 },
  m: { dimension: 'length', factor: 1 },
  cm: { dimension: 'length', factor: 1e-2 },
  mm: { dimension: 'length', factor: 1e-3 },
  in: { dimension: 'length', factor: 0.0254 },
  ft: { dimension: 'length', factor: 0.3048 },
  '×10³/µL': { dimension: 'count/volume', factor: 1e9 },
  '×10⁹/L': { dimension: 'count/volume', factor: 1e9 },
  '×10⁶/µL': { dimension: 'count/volume', factor: 1e12 },
  '×10¹²/L': { dimension: 'count/volume', factor: 1e12 },
  '/µL': { dimension: 'count/volume', factor: 1e6 },
};

/** `null` where it cannot be said exactly. `series` says of what, for mass and amount of substance. */
export function convert(value: number, from: string | null, to: string | null, series: string): number | null {
  if (from === to) return value;
  if (from === null || to === null) return null;
  if (from === '°F' && to === '°C') return ((value - 32) * 5) / 9;
  if (from === '°C' && to === '°F') return (value * 9) / 5 + 32;
  const [a, b] = [units[from], units[to]];
  if (a === undefined || b === undefined) return null;
  const own = value * a.factor;
  if (a.dimension === b.dimension) return own / b.factor;
  const name = analyteName(series);
  const weight = name === null ? null : (analytes[name]?.gramsPerMole ?? null);
  if (weight === null) return null;
  if (a.dimension === 'mass/volume' && b.dimension === 'amount/volume') return own / weight / b.factor;
  if (a.dimension === 'amount/volume' && b.dimension === 'mass/volume') return (own * weight) / b.factor;
  return null;
}

/** As many digits that count as the source gave, three at least: a conversion makes nothing more precise. */
export function convertedText(value: number, source: string): string {
  const given = source.replaceAll(/^\D*0*\.?0*|\D/g, '').length;
  const digits = Math.min(Math.max(given, 3), 12);
  return value === 0 ? '0' : String(Number(value.toPrecision(digits)));
}
