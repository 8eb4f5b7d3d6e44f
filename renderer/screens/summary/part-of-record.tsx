import type { ReactNode } from 'react';
import type { EntryRow } from '../../../preload/api.ts';
import { useCall } from '../../bridge/use-call.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { SkeletonRows } from '../../components/skeleton.tsx';
import { Link } from '../../routes/link.tsx';
import type { RecordPlace } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import { EntryLink } from '../record/entry-link.tsx';
import css from './summary.module.css';

export interface Part {
  readonly title: string;
  readonly place: RecordPlace;
  /** Rows that are shown at most. */
  readonly most: number;
  /** Said where there is nothing; `null`: the whole part is left out then. */
  readonly empty: string | null;
  /** One of each test alone, the newest. */
  readonly onePerTest?: boolean;
  readonly showCategory?: boolean;
}

/** The newest entries of one place in the record, and the way to all of them. */
export function PartOfRecord({ part }: { readonly part: Part }): ReactNode {
  const { summary: words } = useWords();
  const { title, place, most, empty, onePerTest = false, showCategory = false } = part;
  const { category, connectionId, only, query } = place;
  const limit = onePerTest ? most * 8 : most;
  const { data, error, refetch } = useCall('record.list', { category, connectionId, only, query, cursor: null, limit });
  const rows = (onePerTest ? newestOfEach(data?.entries ?? []) : (data?.entries ?? [])).slice(0, most);
  if (data !== undefined && rows.length === 0 && empty === null) return null;
  return (
    <section className={css.section}>
      <h2>{title}</h2>
      {error === null ? null : <FailureNotice failure={error} onTryAgain={() => void refetch()} />}
      {data === undefined && error === null ? <SkeletonRows count={Math.min(most, 3)} /> : null}
      {data !== undefined && rows.length === 0 ? <p className={css.quiet}>{empty}</p> : null}
      {rows.length === 0 ? null : (
        <ul className={css.rows}>
          {rows.map((row) => (
            <li key={row.id}>
              <EntryLink row={row} place={place} here={false} showCategory={showCategory} />
            </li>
          ))}
        </ul>
      )}
      {(data?.total ?? 0) <= rows.length ? null : (
        <p>
          <Link to={{ screen: 'record', ...place }} className={css.more}>
            {words.seeAllOf(data?.total ?? 0)}
          </Link>
        </p>
      )}
    </section>
  );
}

function newestOfEach(rows: readonly EntryRow[]): readonly EntryRow[] {
  const seen = new Set<string>();
  const nameOf = ({ title, values }: EntryRow): string => values[0]?.series ?? title;
  return rows.filter((row) => !seen.has(nameOf(row)) && seen.add(nameOf(row)));
}
