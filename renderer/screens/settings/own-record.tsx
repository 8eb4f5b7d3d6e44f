import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useAction } from '../../bridge/use-call.ts';
import { useStatus, useTakeStatus } from '../../bridge/use-status.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { useLeave } from '../../frame/use-leave.ts';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';
import css from './settings.module.css';

/** The credentials of the person's own record, and leaving it. */
export function OwnRecord(): ReactNode {
  const { settings: words, people } = useWords();
  const { hasCredentials } = useStatus();
  const leave = useLeave();
  return (
    <section className={css.section}>
      <h2>{words.record}</h2>
      <div className={css.setting}>
        <h3>{words.credentials}</h3>
        <p>{hasCredentials ? words.hasCredentials : words.noCredentials}</p>
        <div className={css.actions}>
          <Button variant="default" onClick={() => navigate({ screen: 'credentials', keep: 'keychain' })}>
            {hasCredentials ? words.changeCredentials : words.enterCredentials}
          </Button>
          {hasCredentials ? <Forget /> : null}
        </div>
      </div>
      <div className={css.setting}>
        <h3>{people.title}</h3>
        <p>{people.lead}</p>
        <div className={css.actions}>
          <Button variant="default" onClick={() => navigate({ screen: 'people' })}>
            {people.manage}
          </Button>
        </div>
      </div>
      <div className={css.setting}>
        <Button variant="default" onClick={leave}>
          {words.closeRecord}
        </Button>
        <p>{words.closeRecordAbout}</p>
      </div>
    </section>
  );
}

function Forget(): ReactNode {
  const { settings: words } = useWords();
  const takeStatus = useTakeStatus();
  const forget = useAction('credentials.forget');
  const [asking, setAsking] = useState(false);
  const close = (): void => {
    setAsking(false);
    forget.reset();
  };
  return (
    <>
      <Button variant="default" color="red" onClick={() => setAsking(true)}>
        {words.forget}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={words.forgetTitle}
        text={words.forgetText}
        confirm={words.forgetConfirm}
        keep={words.forgetKeep}
        busy={forget.isPending}
        failure={forget.error}
        onConfirm={() =>
          forget.mutate(
            {},
            {
              onSuccess(status) {
                takeStatus(status);
                close();
              },
            },
          )
        }
        onKeep={close}
      />
    </>
  );
}
