import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';
import css from './welcome.module.css';

/** Where there is a record already: the way to another person's. */
export function AddDoor(): ReactNode {
  const { people: words } = useWords();
  return (
    <section className={css.door}>
      <h2>{words.door}</h2>
      <p>{words.doorText}</p>
      <div className={css.people}>
        <Button variant="default" onClick={() => navigate({ screen: 'add-person' })}>
          {words.add}
        </Button>
        <Button variant="subtle" onClick={() => navigate({ screen: 'people' })}>
          {words.manage}
        </Button>
      </div>
    </section>
  );
}
