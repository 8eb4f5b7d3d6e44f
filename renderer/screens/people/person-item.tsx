import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { PersonView } from '../../../preload/api.ts';
import { useAction } from '../../bridge/use-call.ts';
import { useStatus, useTakeStatus } from '../../bridge/use-status.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { PersonMark } from '../../components/person-mark.tsx';
import { showToast } from '../../components/toasts.ts';
import { useNameOf } from '../../frame/use-names.ts';
import { useOpenPerson } from '../../frame/use-open-person.ts';
import { useWords } from '../../words/use-words.ts';
import { Erase } from './erase.tsx';
import { PersonFields, usePersonForm, type Described } from './person-form.tsx';
import css from './people.module.css';

export function PersonItem({ person }: { readonly person: PersonView }): ReactNode {
  const { people: words } = useWords();
  const { profile, person: current } = useStatus();
  const name = useNameOf()(person);
  const { open, opening, error } = useOpenPerson();
  const [editing, setEditing] = useState(false);
  const isOpen = profile === 'own' && current?.id === person.id;
  const state = isOpen ? words.isOpen : person.hasRecord ? null : words.noRecord;
  return (
    <li className={css.person}>
      <PersonMark name={name} colour={person.colour} />
      <div>
        <h2>{name}</h2>
        {state === null ? null : <p className={css.quiet}>{state}</p>}
      </div>
      <div className={css.actions}>
        {isOpen ? null : (
          <Button
            onClick={() => open(person.id)}
            loading={opening === person.id}
            disabled={opening !== null}
            aria-label={words.openOf(name)}
          >
            {words.open}
          </Button>
        )}
        <Button variant="default" onClick={() => setEditing(!editing)} aria-label={words.editOf(name)}>
          {words.edit}
        </Button>
        <Erase person={person} name={name} />
      </div>
      {error === null ? null : <FailureNotice failure={error} />}
      {editing ? <Edit person={person} name={name} onDone={() => setEditing(false)} /> : null}
    </li>
  );
}

function Edit(props: { readonly person: PersonView; readonly name: string; readonly onDone: () => void }): ReactNode {
  const { person, name, onDone } = props;
  const { people: words, actions } = useWords();
  const takeStatus = useTakeStatus();
  const change = useAction('people.change');
  const form = usePersonForm({ name, colour: person.colour });
  const become = (described: Described): Promise<unknown> =>
    change.mutateAsync({ personId: person.id, ...described }, { onSuccess: takeStatus });
  const save = (described: Described): void =>
    change.mutate(
      { personId: person.id, ...described },
      {
        onSuccess(status) {
          takeStatus(status);
          onDone();
          const before = { name, colour: person.colour };
          showToast({ text: words.changed(described.name), undo: () => void become(before).catch(() => undefined) });
        },
      },
    );
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.whenNamed(save);
      }}
    >
      <PersonFields form={form} />
      {change.error === null ? null : <FailureNotice failure={change.error} />}
      <div className={css.actions}>
        <Button type="submit" loading={change.isPending}>
          {words.save}
        </Button>
        <Button variant="default" onClick={onDone}>
          {actions.cancel}
        </Button>
      </div>
    </form>
  );
}
