import { describe, expect, it } from 'vitest';
import type { MonthView } from '../../../preload/api.ts';
import { kindCounts, timelineRows, yearAt } from '../../../renderer/screens/timeline/timeline-rows.ts';

const months: readonly MonthView[] = [
  { month: '2026-03', counts: { labs: 2, visits: 1 } },
  { month: '2026-01', counts: { labs: 1 } },
  { month: '2019-12', counts: { medicines: 1 } },
  { month: null, counts: { labs: 1 } },
];
const undated = 'No date given';

describe('the timeline before anything of it is read', () => {
  it('keeps a place for each entry beneath the heading of its month', () => {
    const { rows, total } = timelineRows(months, ['labs', 'visits', 'medicines'], undated, { locale: 'en-US' });
    const told = Array.from({ length: rows.count }, (_, index) => {
      const row = rows.at(index);
      return row?.kind === 'item' ? `${row.item.month} ${row.item.offset}` : row?.text;
    });
    expect(told).toEqual([
      ...['March 2026', '2026-03 0', '2026-03 1', '2026-03 2', 'January 2026', '2026-01 0'],
      ...['December 2019', '2019-12 0', 'No date given', 'null 0'],
    ]);
    expect(rows.headings).toEqual([0, 4, 6, 8]);
    expect([rows.at(-1), rows.at(10)]).toEqual([undefined, undefined]);
    expect(total).toBe(6);
  });

  it('leaves out months that hold nothing of the kinds that were chosen', () => {
    const { rows, years, total } = timelineRows(months, ['medicines'], undated, { locale: 'en-US' });
    expect(rows.count).toBe(2);
    expect([years, total]).toEqual([[{ year: '2019', count: 1, row: 0 }], 1]);
  });

  it('tells how much each year holds and where it begins, what is undated last', () => {
    const { years } = timelineRows(months, ['labs'], undated, { locale: 'en-US' });
    expect(years).toEqual([
      { year: '2026', count: 3, row: 0 },
      { year: null, count: 1, row: 5 },
    ]);
    expect([0, 4, 5, 9].map((row) => yearAt(years, row)?.year)).toEqual(['2026', '2026', null, null]);
    expect(yearAt([], 0)).toBeNull();
  });

  it('counts each kind over all months', () => {
    expect([...kindCounts(months)]).toEqual([
      ['labs', 4],
      ['visits', 1],
      ['medicines', 1],
    ]);
  });
});
