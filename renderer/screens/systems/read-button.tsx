import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { SyncView } from '../../../preload/api.ts';
import { callKey, useAction, useCall } from '../../bridge/use-call.ts';
import { useStatus } from '../../bridge/use-status.ts';
import { useWords } from '../../words/use-words.ts';

/** Reads everything again, or stops a reading that is under way. */
export function ReadButton(): ReactNode {
  const { systems: words } = useWords();
  const { hasCredentials } = useStatus();
  const client = useQueryClient();
  const { data: sync } = useCall('sync.status', {});
  const start = useAction('sync.start');
  const stop = useAction('sync.stop');
  const take = { onSuccess: (view: SyncView) => client.setQueryData(callKey('sync.status', {}), view) };
  if (sync?.state === 'reading') {
    return (
      <Button variant="default" onClick={() => stop.mutate({}, take)} loading={stop.isPending}>
        {words.stop}
      </Button>
    );
  }
  return (
    <Button onClick={() => start.mutate({}, take)} loading={start.isPending} disabled={!hasCredentials}>
      {words.readNow}
    </Button>
  );
}
