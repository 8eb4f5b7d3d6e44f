import { Switch } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { callKey, useAction } from '../../bridge/use-call.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useWords } from '../../words/use-words.ts';
import css from './settings.module.css';

/** Whether the desktop says that something new came. */
export function Notices({ notify }: { readonly notify: boolean }): ReactNode {
  const { settings: words } = useWords();
  const client = useQueryClient();
  const setNotify = useAction('settings.setNotify');
  return (
    <section className={css.section}>
      <h2>{words.notices}</h2>
      <div className={css.setting}>
        <Switch
          label={words.notify}
          description={words.notifyAbout}
          checked={notify}
          onChange={(event) =>
            setNotify.mutate(
              { notify: event.currentTarget.checked },
              { onSuccess: (settings) => client.setQueryData(callKey('settings.get', {}), settings) },
            )
          }
        />
        {setNotify.error === null ? null : <FailureNotice failure={setNotify.error} />}
      </div>
    </section>
  );
}
