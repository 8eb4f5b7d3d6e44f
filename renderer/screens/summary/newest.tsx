import type { ReactNode } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { SkeletonRows } from '../../components/skeleton.tsx';
import { Link } from '../../routes/link.tsx';
import { timeline } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import { EntryLink } from '../record/entry-link.tsx';
import css from './summary.module.css';

const shown = 6;

export function Newest(): ReactNode {
  const { summary: words } = useWords();
  const { data, error, refetch } = useCall('record.list', {
    category: null,
    connectionId: null,
    query: '',
    cursor: null,
    limit: shown,
  });
  return (
    <section className={css.section}>
      <h2>{words.newest}</h2>
      {error === null ? null : <FailureNotice failure={error} onTryAgain={() => void refetch()} />}
      {data === undefined && error === null ? <SkeletonRows count={shown} /> : null}
      {data === undefined ? null : (
        <ul className={css.rows}>
          {data.entries.map((row) => (
            <li key={row.id}>
              <EntryLink row={row} place={timeline} here={false} showCategory />
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to={timeline} className={css.more}>
          {words.seeAll}
        </Link>
      </p>
    </section>
  );
}
