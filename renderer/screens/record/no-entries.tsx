import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { timeline, type RecordPlace } from '../../routes/route.ts';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';

/** Why a list is empty, and what comes here. */
export function NoEntries({ place }: { readonly place: RecordPlace }): ReactNode {
  const { record: words, categories, summary } = useWords();
  const { category, connectionId, only, query, kinds } = place;
  const connections = useCall('connections.list', {});
  const sync = useCall('sync.status', {});
  const all = (): void => navigate({ ...timeline, category, query, connectionId: null });
  const showAll =
    connectionId === null ? null : (
      <Button variant="default" onClick={all}>
        {words.showAllSources}
      </Button>
    );
  if (query !== '') {
    return (
      <EmptyState title={words.noneFound(query)} text={words.noneFoundAbout}>
        <Button variant="default" onClick={() => navigate(timeline)}>
          {words.clearSearch}
        </Button>
        {showAll}
      </EmptyState>
    );
  }
  if (only === 'noted') return <EmptyState title={words.emptyNotes} text={words.emptyNotesAbout} />;
  if (only !== null) {
    return (
      <EmptyState title={words.emptySelection} text={words.emptySelectionAbout}>
        <Button variant="default" onClick={() => navigate({ ...timeline, category, connectionId })}>
          {words.showAll}
        </Button>
      </EmptyState>
    );
  }
  if (kinds.length > 0) {
    return (
      <EmptyState title={words.emptyKinds} text={words.emptyKindsAbout}>
        <Button variant="default" onClick={() => navigate(timeline)}>
          {words.showAll}
        </Button>
      </EmptyState>
    );
  }
  const about = category === null ? words.emptyTimelineAbout : categories[category].about;
  if (showAll !== null)
    return (
      <EmptyState title={words.emptySource} text={about}>
        {showAll}
      </EmptyState>
    );
  const title = category === null ? words.emptyTimeline : words.emptyTitle(categories[category].name);
  const text = sync.data?.state === 'reading' ? words.reading : about;
  return (
    <EmptyState title={title} text={text}>
      {connections.data?.length === 0 ? (
        <Button onClick={() => navigate({ screen: 'find-system', query: '' })}>{summary.connect}</Button>
      ) : null}
    </EmptyState>
  );
}
