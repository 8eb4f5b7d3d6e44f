import type { EntryRow } from '../../preload/api.ts';

/** A row that says nothing but its id, unless told otherwise. */
export const entryRow = (id: number, change: Partial<EntryRow> = {}): EntryRow => ({
  ...{ id, category: 'labs', resourceType: 'Observation', title: `Entry ${id}`, subtitle: null, status: null },
  ...{ enteredInError: false, date: null, who: null, where: null, values: [], particulars: null },
  ...{ sourceName: null, alsoFrom: [], goneSince: null, starred: false, hasNote: false },
  ...change,
});

export const onDay = (start: string): Pick<EntryRow, 'date'> => ({ date: { start, end: null } });
