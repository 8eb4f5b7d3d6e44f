import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from '../../routes/link.tsx';
import type { AskedQuestion } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import css from './ask.module.css';
import { useKeptQuestions } from './use-kept-questions.ts';

export function KeptQuestions({ asked }: { readonly asked: AskedQuestion }): ReactNode {
  const { ask: words } = useWords();
  const { questions, forget } = useKeptQuestions();
  if (questions.length === 0) return null;
  return (
    <section className={css.section}>
      <h2>{words.kept}</h2>
      <ul className={css.questions}>
        {questions.map((question) => (
          <li key={question}>
            <Link
              to={{ screen: 'ask', question, place: asked.place }}
              className={css.choice}
              {...(question === asked.question ? { 'aria-current': true } : {})}
            >
              <code>{question}</code>
            </Link>
            <CloseButton size={40} aria-label={words.forget(question)} onClick={() => forget(question)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
