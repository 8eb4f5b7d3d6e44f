import type { EntryRow, Particulars } from '../../../preload/api.ts';

/** One of each test alone, the newest. */
export function newestOfEach(rows: readonly EntryRow[]): readonly EntryRow[] {
  const seen = new Set<string>();
  const nameOf = ({ title, values }: EntryRow): string => values[0]?.series ?? title;
  return rows.filter((row) => !seen.has(nameOf(row)) && seen.add(nameOf(row)));
}

/** The most dangerous first; among equals the newest. */
export const worstFirst = (rows: readonly EntryRow[]): readonly EntryRow[] =>
  rows.toSorted((a, b) => danger(b.particulars) - danger(a.particulars));

function danger(of: Particulars | null): number {
  if (of?.kind !== 'allergy') return 0;
  const severity = of.severity === null ? 0 : { mild: 1, moderate: 2, severe: 3 }[of.severity];
  return severity + (of.isHighRisk ? 3 : 0);
}
