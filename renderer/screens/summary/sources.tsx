import type { ReactNode } from 'react';
import type { RecordOverview } from '../../../preload/api.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useNow } from '../../components/use-now.ts';
import { formatMoment } from '../../format/dates.ts';
import { Link } from '../../routes/link.tsx';
import { timeline } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import { Section } from './section.tsx';
import css from './summary.module.css';

/** Which system gave how much, and when it was last read. */
export function Sources({ overview }: { readonly overview: RecordOverview }): ReactNode {
  const { summary: words, systems, dates, items } = useWords();
  const now = useNow();
  const connections = useCall('connections.list', {});
  const readAt = new Map(connections.data?.map(({ id, lastReadAt }) => [id, lastReadAt]));
  return (
    <Section title={words.sources}>
      <ul>
        {overview.sources.map(({ connectionId, name, count }) => {
          const last = connectionId === null ? null : (readAt.get(connectionId) ?? null);
          return (
            <li key={connectionId ?? name} className={css.source}>
              <span>{name}</span>
              {connectionId === null || count === 0 ? (
                <span>{items(count)}</span>
              ) : (
                <Link to={{ ...timeline, connectionId }}>{items(count)}</Link>
              )}
              <span className={css.quiet}>
                {last === null ? null : systems.lastRead(formatMoment(last, now, dates))}
              </span>
            </li>
          );
        })}
      </ul>
      <p>
        <Link to={{ screen: 'systems' }} className={css.more}>
          {words.seeSystems}
        </Link>
      </p>
    </Section>
  );
}
