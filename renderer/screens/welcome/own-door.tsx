import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words.ts';
import { useOpenOwn } from './use-open-own.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import css from './welcome.module.css';

/** For who was here before. */
export function OwnDoor(): ReactNode {
  const { own } = useWords().welcome;
  const { open, isPending, error } = useOpenOwn();
  return (
    <section className={css.own}>
      <h2>{own.title}</h2>
      <Button onClick={open} loading={isPending}>
        {own.open}
      </Button>
      {error === null ? null : <FailureNotice failure={error} />}
    </section>
  );
}
