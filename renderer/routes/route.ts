// Where in the app the person is: a typed value, written in the address's fragment so that going back works.
import { categories, entrySelections, type Category, type EntrySelection } from '../../preload/api.ts';

export type Route =
  | { readonly screen: 'home' }
  /** `memory`: for this session only, whatever the keychain says. */
  | { readonly screen: 'credentials'; readonly keep: 'keychain' | 'memory' }
  | ({ readonly screen: 'record' } & RecordPlace)
  /** One of an entry's documents, to be read. */
  | { readonly screen: 'document'; readonly entryId: number; readonly index: number }
  | { readonly screen: 'systems' }
  | { readonly screen: 'find-system'; readonly query: string }
  | { readonly screen: 'connect' }
  | { readonly screen: 'people' }
  | { readonly screen: 'add-person' }
  | { readonly screen: 'take' }
  | { readonly screen: 'settings' };

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
      });
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
    case 'take':
    case 'settings':
      return { screen };
    default:
      return { screen: 'home' };
  }
}

function recordRoute(category: string | undefined, parameters: URLSearchParams): Route {
  const entry = parameters.get('entry') ?? '';
  return {
    screen: 'record',
    category: categories.find((known) => known === category) ?? null,
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
