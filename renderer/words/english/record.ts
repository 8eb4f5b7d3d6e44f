import { counted } from '../plural.ts';

export const recordWords = {
  timeline: 'Timeline',
  timelineAbout: 'Everything, newest first.',
  searchTitle: (query: string) => `Search: ${query}`,
  found: (count: number) => (count === 0 ? 'Nothing found' : `${counted(count, 'item', 'items')} found`),
  searching: 'Searching…',
  list: 'Entries',
  source: 'From',
  allSources: 'All health systems',
  emptyTitle: (category: string) => `No ${category.toLowerCase()} yet`,
  emptyTimeline: 'Nothing here yet',
  emptyAbout: (about: string) => `This is where they will be: ${about.charAt(0).toLowerCase()}${about.slice(1)}`,
  emptyTimelineAbout: 'Everything that your health systems send will be listed here, newest first.',
  emptySource: 'Nothing from this health system here',
  showAllSources: 'Show all health systems',
  noneFound: (query: string) => `Nothing was found for “${query}”`,
  noneFoundAbout:
    'Try another word, or only its beginning. Names of tests, medicines, doctors and places can all be found.',
  clearSearch: 'Clear search',
  failed: 'This list could not be shown',
  moreFailed: 'The rest of the list could not be shown.',
  newer: 'There are new items.',
  showNewer: 'Show them',
  reading: 'Your record is being read. Items appear here as they arrive.',
  noDate: 'No date',
  andOthers: (source: string, others: number) => `${source} and ${counted(others, 'other system', 'other systems')}`,
};
