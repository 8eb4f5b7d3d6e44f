import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useAction } from '../../bridge/use-call.ts';
import { useTakeStatus } from '../../bridge/use-status.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';
import { Facts } from './facts.tsx';
import css from './welcome.module.css';

/** One click, and a record is on the screen. */
export function PracticeDoor(): ReactNode {
  const { practice } = useWords().welcome;
  const lookAround = useAction('practice.lookAround');
  const takeStatus = useTakeStatus();
  const open = (): void => {
    lookAround.mutate(
      {},
      {
        onSuccess(status) {
          takeStatus(status);
          navigate({ screen: 'home' });
        },
      },
    );
  };
  return (
    <section className={css.door}>
      <h2>{practice.title}</h2>
      <div>
        <Facts facts={practice.facts} />
        <output>{lookAround.isPending ? practice.opening : null}</output>
        {lookAround.error === null ? null : <FailureNotice failure={lookAround.error} />}
      </div>
      <Button onClick={open} loading={lookAround.isPending}>
        {practice.open}
      </Button>
    </section>
  );
}
