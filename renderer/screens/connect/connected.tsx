import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { ReadingProgress } from '../../components/reading-progress.tsx';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';
import css from './connect.module.css';

/** The window came back. That proves nothing yet: what arrives from the health system does. */
export function Connected(props: { readonly name: string; readonly connectionId: string }): ReactNode {
  const { connect } = useWords();
  const words = connect.done;
  const connections = useCall('connections.list', {});
  const connection = connections.data?.find(({ id }) => id === props.connectionId);
  const arrived = connection !== undefined && connection.state !== 'waiting';
  return (
    <>
      <PageTitle title={words.title} about={arrived ? words.arrived(props.name) : words.gathering(props.name)} />
      <div className={css.part}>
        <ReadingProgress />
        <p className={css.quiet}>{connection?.entryCount ? words.soFar(connection.entryCount) : null}</p>
        <div className={css.actions}>
          <Button onClick={() => navigate({ screen: 'home' })}>{words.toRecord}</Button>
          <Button variant="default" onClick={() => navigate({ screen: 'find-system', query: '' })}>
            {words.another}
          </Button>
        </div>
      </div>
    </>
  );
}
