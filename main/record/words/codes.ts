import { spacedOut } from './labels.ts';

/** FHIR's own codes (statuses, uses, kinds) in words. What is not here is spelled out: "on-hold" is "On hold". */
const words: Readonly<Record<string, string>> = {
  // states
  'entered-in-error': 'Entered by mistake',
  final: 'Final',
  prelim: 'Preliminary',
  preliminary: 'Preliminary',
  partial: 'Partial',
  amended: 'Changed after it was final',
  corrected: 'Corrected',
  appended: 'Added to',
  registered: 'Not ready yet',
  'in-progress': 'Under way',
  'on-hold': 'On hold',
  'not-done': 'Not done',
  'not-taken': 'Not taken',
  aborted: 'Broken off',
  suspended: 'Paused',
  stopped: 'Stopped',
  nullified: 'Void',
  finished: 'Finished',
  arrived: 'Arrived',
  triaged: 'Looked at first',
  onleave: 'On leave',
  fulfilled: 'Took place',
  noshow: 'Did not come',
  booked: 'Booked',
  proposed: 'Proposed',
  superseded: 'Replaced',
  current: 'Current',
  active: 'Active',
  inactive: 'Not active',
  resolved: 'Resolved',
  remission: 'In remission',
  relapse: 'Came back',
  recurrence: 'Came back',
  confirmed: 'Confirmed',
  unconfirmed: 'Not confirmed',
  provisional: 'Thought likely',
  differential: 'One of several possible',
  refuted: 'Ruled out',
  achieved: 'Reached',
  'not-achieved': 'Not reached',
  'no-change': 'No change',
  'no-progress': 'No progress',
  'not-attainable': 'Cannot be reached',
  sustaining: 'Being kept up',
  // units of time
  s: 'second',
  min: 'minute',
  h: 'hour',
  d: 'day',
  wk: 'week',
  mo: 'month',
  a: 'year',
  // people
  male: 'Male',
  female: 'Female',
  M: 'Male',
  F: 'Female',
  UNK: 'Unknown',
  // where
  AMB: 'Outpatient visit',
  IMP: 'Hospital stay',
  EMER: 'Emergency',
  VR: 'By phone or video',
  HH: 'At home',
  OBSENC: 'Observation stay',
  SS: 'Short stay',
  ACUTE: 'Hospital stay',
  NONAC: 'Hospital stay, not acute',
  PRENC: 'Before a stay',
  outpatient: 'Outpatient visit',
  ambulatory: 'Ambulatory visit',
  inpatient: 'Hospital stay (inpatient)',
  emergency: 'Emergency',
  home: 'Home',
  virtual: 'By phone or video',
  community: 'In the community',
  // allergies
  CRITH: 'High risk',
  CRITL: 'Low risk',
  CRITU: 'Risk not known',
  high: 'High',
  low: 'Low',
  'unable-to-assess': 'Not known',
  // absent data
  unknown: 'Not known',
  asked: 'Asked, not known',
  'asked-unknown': 'Asked, not known',
  'asked-declined': 'Asked, not answered',
  'not-asked': 'Not asked',
  'temp-unknown': 'Not known yet',
  'temp-not-known': 'Not known yet',
  masked: 'Withheld',
  unsupported: 'Not supported by the source',
  astext: 'Given as text',
  'as-text': 'Given as text',
  error: 'An error while measuring',
  NaN: 'Not a number',
  'not-a-number': 'Not a number',
  'not-applicable': 'Does not apply',
  'not-performed': 'Not performed',
  'not-permitted': 'Not permitted',
  // money
  submitted: 'Billed',
  benefit: 'Paid by the insurance',
  copay: 'Your copay',
  eligible: 'Covered amount',
  deductible: 'Your deductible',
  coinsurance: 'Your coinsurance',
  noncovered: 'Not covered',
  paidtoprovider: 'Paid to the provider',
  paidbypatient: 'Paid by you',
  unallocdeduct: 'Deductible, not shared out',
  eligpercent: 'Covered share',
  tax: 'Tax',
};

/** http://terminology.hl7.org/CodeSystem/v3-MaritalStatus: its letters mean other things elsewhere. */
const marital: Readonly<Record<string, string>> = {
  A: 'Marriage annulled',
  C: 'Common law marriage',
  D: 'Divorced',
  I: 'Divorce under way',
  L: 'Legally separated',
  M: 'Married',
  P: 'Married to several',
  S: 'Never married',
  T: 'Domestic partner',
  U: 'Not married',
  W: 'Widowed',
  UNK: 'Unknown',
};

/** Where a code in capitals means what `words` says: F is fasting elsewhere, and HH critically high. */
const capitals = /ActCode|gender|sex|NullFlavor/i;

/** `null` for a code that has no words of ours. `system`: of its coding; `null`: it stands by itself. */
export function ownCodeWords(code: string, system: string | null = null): string | null {
  if (/marital-?status/i.test(system ?? '')) return marital[code] ?? null;
  const isOurs = system === null || !/^[A-Z]+$/.test(code) || capitals.test(system);
  return isOurs ? (words[code] ?? null) : null;
}

export const codeWords = (code: string): string => words[code] ?? spacedOut(code);

/** Whether a text looks like a code and not like words: no space, and no capital letter that begins it. */
export const isCodeLike = (text: string): boolean => /^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(text) && text.length <= 40;
