import { Checkbox, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { EmergencyCard, EntryRow } from '../../../preload/api.ts';
import { useWords } from '../../words/use-words.ts';
import css from './sheets.module.css';
import { useBloodGroup, type Facts } from './use-facts.ts';

export function CardForm(props: {
  readonly card: EmergencyCard;
  readonly facts: Facts;
  readonly onChange: (change: Partial<EmergencyCard>) => void;
}): ReactNode {
  const { card, facts, onChange } = props;
  const { sheets: words } = useWords();
  const found = useBloodGroup();
  const choose = (row: EntryRow, isOn: boolean): void =>
    onChange({ leftOut: isOn ? card.leftOut.filter((id) => id !== row.id) : [...card.leftOut, row.id] });
  return (
    <>
      <TextInput
        {...{ label: words.contact, placeholder: words.contactExample, value: card.contact, maxLength: 200 }}
        onChange={(event) => onChange({ contact: event.currentTarget.value })}
      />
      <TextInput
        {...{ label: words.bloodGroup, value: card.bloodGroup, maxLength: 40 }}
        description={found === null ? words.bloodGroupNone : words.bloodGroupFound(found)}
        onChange={(event) => onChange({ bloodGroup: event.currentTarget.value })}
      />
      <Textarea
        {...{ label: words.words, placeholder: words.wordsExample, value: card.words, maxLength: 300, rows: 2 }}
        onChange={(event) => onChange({ words: event.currentTarget.value })}
      />
      <div className={css.group}>
        <h2>{words.choose}</h2>
        {cardParts.map((part) => (
          <fieldset key={part} className={css.choices}>
            <legend>{words.sections[part]}</legend>
            {facts[part]?.length === 0 ? <p className={css.hint}>{words.none[part]}</p> : null}
            {facts[part]?.map((row) => (
              <Checkbox
                key={row.id}
                label={row.title}
                checked={!card.leftOut.includes(row.id)}
                onChange={(event) => choose(row, event.currentTarget.checked)}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </>
  );
}

const cardParts = ['allergies', 'medicines', 'conditions'] as const;
