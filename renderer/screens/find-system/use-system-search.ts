import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useMemo } from 'react';
import type { SystemView } from '../../../preload/api.ts';
import { ask, type CallFailure } from '../../bridge/bridge.ts';

export interface SystemSearch {
  readonly systems: readonly SystemView[];
  readonly hasMore: boolean;
  /** Nothing can be shown yet. */
  readonly loading: boolean;
  /** What is shown answers an earlier query. */
  readonly stale: boolean;
  readonly failure: CallFailure | null;
  /** The first pages are here, a later one did not come. */
  readonly moreFailure: CallFailure | null;
  readonly loadMore: () => void;
  readonly tryAgain: () => void;
}

/** How long the typing must rest. */
const restMs = 200;

/** Searches as the person types. An answer to an earlier query is never shown as one to this. */
export function useSystemSearch(query: string): SystemSearch {
  const [wanted] = useDebouncedValue(query.trim(), restMs);
  const search = useInfiniteQuery({
    queryKey: ['systems.search', wanted],
    queryFn: ({ pageParam }) => ask('systems.search', { query: wanted, offset: pageParam }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.nextOffset,
    placeholderData: keepPreviousData,
  });
  const { data, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage, refetch } = search;
  const systems = useMemo(() => distinct(data?.pages.flatMap((page) => page.systems) ?? []), [data]);
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetching && !isFetchNextPageError) void fetchNextPage();
  }, [hasNextPage, isFetching, isFetchNextPageError, fetchNextPage]);
  return {
    systems,
    hasMore: hasNextPage,
    loading: search.isPending,
    stale: search.isPlaceholderData || wanted !== query.trim(),
    failure: isFetchNextPageError ? null : search.error,
    moreFailure: isFetchNextPageError ? search.error : null,
    loadMore,
    tryAgain: () => void (isFetchNextPageError ? fetchNextPage() : refetch()),
  };
}

/** A system can come again on a later page. */
const distinct = (systems: readonly SystemView[]): readonly SystemView[] => [
  ...new Map(systems.map((system) => [system.id, system])).values(),
];
