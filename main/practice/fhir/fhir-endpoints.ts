// FHIR as the service speaks it, at `/{version}/…` and, in the older form, `/fhir/{version}/…`.
// A user sees the resources of his own connections and no others.
import { fhirVersions, type FhirVersion } from '../../values/fhir-version.ts';
import { userOfToken } from '../account/token-endpoint.ts';
import type { StoredResource } from '../collection/stored-resource.ts';
import { alterPage } from '../faults/alter-page.ts';
import type { EndpointName } from '../faults/fault-table.ts';
import { unauthorized } from '../faults/instead.ts';
import { json, type Answer } from '../serve/answer.ts';
import type { PracticeRequest } from '../serve/request.ts';
import type { Route } from '../serve/route.ts';
import type { Service } from '../service.ts';
import { auditEvents } from './audit-events.ts';
import { capabilities } from './capabilities.ts';
import { momentSpan, parseDateParameter } from './date-parameter.ts';
import { makeFilters } from './filters.ts';
import { outcome } from './operation-outcome.ts';
import { writePage } from './page.ts';
import { pageOf, usualWindow } from './paging.ts';
import { sorted } from './sorting.ts';
import { versionTypes } from './version-types.ts';

interface Asked {
  readonly service: Service;
  readonly endpoint: EndpointName;
  readonly request: PracticeRequest;
  readonly userId: number;
  readonly version: FhirVersion;
  readonly type: string;
  readonly id: string;
}

type Listing = { readonly list: readonly StoredResource[] } | { readonly refused: Answer };

const base = String.raw`^(?:/fhir)?/(?<version>dstu2|stu3|r4)`;

export function fhirRoutes(service: Service): readonly Route[] {
  const route = (endpoint: EndpointName, path: string, answer: (asked: Asked) => Answer): Route => ({
    endpoint,
    method: 'GET',
    path: new RegExp(`${base}${path}/?$`),
    handle: (request) => {
      const userId = userOfToken(service, request.bearer);
      const { type = 'Patient', id = '' } = request.path;
      return userId === null
        ? unauthorized(endpoint)
        : answer({ service, endpoint, request, userId, version: versionOf(request), type, id });
    },
  });
  return [
    {
      endpoint: 'metadata',
      method: 'GET',
      path: new RegExp(`${base}/metadata/?$`),
      handle: (request) => metadata(service, versionOf(request)),
    },
    route('audit', '/(?<type>AuditEvent)', (asked) => answerPage(asked, auditEvents(asked))),
    route('fhir-search', '/(?<type>[A-Z][A-Za-z]+)', (asked) => answerPage(asked, search(asked))),
    route('everything', String.raw`/Patient/(?<id>[^/]+)/\$everything`, (asked) =>
      answerPage(asked, everything(asked)),
    ),
    route('fhir-read', '/(?<type>[A-Z][A-Za-z]+)/(?<id>[^/]+)', read),
  ];
}

const versionOf = ({ path }: PracticeRequest): FhirVersion =>
  fhirVersions.find((version) => version === path['version']) ?? 'r4';

function typesOf({ collection }: Service, version: FhirVersion): readonly string[] {
  return [...new Set([...versionTypes[version], ...collection.typesIn(version)])].toSorted();
}

const metadata = (service: Service, version: FhirVersion): Answer =>
  json(200, capabilities(version, typesOf(service, version)), contentType(version));

export const contentType = (version: FhirVersion): string =>
  version === 'dstu2' ? 'application/json+fhir' : 'application/fhir+json';

function search({ service, request, userId, version, type }: Asked): Listing {
  const shelf = service.collection.shelf(userId, version);
  if (!typesOf(service, version).includes(type))
    return { refused: outcome(404, 'not-supported', `${type} is not supported in ${version}`) };
  const made = makeFilters(request.url.searchParams);
  if ('wrong' in made) return { refused: outcome(400, 'value', `The value of ${made.wrong} is not valid`) };
  const all = shelf.arrived(type, service.clock.now());
  const found = made.filters.reduce((list, filter) => list.filter(filter), all);
  const list = sorted(found, request.url.searchParams.get('_sort'));
  return list === null ? { refused: outcome(400, 'value', 'The value of _sort is not valid') } : { list };
}

/** By type, alphabetical. R4 takes `_since` and `_type`; the others pass over them. */
function everything({ service, request, userId, version, id }: Asked): Listing {
  const shelf = service.collection.shelf(userId, version);
  const now = service.clock.now();
  if (shelf.find('Patient', id, now) === null) return { refused: notFound('Patient', id) };
  const since = version === 'r4' ? request.url.searchParams.get('_since') : null;
  const onlyTypes = version === 'r4' ? request.url.searchParams.get('_type')?.split(',') : undefined;
  const changed = since === null ? () => true : parseDateParameter(`ge${since}`);
  if (changed === null) return { refused: outcome(400, 'value', 'The value of _since is not valid') };
  const list = shelf.types
    .filter((type) => onlyTypes?.includes(type) !== false)
    .flatMap((type) => shelf.arrived(type, now))
    .filter(({ patientId, lastUpdated }) => patientId === id && changed(momentSpan(lastUpdated)));
  return { list };
}

function answerPage({ service, endpoint, request, version }: Asked, listing: Listing): Answer {
  if ('refused' in listing) return listing.refused;
  const { board } = service.faults;
  const shortWindow = board.strike('window-too-large', endpoint, request.url);
  const oldPaging = shortWindow ?? board.strike('skip-paging', endpoint, request.url);
  // A cursor stands for a place in the order of arrival.
  const isSorted = request.url.searchParams.has('_sort');
  const place = request.url.pathname.replace(/(dstu2|stu3|r4)\/.*$/, '$1');
  const result = pageOf(listing.list, request.url, {
    style: oldPaging === null && !isSorted ? service.settings.paging : 'skip',
    window: shortWindow === null ? usualWindow : Number(shortWindow.value ?? 20),
    version,
    fullUrl: ({ type, id }) => `${request.url.origin}${place}/${type}/${id}`,
  });
  if ('refused' in result) return result.refused;
  return writePage(alterPage(endpoint, request, result.page, service.faults), contentType(version));
}

function read({ service, userId, version, type, id }: Asked): Answer {
  const resource = service.collection.shelf(userId, version).find(type, id, service.clock.now());
  if (resource === null) return notFound(type, id);
  return { ...json(200, null, contentType(version)), body: resource.text };
}

const notFound = (type: string, id: string): Answer => outcome(404, 'not-found', `${type}/${id} is not known`);
