// Begins the record of another person: a name, a colour, and whose credentials it shall use.
import { Button, Radio } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { personColours } from '../../../preload/api.ts';
import { useAction } from '../../bridge/use-call.ts';
import { useStatus, useTakeStatus } from '../../bridge/use-status.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Screen } from '../../components/screen.tsx';
import { useNameOf } from '../../frame/use-names.ts';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';
import { PersonFields, usePersonForm } from './person-form.tsx';
import css from './people.module.css';

export function AddPerson(): ReactNode {
  const { people: words } = useWords();
  const { people, person, hasCredentials } = useStatus();
  const takeStatus = useTakeStatus();
  const nameOf = useNameOf();
  const add = useAction('people.add');
  const unused = personColours.find((colour) => !people.some((one) => one.colour === colour));
  const form = usePersonForm({ name: '', colour: unused ?? 'teal' });
  const lender = hasCredentials ? person : null;
  const [same, setSame] = useState(true);
  const save = (): void =>
    form.whenNamed((described) => {
      const credentialsOf = same ? (lender?.id ?? null) : null;
      add.mutate(
        { ...described, credentialsOf },
        {
          onSuccess(status) {
            takeStatus(status);
            navigate(status.hasCredentials ? { screen: 'find-system', query: '' } : { screen: 'home' }, {
              replace: true,
            });
          },
        },
      );
    });
  return (
    <Screen narrow>
      <PageTitle title={words.add} about={words.addLead} />
      <form
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <PersonFields form={form} />
        {lender === null ? null : (
          <Radio.Group
            label={words.credentials}
            value={same ? 'same' : 'other'}
            onChange={(value) => setSame(value === 'same')}
          >
            <div className={css.choices}>
              <Radio
                value="same"
                label={words.sameCredentials(nameOf(lender))}
                description={words.sameCredentialsAbout}
              />
              <Radio value="other" label={words.otherCredentials} />
            </div>
          </Radio.Group>
        )}
        {add.error === null ? null : <FailureNotice failure={add.error} />}
        <div>
          <Button type="submit" loading={add.isPending}>
            {words.addAndOpen}
          </Button>
        </div>
      </form>
    </Screen>
  );
}
