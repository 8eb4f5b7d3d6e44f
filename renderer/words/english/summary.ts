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
  outside: 'Latest outside the expected range',
  noneOutside: 'No result is marked as outside the range that its lab expects.',
  visits: 'Last visits',
  newsRegion: 'What is new',
  news: (items: string, moment: string) => `${items} new since ${moment}`,
  newsTitles: (titles: string, more: number) => (more > 0 ? `${titles} and ${formatCount(more)} more` : titles),
  seeNews: 'See what is new',
  seeAllOf: (count: number | null) => (count === null ? 'See all' : `See all ${formatCount(count)}`),
  seeAll: 'See the timeline',
  parts: 'What is in it',
  sources: 'Where it comes from',
  missing: 'What is missing',
  nothingMissing: 'All that the health systems offered was read.',
  seeMissing: 'See what can be done',
  seeAllMissing: (count: number) => `See all ${formatCount(count)}`,
  seeSystems: 'See my health systems',
  emptyTitle: 'Your record begins here',
  emptyAbout: 'Connect a health system, and what it keeps about you appears here, newest first.',
  emptyWaiting: 'Your health system is gathering your record. Items appear here as they arrive.',
  connect: 'Connect a health system',
  failed: 'The summary could not be shown',
};
