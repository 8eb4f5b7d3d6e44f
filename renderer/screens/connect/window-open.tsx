import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ConnectAttempt } from '../../../preload/api.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { useWords } from '../../words/use-words.ts';
import css from './connect.module.css';
import { useConnect } from './use-connect.ts';

/** While the health system's own window is open: whose page it shows, and the way out. */
export function WindowOpen(props: {
  readonly name: string;
  readonly attempt: ConnectAttempt | null;
  readonly cancelling: boolean;
}): ReactNode {
  const { connect } = useWords();
  const { cancel } = useConnect();
  const words = connect.open;
  const origin = props.attempt?.origin ?? null;
  return (
    <>
      <PageTitle title={words.title} about={words.lead(props.name)} />
      <div className={css.part}>
        <dl className={css.origin} aria-live="polite">
          <dt className={css.quiet}>{words.showing}</dt>
          <dd>{origin ?? words.noOrigin}</dd>
        </dl>
        <p className={css.quiet}>{words.check}</p>
        <p className={css.quiet}>{words.late}</p>
        <div className={css.actions}>
          <Button variant="default" onClick={cancel} loading={props.cancelling}>
            {words.cancel}
          </Button>
        </div>
      </div>
    </>
  );
}
