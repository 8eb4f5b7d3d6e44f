import { SegmentedControl } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { languageChoices, type Settings } from '../../../preload/api.ts';
import { callKey, useAction } from '../../bridge/use-call.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useWords } from '../../words/use-words.ts';
import css from './settings.module.css';

export function Language({ language }: { readonly language: Settings['language'] }): ReactNode {
  const { settings: words } = useWords();
  const client = useQueryClient();
  const setLanguage = useAction('settings.setLanguage');
  return (
    <section className={css.section}>
      <h2>{words.language}</h2>
      <SegmentedControl
        aria-label={words.language}
        value={language}
        onChange={(value) =>
          setLanguage.mutate(
            { language: value },
            { onSuccess: (settings) => client.setQueryData(callKey('settings.get', {}), settings) },
          )
        }
        data={languageChoices.map((value) => ({ value, label: words.languages[value] }))}
      />
      {setLanguage.error === null ? null : <FailureNotice failure={setLanguage.error} />}
    </section>
  );
}
