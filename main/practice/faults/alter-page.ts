import type { Page, PageEntry } from '../fhir/page.ts';
import type { PracticeRequest } from '../serve/request.ts';
import { entriesOf, type FaultWorld } from './instead.ts';
import type { EndpointName, FaultName } from './faults.ts';

interface Struck {
  readonly request: PracticeRequest;
  readonly value: string | undefined;
  readonly world: FaultWorld;
}

type Alter = (page: Page, struck: Struck) => Page;

const add = (page: Page, text: string): Page => ({
  ...page,
  total: page.total + 1,
  entries: [...page.entries, { fullUrl: `urn:uuid:${page.entries.length}`, text }],
});

const first = (page: Page, change: (text: string) => string): Page => ({
  ...page,
  entries: page.entries.map((entry, at) => (at === 0 ? { ...entry, text: change(entry.text) } : entry)),
});

/** A path is `/r4/Observation`: the page's type stands last. */
const typeOf = ({ url }: PracticeRequest): string => url.pathname.split('/').at(-1) ?? '';

const meta = '"meta":{"versionId":"9000000000001","lastUpdated":"2026-01-01T00:00:00.000Z"}';
const somebody = 'ffffffffffff';

/** Faults of a Bundle. Good entries stay, so that a reader can be asked to keep them all. */
const alterations: Partial<Record<FaultName, Alter>> = {
  'foreign-next-link': (page, { request, value, world }) => ({
    ...page,
    withLinks: true,
    next: value ?? `${world.otherOrigin()}${request.url.pathname}?_after=x`,
  }),
  'repeated-next-link': (page) => ({ ...page, withLinks: true, next: page.self }),
  'wrong-total': (page) => ({ ...page, total: page.total * 3 + 7 }),
  // The page comes again, with its entries, behind a link of its own.
  'empty-page': (page) => ({
    ...page,
    withLinks: true,
    entries: [],
    next: `${page.self}${page.self.includes('?') ? '&' : '?'}_again=1`,
  }),
  'foreign-attachment-url': (page, { value, world }) => ({
    ...page,
    entries: page.entries.map((entry) => ({
      ...entry,
      text: moveAttachments(entry.text, value ?? world.otherOrigin()),
    })),
  }),
  'wrong-type': (page) => add(page, `{"resourceType":"Basket","id":"ba5ce7","contents":["eggs"],${meta}}`),
  'no-id': (page, { request }) => add(page, `{"resourceType":"${typeOf(request)}",${meta}}`),
  'another-patient': (page, { request }) => {
    const reference = `{"reference":"Patient/${somebody}"}`;
    const about = `"subject":${reference},"patient":${reference}`;
    const type = typeOf(request);
    return type === 'Patient'
      ? add(page, `{"resourceType":"Patient","id":"${somebody}","name":[{"text":"Somebody Else"}],${meta}}`)
      : add(page, `{"resourceType":"${type}","id":"${somebody}0001",${about},${meta}}`);
  },
  'older-version': (page) => {
    const newest = page.entries[0];
    return newest === undefined ? page : { ...page, entries: [...page.entries, older(newest)] };
  },
  'deep-json': (page, { request }) =>
    add(page, `{"resourceType":"${typeOf(request)}","id":"deed","x":${'['.repeat(1e6)}${']'.repeat(1e6)},${meta}}`),
  'proto-keys': (page) =>
    first(
      page,
      (text) => `{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},${text.slice(1)}`,
    ),
  'duplicate-keys': (page) => first(page, (text) => `{"id":"00","language":"xx",${text.slice(1)}`),
};

export function alterPage(endpoint: EndpointName, request: PracticeRequest, page: Page, world: FaultWorld): Page {
  return entriesOf(alterations).reduce((altered, [name, alter]) => {
    const strike = world.board.strike(name, endpoint, request.url);
    return strike === null ? altered : alter(altered, { request, value: strike.value, world });
  }, page);
}

const moveAttachments = (text: string, to: string): string =>
  text.replaceAll(/"url":"https?:\/\/[^/"]+(\/[^"]*\/Binary\/)/g, (_whole, path: string) => `"url":"${to}${path}`);

function older({ fullUrl, text }: PageEntry): PageEntry {
  const earlier = text
    .replace(/"versionId":"(\d+)"/, (_whole, version: string) => `"versionId":"${BigInt(version) - 1n}"`)
    .replace(/"lastUpdated":"[^"]*"/, '"lastUpdated":"2001-01-01T00:00:00.000Z"');
  return { fullUrl, text: `{"language":"en-OLD",${earlier.slice(1)}` };
}
