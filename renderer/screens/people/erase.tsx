import { Button, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { PersonView } from '../../../preload/api.ts';
import { useAction } from '../../bridge/use-call.ts';
import { useTakeStatus } from '../../bridge/use-status.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useWords } from '../../words/use-words.ts';
import css from './people.module.css';

/** Erasing cannot be undone: the name is typed first. */
export function Erase({ person, name }: { readonly person: PersonView; readonly name: string }): ReactNode {
  const { people: words, told } = useWords();
  const takeStatus = useTakeStatus();
  const erase = useAction('people.erase');
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const close = (): void => {
    setAsking(false);
    setTyped('');
    erase.reset();
  };
  const confirmed = typed.trim().toLowerCase() === name.toLowerCase();
  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)} aria-label={words.eraseOf(name)}>
        {words.erase}
      </Button>
      <Dialog opened={asking} onClose={close} title={words.eraseTitle(name)}>
        <form
          className={css.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (confirmed) erase.mutate({ personId: person.id }, { onSuccess: takeStatus });
          }}
        >
          <p>{words.eraseText}</p>
          <TextInput
            label={words.eraseType(name)}
            value={typed}
            autoComplete="off"
            data-autofocus
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          {erase.error === null ? null : <p role="alert">{told(erase.error.message)}</p>}
          <div className={css.actions}>
            <Button variant="default" onClick={close}>
              {words.keep}
            </Button>
            <Button type="submit" color="red" loading={erase.isPending} disabled={!confirmed}>
              {words.eraseConfirm}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
