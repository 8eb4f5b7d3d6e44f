/** Parts of a list: by what is there now (`unstated`: that is no question of it, as of a medicine handed out), what the lab marked, what came since the app was last closed, or what the person marked. */
export const entrySelections = [
  'current',
  'past',
  'unknown',
  'unstated',
  'out-of-range',
  'new',
  'starred',
  'noted',
] as const;

export type EntrySelection = (typeof entrySelections)[number];
