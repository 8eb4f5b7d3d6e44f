import type { Category } from '../../values/category.ts';
import type { TimelineMonth } from '../record-store.ts';
import type { Tables } from '../tables/tables.ts';

/**
 * How many entries there are of each month and category, newest first: so the page knows where each stands before it asks
 * for it.
 */
export function createTimelineMonths({ tallies }: Pick<Tables, 'tallies'>) {
  return function timelineMonths(): readonly TimelineMonth[] {
    const months = new Map<string, Partial<Record<Category, number>>>();
    for (const { category, month, shown } of tallies.months()) {
      const counts = months.get(month) ?? {};
      months.set(month, counts);
      counts[category] = shown;
    }
    return [...months].map(([month, counts]) => ({ month: month === '' ? null : month, counts }));
  };
}
