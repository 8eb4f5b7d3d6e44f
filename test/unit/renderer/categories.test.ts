import { describe, expect, it } from 'vitest';
import type { EntryRow, MoneyParticulars } from '../../../preload/api.ts';
import { allergyFlag } from '../../../renderer/format/allergies.ts';
import { claimYears } from '../../../renderer/screens/category/claim-years.ts';
import { vaccineSeries } from '../../../renderer/screens/category/vaccine-series.ts';
import { newestOfEach, worstFirst } from '../../../renderer/screens/summary/choose-rows.ts';
import { english } from '../../../renderer/words/english.ts';
import { entryRow, onDay } from '../../fakes/entry-row.ts';

describe('immunizations', () => {
  const dose = (id: number, against: string, day: string | null, isGiven = true): EntryRow =>
    entryRow(id, {
      ...(day === null ? {} : onDay(day)),
      particulars: { kind: 'vaccine', against, dose: null, dosesInSeries: null, isGiven },
    });
  const doses = [
    ...[dose(1, 'Flu', '2025-10-01'), dose(2, 'Flu', '2019'), dose(3, 'Flu', null)],
    ...[dose(4, 'COVID-19', '2024-10-09'), dose(5, 'Polio', null), dose(6, 'RSV', '2026-01-01', false)],
  ];

  it('of one series stand together, the oldest first', () => {
    const [flu] = vaccineSeries(doses, 'latest');
    expect(flu?.doses.map(({ id }) => id)).toEqual([2, 1, 3]);
  });

  it('are listed by the last dose that was given, or by name', () => {
    const names = (order: 'latest' | 'name') => vaccineSeries(doses, order).map(({ against }) => against);
    expect(names('latest')).toEqual(['Flu', 'COVID-19', 'Polio', 'RSV']);
    expect(names('name')).toEqual(['COVID-19', 'Flu', 'Polio', 'RSV']);
  });
});

describe('the claims of a year', () => {
  const money = { kind: 'money', billed: '10.10', insurancePaid: '8', owed: '2.10', currency: 'USD' } as const;
  const claim = (id: number, day: string, change: Partial<MoneyParticulars> = {}, isMistake = false): EntryRow =>
    entryRow(id, {
      ...onDay(day),
      particulars: { ...money, isSettled: true, ...change },
      enteredInError: isMistake,
    });
  const sums = (entries: readonly EntryRow[], isWhole = true) =>
    claimYears(entries, isWhole).map(({ year, sum }) => [year, sum?.billed ?? null, sum?.owed ?? null]);

  it('are added up, without what does not stand', () => {
    const entries = [
      claim(1, '2026-03-01'),
      claim(2, '2026-02-01T10:00:00-05:00'),
      claim(3, '2026-01-01', { isSettled: false }),
      claim(4, '2026-01-01', {}, true),
    ];
    expect(sums(entries)).toEqual([[2026, '20.20', '4.20']]);
  });

  it('are not added up where one does not say the amount, or is in another currency', () => {
    expect(sums([claim(1, '2026'), claim(2, '2026', { owed: null })])).toEqual([[2026, '20.20', null]]);
    expect(sums([claim(1, '2026'), claim(2, '2026', { currency: 'EUR' })])).toEqual([[2026, null, null]]);
    expect(sums([entryRow(1)])).toEqual([[null, null, null]]);
  });

  it('are not added up while more of that year may come', () => {
    expect(sums([claim(1, '2026'), claim(2, '2025')], false)).toEqual([
      [2026, '10.10', '2.10'],
      [2025, null, null],
    ]);
  });
});

describe('the summary', () => {
  it('shows of each test the newest alone', () => {
    const named = (id: number, title: string): EntryRow => entryRow(id, { title });
    const rows = newestOfEach([named(3, 'Glucose'), named(2, 'Sodium'), named(1, 'Glucose')]);
    expect(rows.map(({ id }) => id)).toEqual([3, 2]);
  });

  it('shows the most dangerous allergy first', () => {
    const allergy = (id: number, severity: 'mild' | 'severe' | null, isHighRisk = false): EntryRow =>
      entryRow(id, { particulars: { kind: 'allergy', reactions: null, severity, isHighRisk } });
    const rows = [entryRow(5), allergy(4, null), allergy(3, 'mild'), allergy(2, 'severe', true), allergy(1, 'severe')];
    expect(worstFirst(rows).map(({ id }) => id)).toEqual([2, 1, 3, 5, 4]);
  });
});

it('an allergy is flagged as its source said, and not where it said nothing', () => {
  const flagOf = (severity: 'mild' | 'moderate' | 'severe' | null, isHighRisk = false) =>
    allergyFlag({ kind: 'allergy', reactions: null, severity, isHighRisk }, english.allergies);
  expect([flagOf('severe')?.meaning, flagOf('moderate')?.meaning, flagOf('mild')?.meaning]).toEqual([
    ...['critical', 'abnormal', 'other'],
  ]);
  expect([flagOf(null, true)?.text, flagOf(null), allergyFlag(null, english.allergies)]).toEqual([
    ...['May be dangerous', null, null],
  ]);
});
