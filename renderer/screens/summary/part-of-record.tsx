import { useEffect, type ReactNode } from 'react';
import type { EntryRow, EntrySelection } from '../../../preload/api.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { SkeletonRows } from '../../components/skeleton.tsx';
import type { RecordPlace } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import { EntryLink } from '../record/entry-link.tsx';
import { pageSize, useEntries } from '../record/use-entries.ts';
import { Section } from './section.tsx';
import css from './summary.module.css';

export interface Part {
  readonly title: string;
  /** Where all of it is listed. */
  readonly place: RecordPlace;
  /** Of that place, these alone. */
  readonly only?: readonly EntrySelection[];
  /** Rows that are shown at most. */
  readonly most: number;
  /** Said where there is nothing; `null`: the whole part is left out then. */
  readonly empty: string | null;
  /** Which of the newest are shown, and in what order. */
  readonly choose?: (rows: readonly EntryRow[]) => readonly EntryRow[];
  readonly showCategory?: boolean;
  /** All of these have the same status, which the title says. */
  readonly hideStatus?: boolean;
}

/** The newest entries of one place in the record, and the way to all of them. */
export function PartOfRecord({ part }: { readonly part: Part }): ReactNode {
  const { summary: words } = useWords();
  const { title, place, most, empty, choose, showCategory = false, hideStatus = false } = part;
  // Those to choose from are more than those that are shown.
  const wanted = choose === undefined ? most : pageSize;
  const list = useEntries(place, part.only, wanted);
  const { outdated, refresh, hasMore, loadMore, moreFailure } = list;
  const isShort = list.entries.length < wanted && hasMore && moreFailure === null;
  // What one may have to be warned of can be in a later part.
  useEffect(() => {
    if (isShort) loadMore();
  }, [isShort, loadMore]);
  // Nobody reads on in these few rows: they are always those of now.
  useEffect(() => {
    if (outdated) refresh();
  }, [outdated, refresh]);
  const rows = isShort ? [] : (choose?.(list.entries) ?? list.entries).slice(0, most);
  const failure = list.failure ?? moreFailure;
  const isRead = !list.loading && !isShort && failure === null;
  if (isRead && rows.length === 0 && empty === null) return null;
  return (
    <Section title={title} {...(rows.length === 0 ? {} : { to: place, toWords: words.seeAllOf(list.total) })}>
      {failure === null ? null : <FailureNotice failure={failure} onTryAgain={list.tryAgain} />}
      {list.loading || isShort ? <SkeletonRows count={Math.min(most, 3)} /> : null}
      {isRead && rows.length === 0 ? <p className={css.empty}>{empty}</p> : null}
      {rows.length === 0 ? null : (
        <ul className={css.rows}>
          {rows.map((row) => (
            <li key={row.id}>
              <EntryLink row={hideStatus ? { ...row, status: null } : row} {...{ place, showCategory }} here={false} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
