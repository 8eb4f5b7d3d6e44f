import { counted } from '../plural.ts';

export const findSystemWords = {
  title: 'Find a health system',
  lead: 'Type the name of your doctor’s practice, clinic or hospital, or its town.',
  search: 'Name or town',
  results: 'Health systems',
  keepTyping: 'Type two letters or more',
  found: (count: number, more: boolean) =>
    more ? 'Showing the first of many' : counted(count, 'health system', 'health systems'),
  connected: 'Connected',
  none: (query: string) => `No health system was found for “${query}”`,
  noneAbout:
    'Try fewer letters, the name of the town, or the name that stands on a letter from them. Small practices often belong to a larger group.',
  failed: 'The list could not be shown',
  offline: 'You are offline',
  offlineAbout: 'Finding a health system needs the internet. Your record is all here.',
  moreFailed: 'The rest of the list could not be shown.',
  end: 'That is all of them.',
};
