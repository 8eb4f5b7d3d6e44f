// Units as people write them. UCUM (ucum.org) writes them for machines: "mm[Hg]", "10*3/uL", "{score}".

const whole: Readonly<Record<string, string>> = {
  '1': '',
  '{score}': '',
  '{nominal}': '',
  '{ratio}': '',
  '{ph}': '',
  '[ph]': '',
  '%': '%',
  cel: '°C',
  '[degf]': '°F',
  degf: '°F',
  'mm[hg]': 'mmHg',
  '[lb_av]': 'lb',
  '[in_i]': 'in',
  '[ft_i]': 'ft',
  '[oz_av]': 'oz',
  '/min': 'per minute',
  '{beats}/min': 'beats per minute',
  '{breaths}/min': 'breaths per minute',
  "{h'b}/min": 'beats per minute',
  '{inr}': 'INR',
  '[iu]': 'IU',
  '[iu]/l': 'IU/L',
  '[iu]/ml': 'IU/mL',
  'm[iu]/l': 'mIU/L',
  'm[iu]/ml': 'mIU/mL',
  'u[iu]/ml': 'µIU/mL',
  'k[iu]/l': 'kIU/L',
  'ml/min/{1.73_m2}': 'mL/min/1.73 m²',
  'ml/min/{1.73m2}': 'mL/min/1.73 m²',
  '{pack}/d': 'packs a day',
  '{#}': '',
  '{count}': '',
  '{tbl}': 'tablet',
  a: 'years',
  mo: 'months',
  wk: 'weeks',
  d: 'days',
  h: 'hours',
  min: 'minutes',
  s: 'seconds',
};

/** A unit in writing: "10*3/uL" → "×10³/µL". A unit in words stays as it is. */
export function unitWords(unit: string): string {
  const known = whole[unit.toLowerCase()];
  if (known !== undefined) return known;
  return unit
    .replaceAll(/\{([^}]*)\}/g, '$1')
    .replaceAll(/\[(iu|IU)\]/g, 'IU')
    .replaceAll(/mm\[hg\]/gi, 'mmHg')
    .replaceAll(/\[([a-z]+)_[a-z]+\]/gi, '$1')
    .replaceAll(/10[*^](\d+)/g, (_all, power: string) => `×10${superscript(power)}`)
    .replaceAll(/(?<=[a-zA-Z])([23])(?![\d])/g, (_all, power: string) => superscript(power))
    .replaceAll(/(?<![a-zA-Z])u(?=[gLlmMUIK](?:[^a-z]|$|ol))/g, 'µ')
    .replaceAll(/(?<![a-zA-Z])ug(?![a-zA-Z])/g, 'µg')
    .replaceAll(/(?<![a-zA-Z])umol(?![a-zA-Z])/g, 'µmol');
}

const superscript = (digits: string): string => digits.replaceAll(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
