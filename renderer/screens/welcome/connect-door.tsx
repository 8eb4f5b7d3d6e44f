import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';
import { Facts } from './facts.tsx';
import css from './welcome.module.css';

/** What is needed, how long it takes and where things are kept, before anything is asked. */
export function ConnectDoor(): ReactNode {
  const { connect } = useWords().welcome;
  return (
    <section className={css.door}>
      <h2>{connect.title}</h2>
      <Facts facts={connect.facts} />
      <Button variant="default" onClick={() => navigate({ screen: 'credentials', keep: 'keychain' })}>
        {connect.open}
      </Button>
    </section>
  );
}
