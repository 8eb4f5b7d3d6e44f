// Measured and stated values as a person reads them: number, unit, expected range. Digits stay those of the source.
import type { EntryValue, Flag, ReferenceRange } from '../../preload/api.ts';

export interface ValueWords {
  readonly atLeast: (limit: string) => string;
  readonly atMost: (limit: string) => string;
  readonly andMore: (count: number) => string;
  /** What comes from the other process, in the person's language: "Yes", "per minute". */
  readonly named: (text: string) => string;
}

const noBreak = '\u00a0';

/** "5.4 mmol/L", "6.9%" */
export function valueText(text: string, unit: string | null, { named }: Pick<ValueWords, 'named'>): string {
  const said = named(text);
  if (unit === null || unit === '') return said;
  return unit === '%' ? `${said}%` : `${said}${noBreak}${named(unit)}`;
}

/** "3.9–5.5", with its unit only where that is another than the value's; `null` for a range that says nothing. */
export function rangeText(range: ReferenceRange, valueUnit: string | null, words: ValueWords): string | null {
  const limits = limitsText(range, words);
  if (limits === null) return range.text;
  const unit = range.unit === null || range.unit === valueUnit ? null : range.unit;
  const said = valueText(limits, unit, words);
  return range.appliesTo === null ? said : `${said} (${words.named(range.appliesTo)})`;
}

/** All ranges that came with a value; `null` where none did. */
export function rangesText({ ranges, unit }: EntryValue, words: ValueWords): string | null {
  const said = ranges.flatMap((range) => rangeText(range, unit, words) ?? []);
  return said.length === 0 ? null : said.join('; ');
}

function limitsText({ low, high }: ReferenceRange, words: ValueWords): string | null {
  if (low !== null && high !== null) return low === high ? low : `${low}–${high}`;
  if (low !== null) return words.atLeast(low);
  return high === null ? null : words.atMost(high);
}

/** The values of an entry in the little room that a list has; `null` where it has none. */
export function rowValueText(values: readonly EntryValue[], words: ValueWords): string | null {
  const [first] = values;
  if (first === undefined) return null;
  if (values.length === 1) return labelled(first, words);
  const pressure = bloodPressure(values, words);
  if (pressure !== null) return pressure;
  return `${labelled(first, words)} ${words.andMore(values.length - 1)}`;
}

const labelled = ({ label, text, unit }: EntryValue, words: ValueWords): string =>
  label === null ? valueText(text, unit, words) : `${words.named(label)} ${valueText(text, unit, words)}`;

/** Systolic over diastolic, as everyone writes them. */
function bloodPressure(values: readonly EntryValue[], words: ValueWords): string | null {
  const systolic = values.find(({ label }) => /^systolic/i.test(label ?? ''));
  const diastolic = values.find(({ label }) => /^diastolic/i.test(label ?? ''));
  if (values.length !== 2 || systolic === undefined || diastolic === undefined) return null;
  if (systolic.unit !== diastolic.unit) return null;
  return valueText(`${systolic.text}/${diastolic.text}`, systolic.unit, words);
}

/** The one flag that a row has room for, the most urgent first; `null` where the source flagged nothing outside its range. */
export function loudestFlag(values: readonly EntryValue[]): Flag | null {
  const flags = values.flatMap(({ flag }) => (flag === null ? [] : [flag]));
  return (
    flags.find(({ meaning }) => meaning === 'critical') ??
    flags.find(({ meaning }) => meaning === 'low' || meaning === 'high' || meaning === 'abnormal') ??
    null
  );
}
