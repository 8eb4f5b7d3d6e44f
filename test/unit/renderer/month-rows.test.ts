import { describe, expect, it } from 'vitest';
import type { EntryRow } from '../../../preload/api.ts';
import { monthRows } from '../../../renderer/format/month-rows.ts';

const entry = (id: number, start: string | null): EntryRow => ({
  ...{ id, category: 'labs', resourceType: 'Observation', title: `Entry ${id}`, subtitle: null, status: null },
  ...{
    enteredInError: false,
    who: null,
    where: null,
    values: [],
    particulars: null,
    sourceName: null,
    alsoFrom: [],
    goneSince: null,
    starred: false,
    hasNote: false,
  },
  date: start === null ? null : { start, end: null },
});

describe('a list by months', () => {
  const rows = monthRows(
    [
      entry(1, '2024-03-20'),
      entry(2, '2024-03-02T08:00:00-05:00'),
      entry(3, '2024-02'),
      entry(4, '2023'),
      entry(5, null),
    ],
    'No date given',
    { locale: 'en-US', timeZone: 'America/Chicago' },
  );

  it('has a heading before the first entry of each month, of each bare year, and of what has no date', () => {
    expect(rows.map((row) => (row.kind === 'heading' ? row.text : row.item.id))).toEqual([
      ...['March 2024', 1, 2, 'February 2024', 3, '2023', 4, 'No date given', 5],
    ]);
  });

  it('is empty without entries', () => {
    expect(monthRows([], 'No date given')).toEqual([]);
  });
});
