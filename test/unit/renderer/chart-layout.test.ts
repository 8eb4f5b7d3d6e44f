import { describe, expect, it } from 'vitest';
import type { SeriesPointView } from '../../../preload/api.ts';
import { layOut, nearestPoint } from '../../../renderer/format/chart-layout.ts';
import { trendOf } from '../../../renderer/format/trend.ts';

const at = (text: string): number => Date.parse(text);

function point(date: string, text: string, range: readonly [string | null, string | null] | null = null) {
  const ranges = range === null ? [] : [{ low: range[0], high: range[1], unit: null, text: null, appliesTo: null }];
  return {
    ...{ entryId: 1, date: { start: date, end: null }, sourceName: null, converted: null },
    value: { label: null, text, unit: 'g/dL', number: Number.parseFloat(text), ranges, flag: null, series: 's' },
  } satisfies SeriesPointView;
}

const trend = (...points: readonly SeriesPointView[]) =>
  trendOf({ series: 's', topic: null, title: 'Test', unit: 'g/dL', points });
const years = { from: at('2020-01-01'), to: at('2024-01-01') };

describe('a chart', () => {
  it('has each range as far as it holds, and the same ones in a row as one', () => {
    const { bands } = layOut(
      trend(
        point('2023-01-01', '14', ['12', '16']),
        point('2022-01-01', '15', ['13', '17']),
        point('2021-01-01', '14', ['13', '17']),
      ),
      years,
    );
    expect(bands).toHaveLength(2);
    expect(bands[0]?.right).toBeCloseTo(bands[1]?.left ?? 0);
    expect(bands[0]?.top).not.toBe(bands[1]?.top);
  });

  it('has a range that is open at one side up to the edge, and none where none was given', () => {
    const { bands } = layOut(trend(point('2022-01-01', '15', [null, '17']), point('2023-01-01', '15')), years);
    expect(bands).toHaveLength(1);
    expect(bands[0]?.bottom).toBe(1);
  });

  it('encloses the values and ranges in sight alone', () => {
    const all = trend(point('2015-01-01', '90'), point('2022-01-01', '15', ['13', '17']), point('2023-01-01', '14'));
    const { ticks, inSight } = layOut(all, years);
    expect(inSight).toHaveLength(2);
    expect(Math.max(...ticks)).toBeLessThan(20);
  });

  it('has two lines of a blood pressure', () => {
    const { lines } = layOut(trend(point('2022-01-01', '134/82'), point('2023-01-01', '128/79')), years);
    expect(lines.map((line) => line.length)).toEqual([2, 2]);
  });

  it('knows the point that the mouse is nearest to', () => {
    const layout = layOut(trend(point('2021-01-01', '14'), point('2023-01-01', '15')), years);
    expect(nearestPoint(layout, 0.9)?.told.value.text).toBe('15');
    expect(nearestPoint(layout, 0.1)?.told.value.text).toBe('14');
    expect(nearestPoint(layOut([], years), 0.5)).toBeNull();
  });
});
