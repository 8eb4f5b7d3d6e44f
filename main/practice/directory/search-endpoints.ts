import { userOfToken } from '../account/token-endpoint.ts';
import type { EndpointName } from '../faults/fault-table.ts';
import { unauthorized } from '../faults/instead.ts';
import { json, type Answer } from '../serve/answer.ts';
import type { PracticeRequest } from '../serve/request.ts';
import type { Route } from '../serve/route.ts';
import type { Service } from '../service.ts';
import type { HealthSystem } from './health-systems.ts';
import { newerRow, olderRow } from './system-row.ts';

const pageSize = 20;

const refusal = (message: string): Answer => json(400, { success: false, message });

/** `POST /api/search?offset=N` and `GET /api/systems/{zip}`: bare arrays of rows. */
export function searchRoutes(service: Service): readonly Route[] {
  const guarded =
    (endpoint: EndpointName, answer: (request: PracticeRequest) => Answer) =>
    (request: PracticeRequest): Answer =>
      userOfToken(service, request.bearer) === null ? unauthorized(endpoint) : answer(request);
  return [
    {
      endpoint: 'search',
      method: 'POST',
      path: /^\/api\/search\/?$/,
      handle: guarded('search', (request) => search(service, request)),
    },
    {
      endpoint: 'systems-by-zip',
      method: 'GET',
      path: /^\/api\/systems\/(?<zip>[^/]+)$/,
      handle: guarded('systems-by-zip', (request) => systemsByZip(service, request)),
    },
  ];
}

function search(service: Service, request: PracticeRequest): Answer {
  const query = request.field('query') ?? '';
  const offset = Number(request.field('offset') ?? 0);
  const type = request.field('system_type');
  if (!Number.isInteger(offset) || offset < 0) return refusal('offset must be a number from 0');
  if (!/^[\p{L}\p{M}\p{N} ']*$/u.test(query)) return refusal("query may hold letters, digits, blanks and ' only");
  if (type !== undefined && !['HealthSystem', 'Payer2Payer', 'PayerPatientAccess'].includes(type))
    return refusal('system_type is not known');
  const words = wordsOf(query);
  const found = service.directory.systems
    .filter((system) => (type === undefined || system.type === type) && matches(system, words))
    .toSorted((a, b) => rank(a, words) - rank(b, words));
  const older = service.faults.board.strike('older-search-row', 'search', request.url) !== null;
  return rows(repeating(found).slice(offset, offset + pageSize), older, older ? 200 : 201);
}

function systemsByZip(service: Service, request: PracticeRequest): Answer {
  const zip = /^(\d{5})(-\d{4})?$/.exec(request.path['zip'] ?? '')?.[1];
  if (zip === undefined) return refusal('zip must have 5 digits, or 5-4');
  const older = service.faults.board.strike('older-search-row', 'systems-by-zip', request.url) !== null;
  return rows(
    service.directory.systems.filter((system) => system.zip === zip),
    older,
    200,
  );
}

const rows = (systems: readonly HealthSystem[], older: boolean, status: number): Answer =>
  json(status, systems.map(older ? olderRow : newerRow));

/** Every page begins with the last row of the page before: so the real service repeats itself at times. */
const repeating = (systems: readonly HealthSystem[]): readonly HealthSystem[] =>
  systems.flatMap((system, at) => (at > 0 && at % (pageSize - 1) === 0 ? [system, system] : [system]));

const plain = (text: string): string => text.toLowerCase().replaceAll(/['’]/g, '');

const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');

/** Every word begins a word of the name, the street or the city. */
function matches({ name, street, city, state }: HealthSystem, words: readonly string[]): boolean {
  const own = wordsOf(`${name} ${street} ${city} ${state}`);
  return words.every((word) => own.some((mine) => mine.startsWith(word)));
}

/** Names that begin with what was typed come first, then other names, then places. The sort is stable: within, by name. */
function rank({ name }: HealthSystem, words: readonly string[]): number {
  const own = wordsOf(name);
  if (own.join(' ').startsWith(words.join(' '))) return 0;
  return words.every((word) => own.some((mine) => mine.startsWith(word))) ? 1 : 2;
}
