/** Parts of a list: by what is there now, what the lab marked, what came since the app was last closed, or what the person marked. */
export const entrySelections = ['current', 'past', 'unknown', 'out-of-range', 'new', 'starred', 'noted'] as const;

export type EntrySelection = (typeof entrySelections)[number];
