import { ActionIcon, Button, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { VisitSheet } from '../../../preload/api.ts';
import { Icon } from '../../components/icon.tsx';
import { showToast } from '../../components/toasts.ts';
import { useWords } from '../../words/use-words.ts';
import css from './sheets.module.css';

type Question = VisitSheet['questions'][number];

const mostQuestions = 50;

/** What the person wants to ask, in the order in which it shall be asked. */
export function Questions(props: {
  readonly questions: readonly Question[];
  readonly onChange: (questions: Question[]) => void;
}): ReactNode {
  const { questions, onChange } = props;
  const { sheets: words } = useWords();
  const [next, setNext] = useState('');
  const add = (): void => {
    if (next.trim() === '') return;
    onChange([...questions, { id: crypto.randomUUID(), text: next.trim() }]);
    setNext('');
  };
  const remove = (at: number): void => {
    onChange(questions.toSpliced(at, 1));
    showToast({ text: words.removed, undo: () => onChange([...questions]) });
  };
  return (
    <div className={css.group}>
      <h2>{words.questions}</h2>
      {questions.map((question, at) => (
        <div key={question.id} className={css.question}>
          <TextInput
            {...{ 'aria-label': words.question(at + 1), value: question.text, maxLength: 500 }}
            onChange={(event) => onChange(questions.with(at, { ...question, text: event.currentTarget.value }))}
          />
          <ActionIcon
            {...{ variant: 'default', size: 44, 'aria-label': words.up(at + 1), disabled: at === 0 }}
            onClick={() => onChange(questions.toSpliced(at, 1).toSpliced(at - 1, 0, question))}
          >
            <Icon name="up" size={16} />
          </ActionIcon>
          <ActionIcon
            {...{ variant: 'default', size: 44, 'aria-label': words.remove(at + 1) }}
            onClick={() => remove(at)}
          >
            <Icon name="close" size={16} />
          </ActionIcon>
        </div>
      ))}
      {questions.length >= mostQuestions ? null : (
        <form
          className={css.question}
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <TextInput
            {...{ 'aria-label': words.newQuestion, placeholder: words.newQuestion, value: next, maxLength: 500 }}
            onChange={(event) => setNext(event.currentTarget.value)}
          />
          <Button variant="default" type="submit">
            {words.add}
          </Button>
        </form>
      )}
    </div>
  );
}
