import type { ReferenceRange } from '../values/entry.ts';

/** "70–99 mg/dL", "up to 5", "150 or more (adults)"; with the digits of the source. Empty for no range. */
export const rangesInWords = (ranges: readonly ReferenceRange[]): string =>
  ranges
    .map(rangeInWords)
    .filter((words) => words !== '')
    .join('; ');

function rangeInWords({ low, high, unit, text, appliesTo }: ReferenceRange): string {
  const span = spanOf(low, high);
  const words = span === null ? (text ?? '') : [span, unit].filter((word) => word !== null).join(' ');
  return words !== '' && appliesTo !== null ? `${words} (${appliesTo})` : words;
}

function spanOf(low: string | null, high: string | null): string | null {
  if (low !== null && high !== null) return `${low}–${high}`;
  if (high !== null) return `up to ${high}`;
  return low === null ? null : `${low} or more`;
}
