import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useAction } from '../../bridge/use-call.ts';
import { useTakeStatus } from '../../bridge/use-status.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';
import { Facts } from './facts.tsx';
import css from './welcome.module.css';

/** What is needed, how long it takes and where things are kept, before anything is asked; and the way in with files alone. */
export function ConnectDoor(): ReactNode {
  const { welcome, bring } = useWords();
  const { connect } = welcome;
  const takeStatus = useTakeStatus();
  const open = useAction('profile.openOwn');
  const openForFiles = (): void =>
    open.mutate(
      { personId: null },
      {
        onSuccess(status) {
          takeStatus(status);
          navigate({ screen: 'systems' });
        },
      },
    );
  return (
    <section className={css.door}>
      <h2>{connect.title}</h2>
      <Facts facts={connect.facts} />
      <div className={css.people}>
        <Button variant="default" onClick={() => navigate({ screen: 'credentials', keep: 'keychain' })}>
          {connect.open}
        </Button>
        <Button variant="subtle" onClick={openForFiles} loading={open.isPending}>
          {bring.door}
        </Button>
      </div>
      {open.error === null ? null : <FailureNotice failure={open.error} />}
    </section>
  );
}
