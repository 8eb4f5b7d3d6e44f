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

/** One health system, or files that were brought in: what state it is in, when it was last read, what came. */
export function ConnectionItem({ connection }: { readonly connection: ConnectionView }): ReactNode {
  const { items } = useWords();
  const { name, address, entryCount } = connection;
  return (
    <li className={css.connection}>
      <InitialsTile name={name} />
      <div>
        <h2>{name}</h2>
        {address === null ? null : <p className={css.small}>{address}</p>}
        <p className={css.quiet}>
          <State connection={connection} />
          {entryCount === 0 ? null : ' · '}
          {entryCount === 0 ? null : <Link to={{ ...timeline, connectionId: connection.id }}>{items(entryCount)}</Link>}
        </p>
      </div>
      <Disconnect connection={connection} />
      <div className={css.below}>
        <Waiting connection={connection} />
        <MissingParts connection={connection} />
        <CountsByType connection={connection} />
      </div>
    </li>
  );
}

function State({ connection }: { readonly connection: ConnectionView }): ReactNode {
  const { systems: words, bring, dates } = useWords();
  const now = useNow();
  const { state, lastReadAt, isFile } = connection;
  const moment = lastReadAt === null ? null : formatMoment(lastReadAt, now, dates);
  if (isFile) return moment === null || state === 'waiting' ? bring.unfinished : joined([bring.state, moment]);
  const read = moment === null ? words.neverRead : words.lastRead(moment);
  return joined([words.states[state], state === 'waiting' ? null : read]);
}

function Waiting({ connection }: { readonly connection: ConnectionView }): ReactNode {
  const { systems: words, bring } = useWords();
  if (connection.state !== 'waiting') return null;
  return <p className={css.quiet}>{connection.isFile ? bring.unfinishedAbout : words.states.waitingAbout}</p>;
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
