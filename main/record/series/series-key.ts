import type { Coding } from '../../values/entry.ts';
import { systemName } from '../joining/code-systems.ts';
import { analyteOf } from './analytes.ts';

/**
 * What makes results of several days one series: LOINC, else another code with its unit, else the test's own words with
 * its unit. `null`: nothing names what was measured.
 */
export function seriesKey(codings: readonly Coding[], title: string | null, unit: string | null): string | null {
  const loinc = codings.find(({ system, code }) => code !== null && systemName(system) === 'LOINC')?.code ?? null;
  if (loinc !== null) {
    const analyte = analyteOf(loinc);
    return analyte === null ? `loinc|${loinc}` : `analyte|${analyte}`;
  }
  const own = codings.find(({ code }) => code !== null);
  const counted = (unit ?? '').toLowerCase();
  if (own !== undefined) return clip(`code|${own.system ?? ''}|${own.code ?? ''}|${counted}`);
  const words = (title ?? '').toLowerCase().replaceAll(/\s+/g, ' ').trim();
  return words === '' ? null : clip(`words|${words}|${counted}`);
}

/** A key that long is no code; what it begins with tells it apart well enough. */
const clip = (key: string): string => key.slice(0, 300).toWellFormed();

/** Grams in a mole of what a series measures; `null` where mass and amount cannot be told from one another. */
export const analyteName = (key: string): string | null => (key.startsWith('analyte|') ? key.slice(8) : null);
