import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PersonView } from '../../../preload/api.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useWords } from '../../words/use-words.ts';
import { useOpenOwn } from './use-open-own.ts';
import css from './welcome.module.css';

/** For who was here before. */
export function OwnDoor({ people }: { readonly people: readonly PersonView[] }): ReactNode {
  const { own } = useWords().welcome;
  const { open, opening, error } = useOpenOwn();
  if (people.length === 0) return null;
  return (
    <section className={css.own}>
      <h2>{own.title}</h2>
      {people.map(({ id, name }) => (
        <Button key={id} onClick={() => open(id)} loading={opening === id} disabled={opening !== null}>
          {people.length === 1 ? own.open : name}
        </Button>
      ))}
      {error === null ? null : <FailureNotice failure={error} />}
    </section>
  );
}
