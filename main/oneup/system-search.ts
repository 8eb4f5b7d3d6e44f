import { z } from 'zod';
import { err, ok, type Result } from '../values/result.ts';
import { failureOfStatus, isSuccess, readJson } from './read-answer.ts';
import type { Session, SessionFailure } from './session.ts';

export interface HealthSystem {
  readonly id: number;
  readonly name: string;
  readonly address: string | null;
  readonly fhirVersion: string | null;
  readonly ehr: string | null;
  readonly resourceUrl: string | null;
  /** What the service says of a connection that does not work; else `null`. */
  readonly trouble: string | null;
}

const optionalText = z.string().nullish();
const place = z.object({
  address: z
    .object({ line: z.array(z.string()).optional(), city: optionalText, state: optionalText, postalCode: optionalText })
    .optional(),
});
/** Both the newer and the older form of a row. */
const row = z.object({
  id: z.coerce.number().int().positive(),
  name: z.string().min(1),
  address: optionalText,
  fhirVersion: optionalText,
  ehr: optionalText,
  resourceUrl: optionalText,
  resource_url: optionalText,
  api_version: optionalText,
  status: optionalText,
  locations: z.array(place).optional(),
});

const rowsAPage = 20;

export interface SystemRows {
  readonly systems: readonly HealthSystem[];
  readonly nextOffset: number | null;
}

/** `POST /api/search?offset=N`, 20 rows a page; a short page ends. Rows that make no sense are left out, repeated ones too. */
export async function searchSystems(
  session: Session,
  searchUrl: string,
  request: { readonly query: string; readonly offset: number; readonly signal: AbortSignal },
): Promise<Result<SystemRows, SessionFailure>> {
  const url = new URL('/api/search', searchUrl);
  url.searchParams.set('offset', String(request.offset));
  const query = cleanQuery(request.query);
  const form = { ...(query === '' ? {} : { query }), system_type: 'HealthSystem' };
  const answer = await session.ask({ method: 'POST', url, form, signal: request.signal });
  if (!answer.ok) return answer;
  const rows = readRows(answer.value);
  if (!rows.ok) return rows;
  const systems = distinct(rows.value.map(toSystem).filter((system) => system !== null));
  return ok({ systems, nextOffset: rows.value.length < rowsAPage ? null : request.offset + rowsAPage });
}

/** `GET /api/systems/{zip}`: five digits, or five and four. */
export async function systemsByZip(
  session: Session,
  searchUrl: string,
  request: { readonly zip: string; readonly signal: AbortSignal },
): Promise<Result<readonly HealthSystem[], SessionFailure>> {
  const url = new URL(`/api/systems/${encodeURIComponent(request.zip)}`, searchUrl);
  const answer = await session.ask({ method: 'GET', url, signal: request.signal });
  if (!answer.ok) return answer;
  const rows = readRows(answer.value);
  return rows.ok ? ok(distinct(rows.value.map(toSystem).filter((system) => system !== null))) : rows;
}

/** The service takes letters, digits, blanks and `'` alone: accents are laid off, the rest becomes a blank. */
export const cleanQuery = (typed: string): string =>
  typed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[^a-zA-Z0-9' ]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();

function readRows(answer: {
  status: number;
  text: string;
  retryAfterMs: number | undefined;
}): Result<unknown[], SessionFailure> {
  return isSuccess(answer) ? readJson(answer.text, z.array(z.unknown())) : err(failureOfStatus(answer));
}

function toSystem(found: unknown): HealthSystem | null {
  const parsed = row.safeParse(found);
  if (!parsed.success) return null;
  const { data } = parsed;
  return {
    id: data.id,
    name: data.name,
    address: data.address ?? addressOf(data.locations?.[0]),
    fhirVersion: data.fhirVersion ?? data.api_version ?? null,
    ehr: data.ehr ?? null,
    resourceUrl: data.resourceUrl ?? data.resource_url ?? null,
    trouble: troubleOf(data.status ?? 'connection_working'),
  };
}

const troubleOf = (status: string): string | null =>
  status === 'connection_working' ? null : status.replaceAll('_', ' ');

function addressOf(location: z.output<typeof place> | undefined): string | null {
  const { line = [], city, state, postalCode } = location?.address ?? {};
  const parts = [...line, city, [state, postalCode].filter(Boolean).join(' ')].filter(Boolean);
  return parts.length === 0 ? null : parts.join(', ');
}

const distinct = (systems: readonly HealthSystem[]): HealthSystem[] => [
  ...new Map(systems.map((system) => [system.id, system])).values(),
];
