import type { ReactNode } from 'react';
import type { SystemView } from '../../../preload/api.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { SkeletonRows } from '../../components/skeleton.tsx';
import { VirtualList, type RowSlot } from '../../components/virtual-list.tsx';
import { listRows } from '../../format/list-row.ts';
import { useWords } from '../../words/use-words.ts';
import css from './find-system.module.css';
import { SystemRow } from './system-row.tsx';
import type { SystemSearch } from './use-system-search.ts';

const rowHeight = 77;

/** What the search found, or why it found nothing. */
export function Results(props: {
  readonly search: SystemSearch;
  readonly query: string;
  readonly offline: boolean;
}): ReactNode {
  const { search, query, offline } = props;
  const { findSystem: words } = useWords();
  if (search.failure !== null) {
    return (
      <FailureNotice
        title={offline ? words.offline : words.failed}
        failure={offline ? { message: words.offlineAbout } : search.failure}
        onTryAgain={search.tryAgain}
      />
    );
  }
  if (search.loading) return <SkeletonRows count={8} />;
  if (search.systems.length === 0 && !search.stale)
    return <EmptyState title={words.none(query)} text={words.noneAbout} />;
  return (
    <>
      <output className={css.count}>{search.stale ? null : words.found(search.systems.length, search.hasMore)}</output>
      <div className={css.results} {...(search.stale ? { 'data-stale': true } : {})}>
        <VirtualList
          key={query}
          label={words.results}
          rows={listRows(search.systems.map((item) => ({ kind: 'item', item }) as const))}
          rowHeight={rowHeight}
          renderItem={renderSystem}
          onNearEnd={search.loadMore}
        />
      </div>
      <ListEnd search={search} />
    </>
  );
}

const renderSystem = (system: SystemView, slot: RowSlot): ReactNode => <SystemRow system={system} slot={slot} />;

function ListEnd({ search }: { readonly search: SystemSearch }): ReactNode {
  const { findSystem: words, loading } = useWords();
  if (search.moreFailure !== null) {
    return <FailureNotice title={words.moreFailed} failure={search.moreFailure} onTryAgain={search.tryAgain} />;
  }
  return <p className={css.more}>{search.hasMore ? loading : words.end}</p>;
}
