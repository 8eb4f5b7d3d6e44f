// Where in the app the person is: a typed value, written in the address's fragment so that going back works.
import {
  askPlaces,
  categories,
  entrySelections,
  type AskPlace,
  type Category,
  type EntrySelection,
} from '../../preload/api.ts';

export type Route =
  | { readonly screen: 'home' }
  /** `memory`: for this session only, whatever the keychain says. */
  | { readonly screen: 'credentials'; readonly keep: 'keychain' | 'memory' }
  | ({ readonly screen: 'record' } & RecordPlace)
  /** One of an entry's documents, to be read. */
  | { readonly screen: 'document'; readonly entryId: number; readonly index: number }
  /** The latest of each test or measurement. */
  | ({ readonly screen: 'tests' } & TestsPlace)
  /** One of them over time, by what its values bear as `series`; beside another, where one is compared with it. */
  | {
      readonly screen: 'test';
      readonly category: TestCategory;
      readonly series: string;
      readonly compared: string | null;
    }
  | { readonly screen: 'systems' }
  | { readonly screen: 'find-system'; readonly query: string }
  | { readonly screen: 'connect' }
  | { readonly screen: 'people' }
  | { readonly screen: 'add-person' }
  | { readonly screen: 'take' }
  /** The sheet for a visit, the card for emergencies. */
  | { readonly screen: 'visit-sheet' }
  | { readonly screen: 'emergency-card' }
  | ({ readonly screen: 'ask' } & AskedQuestion)
  | { readonly screen: 'settings' };

/** A question in FHIR; empty: none yet. */
export interface AskedQuestion {
  readonly question: string;
  readonly place: AskPlace;
}

/** Categories of what is measured again and again. */
export type TestCategory = Extract<Category, 'labs' | 'vitals'>;

export interface TestsPlace {
  readonly category: TestCategory;
  /** Only those whose latest was marked as outside its range. */
  readonly outside: boolean;
  /** Only those that are called so. */
  readonly find: string;
}

/** Which entries are listed, and which of them is open beside the list. */
export interface RecordPlace {
  /** `null`: all of them, the timeline. */
  readonly category: Category | null;
  /** The timeline shows these alone; none: all of them. */
  readonly kinds: readonly Category[];
  readonly connectionId: string | null;
  /** `null`: all of these. */
  readonly only: EntrySelection | null;
  readonly query: string;
  readonly entryId: number | null;
}

export const timeline: Extract<Route, { screen: 'record' }> = {
  screen: 'record',
  category: null,
  kinds: [],
  connectionId: null,
  only: null,
  query: '',
  entryId: null,
};

export const isTestCategory = (category: Category | null): category is TestCategory =>
  category === 'labs' || category === 'vitals';

/** Where a category is looked at first. */
export const categoryRoute = (category: Category): Route =>
  isTestCategory(category) ? { screen: 'tests', category, outside: false, find: '' } : { ...timeline, category };

/** The fragment that stands for the route: `#/record/labs?entry=12`. */
export function hrefOf(route: Route): string {
  switch (route.screen) {
    case 'home':
      return '#/';
    case 'record':
      return withParameters(route.category === null ? '#/record' : `#/record/${route.category}`, {
        q: route.query,
        from: route.connectionId ?? '',
        only: route.only ?? '',
        kinds: route.kinds.join(','),
        entry: route.entryId === null ? '' : String(route.entryId),
        by: needsDate(route) ? 'date' : '',
      });
    case 'tests':
      return withParameters(`#/record/${route.category}`, {
        only: route.outside ? 'out-of-range' : '',
        find: route.find,
      });
    case 'test':
      return withParameters(`#/record/${route.category}`, { test: route.series, with: route.compared ?? '' });
    case 'document':
      return `#/document/${route.entryId}/${route.index}`;
    case 'find-system':
      return withParameters('#/systems/find', { q: route.query });
    case 'connect':
      return '#/systems/connect';
    case 'add-person':
      return '#/people/add';
    case 'credentials':
      return withParameters('#/credentials', { keep: route.keep === 'memory' ? 'memory' : '' });
    case 'ask':
      return withParameters('#/ask', { q: route.question, of: route.place === 'here' ? '' : route.place });
    default:
      return `#/${route.screen}`;
  }
}

/** What is not an address of ours leads home. */
export function parseRoute(fragment: string): Route {
  const [path = '', search = ''] = fragment.replace(/^#\/?/, '').split('?', 2);
  const parameters = new URLSearchParams(search);
  const [screen, rest, last] = path.split('/', 3);
  switch (screen) {
    case 'record':
      return recordRoute(rest, parameters);
    case 'systems':
      if (rest === 'find') return { screen: 'find-system', query: parameters.get('q') ?? '' };
      return rest === 'connect' ? { screen: 'connect' } : { screen: 'systems' };
    case 'document':
      return documentRoute(rest, last);
    case 'credentials':
      return { screen, keep: parameters.get('keep') === 'memory' ? 'memory' : 'keychain' };
    case 'people':
      return rest === 'add' ? { screen: 'add-person' } : { screen };
    case 'ask':
      return {
        ...{ screen, question: parameters.get('q') ?? '' },
        place: askPlaces.find((place) => place === parameters.get('of')) ?? 'here',
      };
    case 'take':
    case 'visit-sheet':
    case 'emergency-card':
    case 'settings':
      return { screen };
    default:
      return { screen: 'home' };
  }
}

/** A list by date where the same address would else be that of the tests. */
const needsDate = ({ category, connectionId, only, query, entryId }: RecordPlace): boolean =>
  isTestCategory(category) &&
  (only === null || only === 'out-of-range') &&
  (connectionId ?? '') === '' &&
  query === '' &&
  entryId === null;

function recordRoute(named: string | undefined, parameters: URLSearchParams): Route {
  const category = categories.find((known) => known === named) ?? null;
  const place = listRoute(category, parameters);
  if (!isTestCategory(category)) return place;
  const series = parameters.get('test') ?? '';
  if (series !== '') return { screen: 'test', category, series, compared: parameters.get('with') };
  if (!needsDate(place) || parameters.get('by') === 'date') return place;
  return { screen: 'tests', category, outside: place.only !== null, find: parameters.get('find') ?? '' };
}

function listRoute(
  category: Category | null,
  parameters: URLSearchParams,
): Extract<Route, { readonly screen: 'record' }> {
  const entry = parameters.get('entry') ?? '';
  return {
    screen: 'record',
    category,
    connectionId: parameters.get('from'),
    kinds: categories.filter((known) => (parameters.get('kinds') ?? '').split(',').includes(known)),
    only: entrySelections.find((known) => known === parameters.get('only')) ?? null,
    query: parameters.get('q') ?? '',
    entryId: wholeNumber(entry),
  };
}

function documentRoute(entry = '', nth = ''): Route {
  const [entryId, index] = [wholeNumber(entry), wholeNumber(nth)];
  return entryId === null || index === null ? { screen: 'home' } : { screen: 'document', entryId, index };
}

const wholeNumber = (text: string): number | null =>
  /^\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : null;

function withParameters(path: string, values: Readonly<Record<string, string>>): string {
  const parameters = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''));
  return parameters.size === 0 ? path : `${path}?${parameters.toString()}`;
}
