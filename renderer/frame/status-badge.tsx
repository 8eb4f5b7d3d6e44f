import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCall } from '../bridge/use-call.ts';
import { useStatus } from '../bridge/use-status.ts';
import { Link } from '../routes/link.tsx';
import { useWords } from '../words/use-words.ts';
import { describeStatus } from './describe-status.ts';
import css from './status-badge.module.css';

/** One quiet status, in words; more about it is on the screen of the health systems. */
export function StatusBadge(): ReactNode {
  const words = useWords();
  const status = useStatus();
  const sync = useCall('sync.status', {});
  const connections = useCall('connections.list', {});
  const said = describeStatus(
    { status, sync: sync.data ?? null, connections: connections.data?.length ?? null },
    words.frame.status,
  );
  return (
    <>
      <Link to={{ screen: 'systems' }} className={css.badge} data-tone={said.tone}>
        <span className={css.dot} aria-hidden="true" />
        {said.text}
      </Link>
      <VisuallyHidden component="output">{said.announced}</VisuallyHidden>
    </>
  );
}
