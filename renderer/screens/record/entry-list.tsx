import { useCallback, useMemo, type ReactNode } from 'react';
import type { EntryRow } from '../../../preload/api.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { SkeletonRows } from '../../components/skeleton.tsx';
import { VirtualList, type RowSlot } from '../../components/virtual-list.tsx';
import { listRows, type ListRow } from '../../format/list-row.ts';
import { monthRows } from '../../format/month-rows.ts';
import type { RecordPlace } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import { EntryLink } from './entry-link.tsx';
import { NoEntries } from './no-entries.tsx';
import { NewerItems } from './newer-items.tsx';
import css from './record.module.css';
import type { Entries } from './use-entries.ts';

/** As the style of a row has it, so that nothing moves when it has been measured. */
const rowHeight = 68;

interface ListProps {
  readonly place: RecordPlace;
  readonly list: Entries;
  /** By month, unless told otherwise. */
  readonly rows?: readonly ListRow<EntryRow>[];
  /** An entry as its category shows it. */
  readonly renderRow?: (row: EntryRow, slot: RowSlot) => ReactNode;
}

export function EntryList(props: ListProps): ReactNode {
  const { place, list, renderRow } = props;
  const { record: words, dates, loading } = useWords();
  const { category, entryId } = place;
  const rows = useMemo(
    () => listRows(props.rows ?? monthRows(list.entries, dates.undated)),
    [props.rows, list.entries, dates.undated],
  );
  const renderLink = useCallback(
    (row: EntryRow, slot: RowSlot) => (
      <EntryLink row={row} slot={slot} place={place} here={row.id === entryId} showCategory={category === null} />
    ),
    [place, entryId, category],
  );
  if (list.failure !== null) {
    return <FailureNotice title={words.failed} failure={list.failure} onTryAgain={list.tryAgain} />;
  }
  if (list.loading) return <SkeletonRows count={10} />;
  if (rows.count === 0) return <NoEntries place={place} />;
  return (
    <>
      <NewerItems list={list} />
      <div className={css.rows} {...(list.stale ? { 'data-stale': true } : {})}>
        <VirtualList
          label={words.list}
          rows={rows}
          rowHeight={rowHeight}
          total={list.total}
          renderItem={renderRow ?? renderLink}
          onNearEnd={list.loadMore}
        />
      </div>
      {list.moreFailure === null ? null : (
        <FailureNotice title={words.moreFailed} failure={list.moreFailure} onTryAgain={list.tryAgain} />
      )}
      {list.hasMore && list.moreFailure === null ? <p className={css.more}>{loading}</p> : null}
    </>
  );
}
