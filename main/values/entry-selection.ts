/** Parts of a list: by what is there now, what the lab marked, or what came since the app was last closed. */
export const entrySelections = ['current', 'past', 'unknown', 'out-of-range', 'new'] as const;

export type EntrySelection = (typeof entrySelections)[number];
