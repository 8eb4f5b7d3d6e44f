import { categories, type Category } from '../../values/category.ts';
import { momentsOf, monthOf } from '../moment.ts';
import type { TimelineMonth } from '../record-store.ts';
import type { Sqlite } from '../sqlite.ts';

/**
 * How many entries there are of each month and category, newest first: so the page knows where each stands before it asks
 * for it. Leaps from a month that holds something to the next, and counts within the index.
 */
export function createTimelineMonths(db: Sqlite) {
  const newestBelow = db.prepare<[Category, number], { moment: number | null }>(
    'SELECT max(moment) AS moment FROM entries WHERE category = ? AND joined_to IS NULL AND moment < ?',
  );
  const countWithin = db.prepare<[Category, number, number], { count: number }>(
    'SELECT count(*) AS count FROM entries WHERE category = ? AND joined_to IS NULL AND moment >= ? AND moment < ?',
  );

  function* monthsOf(category: Category): Generator<{ readonly month: string | null; readonly count: number }> {
    let below = Number.MAX_SAFE_INTEGER;
    for (;;) {
      const newest = newestBelow.get(category, below)?.moment ?? null;
      if (newest === null) return;
      const month = monthOf(newest);
      const { from, to } = momentsOf(month);
      yield { month, count: countWithin.get(category, from, to)?.count ?? 0 };
      below = from;
    }
  }

  return function timelineMonths(): readonly TimelineMonth[] {
    const months = new Map<string | null, Partial<Record<Category, number>>>();
    for (const category of categories) {
      for (const { month, count } of monthsOf(category)) {
        const counts = months.get(month) ?? {};
        months.set(month, counts);
        counts[category] = count;
      }
    }
    const newestFirst = (a: TimelineMonth, b: TimelineMonth): number => ((a.month ?? '') < (b.month ?? '') ? 1 : -1);
    return [...months].map(([month, counts]) => ({ month, counts })).toSorted(newestFirst);
  };
}
