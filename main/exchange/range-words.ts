import type { ReferenceRange } from '../values/entry.ts';
import type { ExportWords } from './export-words.ts';

/** "70–99 mg/dL", "up to 5", "150 or more (adults)"; with the digits of the source. Empty for no range. */
export const rangesInWords = (ranges: readonly ReferenceRange[], words: ExportWords): string =>
  ranges
    .map((range) => rangeInWords(range, words))
    .filter((words) => words !== '')
    .join('; ');

function rangeInWords({ low, high, unit, text, appliesTo }: ReferenceRange, words: ExportWords): string {
  const span = spanOf(low, high, words);
  const said = span === null ? (text ?? '') : [span, unit].filter((word) => word !== null).join(' ');
  return said !== '' && appliesTo !== null ? `${said} (${words.named(appliesTo)})` : said;
}

function spanOf(low: string | null, high: string | null, { upTo, orMore }: ExportWords): string | null {
  if (low !== null && high !== null) return `${low}–${high}`;
  if (high !== null) return upTo(high);
  return low === null ? null : orMore(low);
}
