// Questions in FHIR, to the copy on this computer or to the service. The question stands in the address, so that going back works.
import type { ReactNode } from 'react';
import { PageTitle } from '../../components/page-title.tsx';
import { Screen } from '../../components/screen.tsx';
import type { AskedQuestion } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import { Answer } from './answer.tsx';
import css from './ask.module.css';
import { AskForm } from './ask-form.tsx';
import { Examples } from './examples.tsx';
import { KeptQuestions } from './kept-questions.tsx';

export function Ask({ asked }: { readonly asked: AskedQuestion }): ReactNode {
  const { ask: words } = useWords();
  return (
    <Screen>
      <PageTitle title={words.title} about={words.about} />
      <div className={css.ask}>
        <AskForm asked={asked} />
        {asked.question === '' ? null : <Answer asked={asked} />}
        <KeptQuestions asked={asked} />
        {asked.question === '' ? <Examples asked={asked} /> : null}
      </div>
    </Screen>
  );
}
