import { describe, expect, it } from 'vitest';
import type { EntryValue, SeriesPointView, SeriesView, TestTopic } from '../../../preload/api.ts';
import { changeOf } from '../../../renderer/format/change.ts';
import { sideBySide } from '../../../renderer/format/side-by-side.ts';
import { sourceName, testName, testRows } from '../../../renderer/format/test-rows.ts';
import { english } from '../../../renderer/words/english.ts';

const point = (text: string, more: Partial<EntryValue> = {}, date: string | null = '2026-01-02'): SeriesPointView => ({
  ...{ entryId: 1, date: { start: date, end: null }, sourceName: null, converted: null },
  value: { label: null, text, unit: '%', number: Number(text), ranges: [], flag: null, series: 's', ...more },
});

const test = (topic: TestTopic | null, title: string, latest = point('5')): SeriesView => ({
  ...{ series: title, topic, title, unit: '%', points: [latest] },
});

const high = point('9', { flag: { meaning: 'high', text: 'High' } });
const tests = [test('tsh', 'TSH'), test(null, 'Zinc'), test('a1c', 'HbA1c', high), test(null, 'Copper')];
const { tests: names } = english;
const shown = (outside: boolean, find: string): readonly string[] =>
  testRows(tests, names, { outside, find }).map((row) => (row.kind === 'heading' ? row.text : row.item.title));

describe('the table of tests', () => {
  it('stands by part of the body; what we have no words for comes last, by name', () => {
    expect(shown(false, '')).toEqual(['Blood sugar', 'HbA1c', 'Thyroid', 'TSH', 'More', 'Copper', 'Zinc']);
  });

  it('has only those outside their range, by what the lab said of the latest', () => {
    expect(shown(true, '')).toEqual(['Blood sugar', 'HbA1c']);
  });

  it.each(['long sugar', 'HBA1C', 'hemo'])('is found by “%s”, in our words or the source’s', (find) => {
    expect(shown(false, find)).toEqual(['Blood sugar', 'HbA1c']);
  });

  it('names a test in plain words, and keeps what its source calls it', () => {
    const [tsh, zinc] = [test('tsh', 'TSH, serum'), test(null, 'Zinc')];
    expect([testName(tsh, names), sourceName(tsh, names)]).toEqual(['Thyroid-steering hormone (TSH)', 'TSH, serum']);
    expect([testName(zinc, names), sourceName(zinc, names)]).toEqual(['Zinc', null]);
  });
});

describe('what has changed since the result before', () => {
  it.each([
    ['6.9', '6.6', { direction: 'up', text: '0.3' }],
    ['1.10', '1.2', { direction: 'down', text: '0.10' }],
    ['140', '140', { direction: 'same', text: '0' }],
    ['134/82', '128/90', { direction: 'up', text: '6' }],
    ['<5', '6', null],
    ['Negative', '6', null],
  ])('from %s, before it %s, is told with the digits of both', (latest, before, change) => {
    expect(changeOf(point(latest), point(before), '%')).toEqual(change);
  });

  it('is not told across units, but where one was converted', () => {
    const other = point('5.6', { unit: 'mmol/L' });
    expect(changeOf(point('6'), other, '%')).toBeNull();
    const converted = { ...other, converted: { text: '101', number: 101 } };
    expect(changeOf(point('110'), converted, '%')).toEqual({ direction: 'up', text: '9' });
  });
});

describe('two tests side by side', () => {
  it('stand by day, the newest first and undated ones last', () => {
    const days = sideBySide(
      [point('1', {}, '2026-01-02T08:00:00Z'), point('2', {}, '2025')],
      [point('3', {}, '2026-01-02'), point('4', {}, null)],
    );
    const told = days.map(({ day, first, second }) => [day, first.length, second.length]);
    expect(told).toEqual([
      ['2026-01-02', 1, 1],
      ['2025', 1, 0],
      [null, 0, 1],
    ]);
  });
});
