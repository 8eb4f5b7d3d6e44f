import { formatCount } from '../../format/numbers.ts';
import { counted } from '../plural.ts';

export const summaryWords = {
  title: 'Summary',
  noName: 'Your record',
  born: (date: string) => `Born ${date}`,
  age: (years: number) => `${years} years old`,
  since: (items: string, year: string, systems: number) =>
    `${items} since ${year}, from ${counted(systems, 'health system', 'health systems')}`,
  from: (items: string, systems: number) => `${items} from ${counted(systems, 'health system', 'health systems')}`,
  outOfRange: (count: number) =>
    count === 1
      ? '1 result is outside the expected range that the lab gave.'
      : `${counted(count, 'result', 'results')} are outside the expected range that the lab gave.`,
  outOfRangeNone: 'No result is marked as outside its expected range.',
  seeLabs: 'See them',
  quarantined: (count: number) =>
    count === 1
      ? '1 item came in a form that could not be read.'
      : `${counted(count, 'item', 'items')} came in a form that could not be read.`,
  quarantinedAbout: 'What was received is kept, so nothing is lost.',
  allergies: 'Allergies',
  noAllergies: 'No health system has sent an allergy. That does not have to mean that there is none.',
  medicines: 'Medicines now',
  noMedicines: 'No medicine is marked as taken now.',
  conditions: 'Conditions now',
  noConditions: 'No condition is marked as there now.',
  outside: 'Latest results outside the expected range',
  visits: 'Last visits',
  news: (date: string) => `New since ${date}`,
  seeAllOf: (count: number) => `See all ${formatCount(count)}`,
  newest: 'Newest',
  seeAll: 'See the whole timeline',
  parts: 'What is in it',
  sources: 'Where it comes from',
  missing: 'What is missing',
  nothingMissing: 'All that the health systems offered was read.',
  more: (count: number) => `and ${count} more`,
  seeSystems: 'See my health systems',
  emptyTitle: 'Your record begins here',
  emptyAbout: 'Connect a health system, and what it keeps about you appears here, newest first.',
  emptyWaiting: 'Your health system is gathering your record. Items appear here as they arrive.',
  connect: 'Connect a health system',
  failed: 'The summary could not be shown',
};
