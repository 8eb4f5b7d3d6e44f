import type { TestGroup, TestTopic } from '../../../preload/api.ts';
import { counted } from '../plural.ts';
import { bloodCellTests } from './tests/blood-cells.ts';
import { bodyTests } from './tests/body.ts';
import { moreTests } from './tests/more.ts';
import { organTests } from './tests/organs.ts';

export interface TestWords {
  readonly name: string;
  /** What it is, what changes it: no diagnosis. */
  readonly what: string;
}

const topics: Readonly<Record<TestTopic, TestWords>> = { ...bodyTests, ...bloodCellTests, ...organTests, ...moreTests };

const groups: Readonly<Record<TestGroup, string>> = {
  'pressure-and-pulse': 'Blood pressure and pulse',
  body: 'Body',
  breathing: 'Breathing',
  'blood-count': 'Blood count',
  sugar: 'Blood sugar',
  fats: 'Fats in the blood',
  kidneys: 'Kidneys',
  salts: 'Salts and minerals',
  liver: 'Liver and proteins',
  thyroid: 'Thyroid',
  'iron-and-vitamins': 'Iron and vitamins',
  inflammation: 'Inflammation',
  clotting: 'Blood clotting',
  heart: 'Heart',
  urine: 'Urine',
  questionnaires: 'Questionnaires',
  more: 'More',
};

export const testWords = {
  topics,
  groups,
  view: 'Show as',
  byTest: 'By test',
  byDate: 'By date',
  about: {
    labs: 'The latest result of each test, with the range that the lab expects.',
    vitals: 'The latest of each measurement.',
  },
  list: 'Latest of each test',
  find: 'Find a test',
  shown: (count: number) => counted(count, 'test', 'tests'),
  columns: { test: 'Test', latest: 'Latest', expected: 'Expected', trend: 'Trend', change: 'Change', date: 'Date' },
  emptyFound: (words: string) => `No test is called “${words}”`,
  emptyFoundAbout: 'Try another word, or only its beginning.',
  emptyOutside: 'Nothing outside the range',
  emptyOutsideAbout: 'No latest result was marked by its lab as outside the range that it expects.',
  clearFind: 'Show all tests',
  failed: 'These results could not be shown',
  noRange: 'No range given',
  sourceCalls: (name: string) => `The source calls it ${name}`,
  up: (difference: string) => `up ${difference}`,
  down: (difference: string) => `down ${difference}`,
  same: 'no change',
  since: (date: string) => `since ${date}`,
  openPage: 'See this test with zoom and compare',
  openPageOf: (test: string) => `See ${test} with zoom and compare`,
  testFailed: 'This test could not be shown',
  what: 'What is this?',
  whatUnknown:
    'Chartkeeper has no description of this test. The people who ordered it can tell you what it is measured for.',
  whatNote: 'This explains the test in general. It says nothing about you; your doctor knows more.',
  latest: 'Latest',
  chart: (test: string) => `Chart of ${test}`,
  chartKeys:
    'Drag over a time to see it larger. With the keyboard: plus and minus to zoom, the arrow keys to move, 0 for all.',
  summary: (count: number, from: string, to: string) => `${counted(count, 'result', 'results')} from ${from} to ${to}`,
  lowestHighest: (lowest: string, highest: string) => `lowest ${lowest}, highest ${highest}`,
  span: 'Time that is shown',
  spans: { all: 'All', five: '5 years', one: '1 year' },
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  earlier: 'Earlier',
  later: 'Later',
  shows: (from: string, to: string) => `Shown: ${from} to ${to}`,
  sources: 'Where they come from',
  band: 'Expected range',
  ringed: 'Marked by the lab as outside its range',
  noChart: 'There is no line to draw: these results are not dated numbers in one unit.',
  onePoint: 'There is one result so far. A line appears with the second.',
  noneInSpan: 'No result in this time.',
  compare: 'Compare with',
  compareNone: 'No other test',
  compareAbout: 'Both charts show the same time.',
  compareTable: 'Both tests by day',
  day: 'Day',
  table: 'All results',
  onlyNewest: (count: string) => `Only the newest ${count} results are shown here.`,
  showMore: (count: string) => `Show ${count} more`,
  print: 'Print',
  back: 'Back to the list',
};
