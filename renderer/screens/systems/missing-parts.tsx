import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ConnectionView } from '../../../preload/api.ts';
import { useAction, useCall } from '../../bridge/use-call.ts';
import { useStatus } from '../../bridge/use-status.ts';
import { Icon } from '../../components/icon.tsx';
import { useWords } from '../../words/use-words.ts';
import css from './systems.module.css';

/** What could not be read, and why: never left out, never loud. */
export function MissingParts({ connection }: { readonly connection: ConnectionView }): ReactNode {
  const { systems: words, told } = useWords();
  const { hasCredentials } = useStatus();
  const { data: sync } = useCall('sync.status', {});
  const start = useAction('sync.start');
  const ready = hasCredentials && sync?.state === 'idle';
  const { missing, state } = connection;
  if (missing.length === 0) return null;
  return (
    <div className={css.missing}>
      <p>
        <Icon name="warning" size={16} />
        {words.missingCount(missing.length)}
      </p>
      <ul>
        {missing.map(({ what, why }) => (
          <li key={`${what} ${why}`}>
            {told(what)}: <span>{told(why)}</span>
          </li>
        ))}
      </ul>
      {state === 'disconnected' ? null : (
        <div>
          <Button variant="default" onClick={() => start.mutate({})} loading={start.isPending} disabled={!ready}>
            {words.tryMissing}
          </Button>
        </div>
      )}
    </div>
  );
}
