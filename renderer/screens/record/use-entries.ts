import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { EntryRow } from '../../../preload/api.ts';
import { ask, type CallFailure } from '../../bridge/bridge.ts';
import type { RecordPlace } from '../../routes/route.ts';

export interface Entries {
  readonly entries: readonly EntryRow[];
  readonly total: number | null;
  readonly hasMore: boolean;
  /** Nothing can be shown yet. */
  readonly loading: boolean;
  /** What is shown answers an earlier search. */
  readonly stale: boolean;
  /** The record holds more than when this list was read. */
  readonly outdated: boolean;
  /** Pages that are here. */
  readonly pages: number;
  readonly failure: CallFailure | null;
  readonly moreFailure: CallFailure | null;
  readonly loadMore: () => void;
  readonly tryAgain: () => void;
  readonly refresh: () => void;
}

const pageSize = 100;

/** The list of a place in the record, page by page. */
export function useEntries({ category, connectionId, only, query }: Omit<RecordPlace, 'entryId'>): Entries {
  const asked = { category, connectionId, only, query };
  const list = useInfiniteQuery({
    queryKey: ['record.list', asked],
    queryFn: ({ pageParam }) => ask('record.list', { ...asked, cursor: pageParam, limit: pageSize }),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.nextCursor,
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
    total: data?.pages[0]?.total ?? null,
    hasMore: hasNextPage,
    loading: list.isPending,
    stale: list.isPlaceholderData,
    outdated: list.isStale && !isFetching && data !== undefined,
    pages: data?.pages.length ?? 0,
    failure: isFetchNextPageError ? null : list.error,
    moreFailure: isFetchNextPageError ? list.error : null,
    loadMore,
    tryAgain: () => void (isFetchNextPageError ? fetchNextPage() : refetch()),
    refresh: useCallback(() => void refetch(), [refetch]),
  };
}

const firstPage: string | null = null;
