// Home: whose record this is, how much it holds and from where, what is new, what is missing.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RecordOverview } from '../../../preload/api.ts';
import { useCall } from '../../bridge/use-call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { ReadingProgress } from '../../components/reading-progress.tsx';
import { Screen } from '../../components/screen.tsx';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';
import { News } from './news.tsx';
import { PersonTitle } from './person-title.tsx';
import { Parts } from './parts.tsx';
import { SummaryLoading } from './summary-loading.tsx';
import { Whole } from './whole.tsx';

export function Summary(): ReactNode {
  const { summary: words } = useWords();
  const { data: overview, error, refetch } = useCall('record.overview', {});
  return (
    <Screen>
      {error === null ? null : (
        <>
          <PageTitle title={words.title} />
          <FailureNotice title={words.failed} failure={error} onTryAgain={() => void refetch()} />
        </>
      )}
      {overview === undefined && error === null ? <SummaryLoading /> : null}
      {overview === undefined ? null : <Filled overview={overview} />}
    </Screen>
  );
}

function Filled({ overview }: { readonly overview: RecordOverview }): ReactNode {
  if (overview.total === 0) return <Nothing overview={overview} />;
  return (
    <>
      <PersonTitle overview={overview} />
      <ReadingProgress />
      <News news={overview.news} />
      <Whole overview={overview} />
      <Parts overview={overview} />
    </>
  );
}

function Nothing({ overview }: { readonly overview: RecordOverview }): ReactNode {
  const { summary: words } = useWords();
  const connections = useCall('connections.list', {});
  const waiting = (connections.data?.length ?? 0) > 0;
  return (
    <>
      <PersonTitle overview={overview} />
      <ReadingProgress />
      <EmptyState title={words.emptyTitle} text={waiting ? words.emptyWaiting : words.emptyAbout}>
        {waiting ? null : (
          <Button onClick={() => navigate({ screen: 'find-system', query: '' })}>{words.connect}</Button>
        )}
      </EmptyState>
    </>
  );
}
