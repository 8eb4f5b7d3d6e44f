// From a chosen health system to its data: what will happen, the open window, then "thank you" or why not.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useConnectAttempt } from '../../bridge/connect-attempt.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Screen } from '../../components/screen.tsx';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';
import { Before } from './before.tsx';
import { Connected } from './connected.tsx';
import { Failed } from './failed.tsx';
import { useConnect } from './use-connect.ts';
import { WindowOpen } from './window-open.tsx';

export function Connect(): ReactNode {
  return (
    <Screen narrow>
      <Phase />
    </Screen>
  );
}

function Phase(): ReactNode {
  const { connect: words } = useWords();
  const { state } = useConnect();
  const attempt = useConnectAttempt();
  switch (state.phase) {
    case 'chosen':
      return <Before key="before" system={state.system} />;
    case 'open':
      return <WindowOpen key="open" name={state.system.name} attempt={attempt} cancelling={state.cancelling} />;
    case 'connected':
      return <Connected key="connected" name={state.system.name} connectionId={state.connectionId} />;
    case 'failed':
      return <Failed key="failed" failure={state.failure} />;
    default:
      // A window can outlive the page that asked for it, when that is loaded again.
      if (attempt !== null) return <WindowOpen name={attempt.systemName} attempt={attempt} cancelling={false} />;
      return (
        <>
          <PageTitle title={words.noneTitle} />
          <EmptyState title={words.noneTitle} text={words.none}>
            <Button onClick={() => navigate({ screen: 'find-system', query: '' })}>{words.find}</Button>
          </EmptyState>
        </>
      );
  }
}
