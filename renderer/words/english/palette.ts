import { formatCount } from '../../format/numbers.ts';

export const paletteWords = {
  title: 'Search and commands',
  field: 'Search everything, or type what you want to do',
  hint: 'For instance: lab:glucose 2023 · since 2020 · is:starred · document:letter',
  recent: 'Recent searches',
  forget: 'Clear recent searches',
  commands: 'Do',
  places: 'Go to',
  tests: 'Tests over time',
  found: 'In my record',
  nothing: (text: string) => `Nothing was found for “${text}”`,
  nothingAbout: 'Try another word, or only its beginning. Your record is searched on this computer alone.',
  seeAll: (count: number | null, text: string) =>
    count === null ? `See all of “${text}”` : `See all ${formatCount(count)} of “${text}”`,
  searching: 'Searching…',
  since: (year: number) => `since ${year}`,
  until: (year: number) => `until ${year}`,
  read: 'Read my health systems now',
  connect: 'Connect a health system',
  print: 'Print this page',
  theme: { system: 'Colours as the computer', light: 'Light colours', dark: 'Dark colours' },
  language: { system: 'Language: as the computer', en: 'Language: English', es: 'Language: Español (Spanish)' },
  shortcuts: 'Keyboard shortcuts',
  lock: 'Lock Chartkeeper now',
  putLockOn: 'Put a lock on Chartkeeper',
  keys: '↑ ↓ to choose, Enter to open, Esc to close',
};
