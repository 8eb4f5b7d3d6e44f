import type { ReactNode } from 'react';
import type { ConnectionView } from '../../../preload/api.ts';
import { InitialsTile } from '../../components/initials-tile.tsx';
import { useNow } from '../../components/use-now.ts';
import { formatMoment } from '../../format/dates.ts';
import { joined } from '../../format/names.ts';
import { formatCount } from '../../format/numbers.ts';
import { Link } from '../../routes/link.tsx';
import { timeline } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import { Disconnect } from './disconnect.tsx';
import { MissingParts } from './missing-parts.tsx';
import css from './systems.module.css';

/** One health system: what state it is in, when it was last read, what came. */
export function ConnectionItem({ connection }: { readonly connection: ConnectionView }): ReactNode {
  const { systems: words, dates, items } = useWords();
  const now = useNow();
  const { name, address, state, lastReadAt, entryCount } = connection;
  const read = lastReadAt === null ? words.neverRead : words.lastRead(formatMoment(lastReadAt, now, dates));
  return (
    <li className={css.connection}>
      <InitialsTile name={name} />
      <div>
        <h2>{name}</h2>
        {address === null ? null : <p className={css.small}>{address}</p>}
        <p className={css.quiet}>
          {joined([words.states[state], state === 'waiting' ? null : read])}
          {entryCount === 0 ? null : ' · '}
          {entryCount === 0 ? null : <Link to={{ ...timeline, connectionId: connection.id }}>{items(entryCount)}</Link>}
        </p>
      </div>
      <Disconnect connection={connection} />
      <div className={css.below}>
        {state === 'waiting' ? <p className={css.quiet}>{words.states.waitingAbout}</p> : null}
        <MissingParts connection={connection} />
        <CountsByType connection={connection} />
      </div>
    </li>
  );
}

function CountsByType({ connection }: { readonly connection: ConnectionView }): ReactNode {
  const { systems: words, resourceTypes } = useWords();
  if (connection.countByType.length === 0) return null;
  return (
    <details>
      <summary>{words.byType}</summary>
      <dl className={css.types}>
        {connection.countByType.map(({ resourceType, count }) => (
          <div key={resourceType} style={{ display: 'contents' }}>
            <dt>{resourceTypes(resourceType)}</dt>
            <dd>{formatCount(count)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
