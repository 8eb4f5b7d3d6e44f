import { err, ok, type Result } from '../values/result.ts';
import type { OneUpFailure } from './one-up-failure.ts';
import type { Session } from './session.ts';
import { readRows, type HealthSystem } from './system-row.ts';

export interface SystemRows {
  readonly systems: readonly HealthSystem[];
  /** Where the next page begins; `null` after the last. */
  readonly nextOffset: number | null;
}

export type SearchSystems = (
  query: string,
  offset: number,
  signal: AbortSignal,
) => Promise<Result<SystemRows, OneUpFailure>>;

const rowsAPage = 20;
const longestQuery = 100;

/**
 * `POST /api/search?offset=N`, 20 rows a page; a short page ends. Rows can come again on a later page: they are shown where
 * they came first, for as long as the same words are searched.
 */
export function createSearchSystems(session: Session, searchUrl: string): SearchSystems {
  let shown: { readonly query: string; readonly firstAt: Map<number, number> } = { query: '', firstAt: new Map() };
  return async (typed, offset, signal) => {
    const query = cleanQuery(typed);
    const url = new URL('/api/search', searchUrl);
    url.searchParams.set('offset', String(offset));
    url.searchParams.set('system_type', 'HealthSystem');
    if (query !== '') url.searchParams.set('query', query);
    const answer = await session.ask({ method: 'POST', url, signal });
    if (!answer.ok) return answer;
    const rows = readRows(answer.value);
    if (!rows.ok) return err(rows.error);
    if (shown.query !== query) shown = { query, firstAt: new Map() };
    const { firstAt } = shown;
    for (const { id } of rows.value.systems) firstAt.set(id, Math.min(firstAt.get(id) ?? offset, offset));
    return ok({
      systems: rows.value.systems.filter(({ id }) => firstAt.get(id) === offset),
      nextOffset: rows.value.count < rowsAPage ? null : offset + rows.value.count,
    });
  };
}

/** The service takes letters, digits, blanks and `'` alone: accents are laid off, all else becomes a blank. */
export const cleanQuery = (typed: string): string =>
  typed
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[^a-zA-Z0-9']+/g, ' ')
    .trim()
    .slice(0, longestQuery)
    .trim();
