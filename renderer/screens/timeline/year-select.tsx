import { NativeSelect } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { Icon } from '../../components/icon.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Year } from './timeline-rows.ts';
import css from './timeline.module.css';

/** The same as the rail of years, where there is no room for that. */
export function YearSelect(props: {
  readonly years: readonly Year[];
  readonly current: Year | null;
  readonly onJump: (year: Year) => void;
}): ReactNode {
  const { record: words, items } = useWords();
  const id = useId();
  const { years, current, onJump } = props;
  const nameOf = ({ year }: Year): string => year ?? words.undatedShort;
  return (
    <div className={css.jump}>
      <label htmlFor={id}>{words.jump}</label>
      <NativeSelect
        id={id}
        rightSection={<Icon name="down" size={16} />}
        value={current === null ? '' : nameOf(current)}
        onChange={({ currentTarget: { value } }) => {
          const chosen = years.find((one) => nameOf(one) === value);
          if (chosen !== undefined) onJump(chosen);
        }}
        data={years.map((one) => ({ value: nameOf(one), label: words.yearItems(nameOf(one), items(one.count)) }))}
      />
    </div>
  );
}
