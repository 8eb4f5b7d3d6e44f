import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Icon } from '../../components/icon.tsx';
import { useWords } from '../../words/use-words.ts';
import css from './ask.module.css';
import { useKeptQuestions } from './use-kept-questions.ts';

export function KeepQuestion({ question }: { readonly question: string }): ReactNode {
  const { ask: words } = useWords();
  const { questions, keep, failure } = useKeptQuestions();
  if (failure !== null) return <FailureNotice title={words.notKept} failure={failure} />;
  return questions.includes(question) ? (
    <p className={css.kept}>
      <Icon name="check" size={18} /> {words.keptAlready}
    </p>
  ) : (
    <Button variant="default" onClick={() => keep(question)}>
      {words.keep}
    </Button>
  );
}
