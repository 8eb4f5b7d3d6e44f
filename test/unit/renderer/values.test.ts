import { describe, expect, it } from 'vitest';
import type { EntryValue, Flag } from '../../../preload/api.ts';
import { loudestFlag, rangeText, rowValueText, valueText } from '../../../renderer/format/values.ts';
import { english } from '../../../renderer/words/english.ts';
import { spanish } from '../../../renderer/words/spanish.ts';

const words = english.values;
const range = { low: null, high: null, unit: null, text: null, appliesTo: null };
const value = (parts: Partial<EntryValue>): EntryValue => ({
  ...{ label: null, text: '5.4', unit: 'mmol/L', number: 5.4, ranges: [], flag: null, series: null },
  ...parts,
});
const plain = (text: string | null): string | null => text?.replaceAll('\u00a0', ' ') ?? null;

describe('a value', () => {
  it('has its unit, and the digits of the source', () => {
    expect(plain(valueText('1.10', 'mg/dL', words))).toBe('1.10 mg/dL');
    expect(valueText('6.9', '%', words)).toBe('6.9%');
    expect(valueText('Positive', null, words)).toBe('Positive');
  });

  it('is not parted from its unit at the end of a line', () => {
    expect(valueText('5.4', 'mmol/L', words)).toContain('\u00a0');
  });

  it('is said in the language of the person where it is a word of ours, with its digits as they came', () => {
    expect(plain(valueText('72', 'beats per minute', spanish.values))).toBe('72 latidos por minuto');
    expect(valueText('No value: not known', null, spanish.values)).toBe('Sin valor: no se sabe');
    expect(plain(rowValueText([value({ label: 'Your copay', text: '$5.00', unit: null })], spanish.values))).toBe(
      'Su copago $5.00',
    );
  });

  it('with a label names it', () => {
    expect(plain(rowValueText([value({ label: 'Left eye', text: '20/40', unit: null })], words))).toBe(
      'Left eye 20/40',
    );
  });
});

describe('a range', () => {
  it('has two ends, or one', () => {
    expect(rangeText({ ...range, low: '3.9', high: '5.5' }, 'mmol/L', words)).toBe('3.9–5.5');
    expect(rangeText({ ...range, low: '40' }, 'mg/dL', words)).toBe('40 or more');
    expect(rangeText({ ...range, high: '129' }, 'mg/dL', words)).toBe('129 or less');
  });

  it('names its unit only where that is another than the value’s, and for whom it holds', () => {
    expect(rangeText({ ...range, low: '1', high: '2', unit: 'g/L' }, 'g/L', words)).toBe('1–2');
    expect(plain(rangeText({ ...range, low: '1', high: '2', unit: 'g/dL' }, 'g/L', words))).toBe('1–2 g/dL');
    expect(rangeText({ ...range, low: '1', high: '2', appliesTo: 'women' }, null, words)).toBe('1–2 (women)');
  });

  it('that is only words is shown in its words, and one that says nothing not at all', () => {
    expect(rangeText({ ...range, text: 'negative' }, null, words)).toBe('negative');
    expect(rangeText(range, null, words)).toBeNull();
  });
});

describe('the values of a row', () => {
  it('of a blood pressure are written one over the other', () => {
    const pressure = [
      value({ label: 'Systolic blood pressure', text: '128', unit: 'mmHg' }),
      value({ label: 'Diastolic blood pressure', text: '82', unit: 'mmHg' }),
    ];
    expect(plain(rowValueText(pressure, words))).toBe('128/82 mmHg');
    expect(plain(rowValueText(pressure.toReversed(), words))).toBe('128/82 mmHg');
  });

  it('beyond the first are counted', () => {
    const many = ['a', 'b', 'c', 'd'].map((label) => value({ label, text: '1', unit: null }));
    expect(rowValueText(many, words)).toBe('a 1 and 3 more');
    expect(rowValueText([], words)).toBeNull();
  });
});

describe('the flag of a row', () => {
  const flag = (meaning: Flag['meaning']): EntryValue => value({ flag: { meaning, text: meaning } });

  it('is the most urgent one', () => {
    expect(loudestFlag([flag('low'), flag('critical')])?.meaning).toBe('critical');
    expect(loudestFlag([flag('in-range'), flag('high')])?.meaning).toBe('high');
  });

  it('is none where the source said nothing, or that all is in range', () => {
    expect(loudestFlag([value({})])).toBeNull();
    expect(loudestFlag([flag('in-range'), flag('other')])).toBeNull();
  });
});
