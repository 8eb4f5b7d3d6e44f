import type { Category } from '../../values/category.ts';
import type { Sqlite } from '../sqlite.ts';

export interface MonthTally {
  readonly category: Category;
  /** `2015-03`; empty for what is undated. */
  readonly month: string;
  readonly shown: number;
}

export interface SourceTally {
  /** `null`: of no connection that is known. */
  readonly connection_id: string | null;
  readonly count: number;
}

/** How many entries there are, as the file itself keeps it with each that comes, changes or goes. */
export function talliesTable(db: Sqlite) {
  const months = db.prepare<[], MonthTally>(
    'SELECT category, month, shown FROM tallies WHERE shown > 0 ORDER BY month DESC, category',
  );
  const byCategory = db.prepare<[], { category: Category; shown: number }>(
    'SELECT category, sum(shown) AS shown FROM tallies GROUP BY category',
  );
  const all = db.prepare<[], Totals>(
    'SELECT coalesce(sum(shown), 0) AS shown, coalesce(sum(out_of_range), 0) AS out_of_range FROM tallies',
  );
  const ofCategory = db.prepare<[Category], Totals>(`
    SELECT coalesce(sum(shown), 0) AS shown, coalesce(sum(out_of_range), 0) AS out_of_range
    FROM tallies WHERE category = ?`);
  const bySource = db.prepare<[], SourceTally>(`
    SELECT c.id AS connection_id, sum(t.entries) AS count
    FROM patient_tallies t LEFT JOIN patients p USING (patient) LEFT JOIN connections c USING (connection)
    WHERE t.entries > 0 GROUP BY c.id ORDER BY c.id IS NULL, c.connected_at, c.connection`);
  return {
    /** Newest first. */
    months: (): readonly MonthTally[] => months.all(),
    byCategory: (): ReadonlyMap<Category, number> =>
      new Map(byCategory.all().map(({ category, shown }) => [category, shown])),
    /** In a category, or in all (`null`). */
    totals: (category: Category | null): Totals => {
      const found = category === null ? all.get() : ofCategory.get(category);
      return found ?? { shown: 0, out_of_range: 0 };
    },
    bySource: (): readonly SourceTally[] => bySource.all(),
  };
}

export interface Totals {
  readonly shown: number;
  readonly out_of_range: number;
}
