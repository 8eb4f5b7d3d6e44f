import { Radio, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { personColours, type PersonColour } from '../../../preload/api.ts';
import { PersonMark } from '../../components/person-mark.tsx';
import { useWords } from '../../words/use-words.ts';
import css from './people.module.css';

export interface Described {
  readonly name: string;
  readonly colour: PersonColour;
}

export interface PersonForm {
  readonly described: Described;
  readonly change: (change: Partial<Described>) => void;
  readonly fault: string | null;
  /** Runs when there is a name, which it is given without blanks around it. */
  readonly whenNamed: (next: (described: Described) => void) => void;
}

export function usePersonForm(start: Described): PersonForm {
  const { people: words } = useWords();
  const [described, setDescribed] = useState(start);
  const [fault, setFault] = useState<string | null>(null);
  return {
    ...{ described, fault },
    change(changed) {
      setDescribed({ ...described, ...changed });
      setFault(null);
    },
    whenNamed(next) {
      const name = described.name.trim();
      setFault(name === '' ? words.nameMissing : null);
      if (name !== '') next({ ...described, name });
    },
  };
}

/** Name and colour. */
export function PersonFields({ form }: { readonly form: PersonForm }): ReactNode {
  const { people: words } = useWords();
  const { described, change } = form;
  return (
    <>
      <TextInput
        label={words.name}
        description={words.nameAbout}
        value={described.name}
        error={form.fault}
        maxLength={60}
        autoComplete="off"
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <Radio.Group
        label={words.colour}
        value={described.colour}
        onChange={(value) => change({ colour: personColours.find((one) => one === value) ?? described.colour })}
      >
        <div className={css.colours}>
          {personColours.map((colour) => (
            <Radio
              key={colour}
              value={colour}
              label={
                <span className={css.colour}>
                  <PersonMark name={described.name} colour={colour} />
                  {words.colours[colour]}
                </span>
              }
            />
          ))}
        </div>
      </Radio.Group>
    </>
  );
}
