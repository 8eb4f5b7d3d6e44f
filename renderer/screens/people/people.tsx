// Whose records are kept here: to change between them, to name them, and to erase one for good.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useStatus } from '../../bridge/use-status.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { Screen } from '../../components/screen.tsx';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';
import { PersonItem } from './person-item.tsx';
import css from './people.module.css';

export function People(): ReactNode {
  const { people: words } = useWords();
  const { people } = useStatus();
  return (
    <Screen>
      <PageTitle title={words.title} about={words.lead}>
        <Button variant="default" onClick={() => navigate({ screen: 'add-person' })}>
          {words.add}
        </Button>
      </PageTitle>
      <ul className={css.list} aria-label={words.list}>
        {people.map((person) => (
          <PersonItem key={person.id} person={person} />
        ))}
      </ul>
    </Screen>
  );
}
