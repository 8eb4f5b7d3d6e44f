import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PersonView } from '../../../preload/api.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { PersonMark } from '../../components/person-mark.tsx';
import { useOpenPerson } from '../../frame/use-open-person.ts';
import { useWords } from '../../words/use-words.ts';
import css from './welcome.module.css';

/** For who was here before; and where there are several, for whose record it shall be. */
export function OwnDoor({ people }: { readonly people: readonly PersonView[] }): ReactNode {
  const { welcome, people: words } = useWords();
  const { open, opening, error } = useOpenPerson();
  const [only] = people;
  if (only === undefined) return null;
  const alone = people.length === 1;
  return (
    <section className={css.own}>
      <h2>{alone ? welcome.own.title : words.which}</h2>
      <div className={css.people}>
        {people.map(({ id, name, colour }) => (
          <Button
            key={id}
            {...(alone ? {} : { variant: 'default', leftSection: <PersonMark name={name ?? ''} colour={colour} /> })}
            onClick={() => open(id)}
            loading={opening === id}
            disabled={opening !== null}
          >
            {alone ? welcome.own.open : (name ?? words.unnamed)}
          </Button>
        ))}
      </div>
      {error === null ? null : <FailureNotice failure={error} />}
    </section>
  );
}
