import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { EntryPage, EntryRow, EntrySelection } from '../../../preload/api.ts';
import { ask, type CallFailure } from '../../bridge/bridge.ts';
import type { RecordPlace } from '../../routes/route.ts';
import { isReadWhole } from '../category/sections.ts';

/** Those of one selection, as far as they have been read. */
export interface ListPart {
  readonly only: EntrySelection | null;
  /** Of all of them. */
  readonly total: number | null;
  readonly entries: readonly EntryRow[];
}

export interface Entries {
  readonly entries: readonly EntryRow[];
  /** The same by the parts that were asked for, without those that hold nothing. */
  readonly parts: readonly ListPart[];
  readonly total: number | null;
  readonly hasMore: boolean;
  /** Nothing can be shown yet. */
  readonly loading: boolean;
  /** What is shown answers an earlier search. */
  readonly stale: boolean;
  /** The record holds more than when this list was read. */
  readonly outdated: boolean;
  /** As many full pages as are here, in however many parts. */
  readonly pages: number;
  readonly failure: CallFailure | null;
  readonly moreFailure: CallFailure | null;
  readonly loadMore: () => void;
  readonly tryAgain: () => void;
  readonly refresh: () => void;
}

/** As much as one reads on at once. */
export const pageSize = 100;
/** More than a window shows: a list is there sooner for it. */
const firstSize = 40;

type Asked = Pick<RecordPlace, 'category' | 'connectionId' | 'only' | 'query'>;

/**
 * The list of a place in the record, page by page. `sections`: one after the other, as parts of one list. `first`: how many
 * come before one reads on.
 */
export function useEntries(place: Asked, sections?: readonly EntrySelection[], first?: number): Entries {
  const { query } = place;
  const list = useInfiniteQuery({
    ...listQuery(place, sections, first),
    // From letter to letter of a search the last answer stays in sight; another category begins anew.
    placeholderData: (previous) => (query === '' ? undefined : previous),
  });
  const { data, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage, refetch } = list;
  const entries = useMemo(() => data?.pages.flatMap((page) => page.entries) ?? [], [data]);
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetching && !isFetchNextPageError) void fetchNextPage();
  }, [hasNextPage, isFetching, isFetchNextPageError, fetchNextPage]);
  return {
    entries,
    parts: useMemo(() => partsOf(data?.pages ?? []), [data]),
    total: sections === undefined ? (data?.pages[0]?.total ?? null) : null,
    hasMore: hasNextPage,
    loading: list.isPending,
    stale: list.isPlaceholderData,
    outdated: list.isStale && !isFetching && data !== undefined,
    pages: Math.ceil(entries.length / pageSize),
    failure: isFetchNextPageError ? null : list.error,
    moreFailure: isFetchNextPageError ? list.error : null,
    loadMore,
    tryAgain: () => void (isFetchNextPageError ? fetchNextPage() : refetch()),
    refresh: useCallback(() => void refetch(), [refetch]),
  };
}

/** How a list is read: one that is shown whole alone, in large pages from its beginning. */
export function listQuery(
  place: Asked,
  sections?: readonly EntrySelection[],
  first = isReadWhole(place) ? pageSize : firstSize,
) {
  const { category, connectionId, only, query } = place;
  const asked = { category, connectionId, only, query };
  const parts = sections ?? [only];
  return infiniteQueryOptions({
    queryKey: ['record.list', asked, parts, first],
    queryFn: ({ pageParam }) => readPage({ ...asked, limit: first }, parts, pageParam),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.next,
  });
}

interface At {
  readonly part: number;
  readonly cursor: string | null;
}

interface Page extends EntryPage {
  readonly only: EntrySelection | null;
  readonly next: At | null;
}

const firstPage: At = { part: 0, cursor: null };

/** A part that holds nothing is passed over. */
async function readPage(
  asked: Asked & { readonly limit: number },
  parts: readonly (EntrySelection | null)[],
  at: At,
): Promise<Page> {
  const only = parts[at.part] ?? null;
  const limit = at.cursor === null ? asked.limit : pageSize;
  const page = await ask('record.list', { ...asked, only, cursor: at.cursor, limit });
  const following = at.part + 1 < parts.length ? { part: at.part + 1, cursor: null } : null;
  if (page.entries.length === 0 && following !== null) return readPage(asked, parts, following);
  const next = page.nextCursor === null ? following : { part: at.part, cursor: page.nextCursor };
  return { ...page, only, next };
}

function partsOf(pages: readonly Page[]): readonly ListPart[] {
  const parts = new Map<EntrySelection | null, { total: number | null; entries: EntryRow[] }>();
  for (const { only, total, entries } of pages) {
    const part = parts.get(only) ?? { total, entries: [] };
    parts.set(only, part);
    part.entries.push(...entries);
  }
  return [...parts].map(([only, part]) => ({ only, ...part })).filter((part) => part.entries.length > 0);
}
