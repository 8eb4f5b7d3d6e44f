import { useEffect, useRef, type ReactNode } from 'react';
import { parseSearch, typedWords } from '../../preload/api.ts';
import { useWords } from '../words/use-words.ts';
import { OptionLine } from './option-line.tsx';
import css from './palette.module.css';
import type { Option, OptionGroup } from './use-options.ts';

/** Without spaces: these part one id from the next where an element names another. */
export const optionId = (listId: string, option: Option): string => `${listId}-${encodeURIComponent(option.id)}`;

/** All that can be chosen, in groups. The field has the focus and tells which one is meant. */
export function OptionList(props: {
  /** Begins the ids of the list and of its options. */
  readonly id: string;
  readonly groups: readonly OptionGroup[];
  readonly chosen: Option | undefined;
  readonly text: string;
  readonly onPoint: (option: Option) => void;
  readonly onChoose: (option: Option) => void;
}): ReactNode {
  const { id, groups, chosen, text, onPoint, onChoose } = props;
  const { palette: words } = useWords();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen?.id]);
  return (
    <div className={css.list} id={`${id}-list`} role="listbox" aria-label={words.title} ref={list} tabIndex={-1}>
      {groups.map((group) => (
        <div key={group.name} role="group" aria-label={group.name}>
          <div className={css.group} aria-hidden>
            {group.name}
          </div>
          {group.options.map((option) => (
            <OptionLine
              key={option.id}
              id={optionId(id, option)}
              option={option}
              words={typedWords(parseSearch(text).words)}
              isChosen={option.id === chosen?.id}
              onPoint={() => onPoint(option)}
              onChoose={() => onChoose(option)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
