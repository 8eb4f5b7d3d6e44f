import { SegmentedControl } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Settings } from '../../../preload/api.ts';
import { callKey, useAction } from '../../bridge/use-call.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useWords } from '../../words/use-words.ts';
import css from './settings.module.css';

const themes = ['system', 'light', 'dark'] as const;

export function Theme({ theme }: { readonly theme: Settings['theme'] }): ReactNode {
  const { settings: words } = useWords();
  const client = useQueryClient();
  const setTheme = useAction('settings.setTheme');
  return (
    <section className={css.section}>
      <h2>{words.look}</h2>
      <div className={css.setting}>
        <h3>{words.theme}</h3>
        <SegmentedControl
          aria-label={words.theme}
          value={theme}
          onChange={(value) =>
            setTheme.mutate(
              { theme: value },
              { onSuccess: (settings) => client.setQueryData(callKey('settings.get', {}), settings) },
            )
          }
          data={themes.map((value) => ({ value, label: words.themes[value] }))}
        />
        {setTheme.error === null ? null : <FailureNotice failure={setTheme.error} />}
      </div>
    </section>
  );
}
