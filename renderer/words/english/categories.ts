import type { Category, EntrySelection } from '../../../preload/api.ts';

/** Headings in lists of what is there now and what is past. */
export const standingWords = {
  named: (only: EntrySelection | null) =>
    only === 'past' ? 'Past' : only === 'current' ? 'Now' : 'Not said whether now',
  unstated: (category: Category | null) =>
    category === 'medicines' ? 'Handed out or given' : 'Entered by mistake, or ruled out',
};

export const vaccineWords = {
  order: 'Order',
  latestFirst: 'Latest first',
  byName: 'By name',
  against: 'Against',
  doses: 'Doses',
  dose: (dose: string, all: string | null) => (all === null ? `Dose ${dose}` : `Dose ${dose} of ${all}`),
  given: 'Given',
  notGiven: 'Not given',
};

export const claimWords = {
  show: 'Show',
  statements: 'Insurance statements',
  bills: 'Bills to the insurance',
  what: 'What for',
  billed: 'Billed',
  /** Of a year, in one line. */
  sums: { billed: 'Billed', insurancePaid: 'Insurance paid', owed: 'You owe' },
  insurancePaid: 'Insurance paid',
  owed: 'You owe',
  notSaid: 'not said',
  undated: 'No date given',
};

export const relativeWords = {
  noIllness: 'No illness was written down',
  writtenDown: (date: string) => `Written down ${date}`,
};

export const allergyWords = {
  severe: 'Severe',
  moderate: 'Moderate',
  mild: 'Mild',
  highRisk: 'May be dangerous',
};
