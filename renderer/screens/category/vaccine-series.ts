import type { EntryRow } from '../../../preload/api.ts';
import { dateOf } from '../../format/dates.ts';

/** All doses against one illness, the oldest first. */
export interface VaccineSeries {
  readonly against: string;
  readonly doses: readonly EntryRow[];
}

export type SeriesOrder = 'latest' | 'name';

/** Undated doses stand last in their series, and a series of undated doses after the others. */
export function vaccineSeries(entries: readonly EntryRow[], order: SeriesOrder): readonly VaccineSeries[] {
  const series = new Map<string, EntryRow[]>();
  for (const entry of entries) {
    const { particulars } = entry;
    const against = particulars?.kind === 'vaccine' ? particulars.against : entry.title;
    const doses = series.get(against) ?? [];
    series.set(against, doses);
    doses.push(entry);
  }
  const all = [...series].map(([against, doses]) => ({ against, doses: doses.toSorted(byDate) }));
  const latest = ({ doses }: VaccineSeries): string =>
    doses
      .filter(isGiven)
      .map((one) => dateOf(one.date) ?? '')
      .toSorted()
      .at(-1) ?? '';
  const byName = (a: VaccineSeries, b: VaccineSeries): number => a.against.localeCompare(b.against);
  return all.toSorted((a, b) => (order === 'name' ? 0 : latest(b).localeCompare(latest(a))) || byName(a, b));
}

const byDate = (a: EntryRow, b: EntryRow): number => (dateOf(a.date) ?? '9999').localeCompare(dateOf(b.date) ?? '9999');

const isGiven = ({ particulars }: EntryRow): boolean => particulars?.kind !== 'vaccine' || particulars.isGiven;
