import { useEffect } from 'react';
import type { RecordPlace } from '../../routes/route.ts';
import { useEntries, type Entries } from '../record/use-entries.ts';

/** More than a person can look over at once: beyond it a list stays in the order of time. */
const most = 1_000;

/** Reads a part of the record to its end, so that it can be put in another order than that of time. */
export function useAllEntries(place: RecordPlace): Entries & { readonly isWhole: boolean } {
  const list = useEntries(place);
  const { hasMore, loadMore, total } = list;
  const isWanted = (total ?? 0) <= most;
  useEffect(() => {
    if (hasMore && isWanted) loadMore();
  }, [hasMore, isWanted, loadMore]);
  return { ...list, loading: list.loading || (isWanted && hasMore), isWhole: !hasMore && isWanted };
}
