// Where the record comes from: each connected health system, what came from it, what is missing and why.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { useStatus } from '../../bridge/use-status.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Screen } from '../../components/screen.tsx';
import { SkeletonRows } from '../../components/skeleton.tsx';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';
import { BringIn } from './bring-in.tsx';
import { ConnectionItem } from './connection-item.tsx';
import { ReadButton } from './read-button.tsx';
import { ReadingState } from './reading-state.tsx';
import css from './systems.module.css';

const find = (): void => navigate({ screen: 'find-system', query: '' });

export function Systems(): ReactNode {
  const { systems: words } = useWords();
  const { hasCredentials, profile } = useStatus();
  const { data: connections, error, refetch } = useCall('connections.list', {});
  const some = connections !== undefined && connections.length > 0;
  return (
    <Screen>
      <PageTitle title={words.title} about={words.lead}>
        {some ? (
          <div className={css.actions}>
            <ReadButton />
            <Button variant="default" onClick={find} disabled={!hasCredentials}>
              {words.another}
            </Button>
          </div>
        ) : null}
      </PageTitle>
      <div className={css.state}>
        <ReadingState />
      </div>
      {error === null ? null : <FailureNotice failure={error} onTryAgain={() => void refetch()} />}
      {connections === undefined && error === null ? <SkeletonRows count={3} /> : null}
      {connections?.length === 0 ? (
        <EmptyState title={words.empty} text={words.emptyAbout}>
          <Button onClick={find} disabled={!hasCredentials}>
            {words.connect}
          </Button>
        </EmptyState>
      ) : null}
      {some ? (
        <ul className={css.list} aria-label={words.list}>
          {connections.map((connection) => (
            <ConnectionItem key={connection.id} connection={connection} />
          ))}
        </ul>
      ) : null}
      {some && connections.filter(({ isFile }) => !isFile).length > 1 ? (
        <p className={css.about}>{words.readsAll}</p>
      ) : null}
      {profile === 'own' && connections !== undefined ? <BringIn /> : null}
    </Screen>
  );
}
