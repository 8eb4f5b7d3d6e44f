import { Checkbox, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { visitSections, type VisitSheet } from '../../../preload/api.ts';
import { useWords } from '../../words/use-words.ts';
import { Questions } from './questions.tsx';
import css from './sheets.module.css';

export function VisitForm(props: {
  readonly visit: VisitSheet;
  readonly onChange: (change: Partial<VisitSheet>) => void;
}): ReactNode {
  const { visit, onChange } = props;
  const { sheets: words } = useWords();
  return (
    <>
      <TextInput
        {...{ label: words.visitFor, placeholder: words.visitForExample, value: visit.about, maxLength: 500 }}
        onChange={(event) => onChange({ about: event.currentTarget.value })}
      />
      <TextInput
        {...{ label: words.date, placeholder: words.dateExample, value: visit.date, maxLength: 40 }}
        onChange={(event) => onChange({ date: event.currentTarget.value })}
      />
      <Questions questions={visit.questions} onChange={(questions) => onChange({ questions })} />
      <Checkbox.Group
        value={[...visit.sections]}
        onChange={(names) => onChange({ sections: visitSections.filter((one) => names.includes(one)) })}
      >
        <div className={css.group}>
          <h2>{words.show}</h2>
          {visitSections.map((section) => (
            <Checkbox key={section} value={section} label={words.sections[section]} />
          ))}
        </div>
      </Checkbox.Group>
    </>
  );
}
