// Ctrl-K: one field that searches the whole record and knows every command. The keyboard alone is enough.
import { Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { callKey, useAction } from '../bridge/use-call.ts';
import { Icon } from '../components/icon.tsx';
import { useWords } from '../words/use-words.ts';
import { filtersTold } from '../format/filters-told.ts';
import { optionId, OptionList } from './option-list.tsx';
import css from './palette.module.css';
import { useOptions, type Option } from './use-options.ts';

export function Palette(props: {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly openShortcuts: () => void;
}): ReactNode {
  const { palette: words } = useWords();
  return (
    <Modal.Root opened={props.opened} onClose={props.onClose} size={640} yOffset="10vh" centered={false} padding={0}>
      <Modal.Overlay />
      <Modal.Content aria-label={words.title}>
        <Modal.Body>
          <Choice onClose={props.onClose} openShortcuts={props.openShortcuts} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function Choice(props: { readonly onClose: () => void; readonly openShortcuts: () => void }): ReactNode {
  const { onClose, openShortcuts } = props;
  const words = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const type = (next: string): void => {
    setText(next);
    setAt(0);
  };
  const { groups, searching } = useOptions({ text, setText: type, openShortcuts });
  const options = groups.flatMap((group) => group.options);
  const chosen = options[Math.min(at, options.length - 1)];
  const choose = (option: Option): void => {
    // What was looked for of late goes into the field; all else leads away.
    if (option.kind !== 'search') onClose();
    option.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = moved(event.key, Math.min(at, options.length - 1), options.length);
    if (next !== null) setAt(next);
    if (event.key === 'Enter' && chosen !== undefined && !event.nativeEvent.isComposing) choose(chosen);
    if (next !== null || event.key === 'Enter') event.preventDefault();
  };
  const filters = filtersTold(text, { ...words, ...words.palette, only: words.record.only });
  return (
    <>
      <div className={css.field}>
        <Icon name="search" />
        <input
          className={css.input}
          role="combobox"
          aria-label={words.palette.field}
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          {...(chosen === undefined ? {} : { 'aria-activedescendant': optionId(id, chosen) })}
          aria-describedby={`${id}-told`}
          placeholder={words.palette.field}
          value={text}
          maxLength={400}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          data-autofocus
        />
      </div>
      <p className={css.told} id={`${id}-told`}>
        {filters.length === 0 ? words.palette.hint : filters.join(' · ')}
      </p>
      <OptionList
        {...{ id, groups, chosen, text }}
        onPoint={(option) => setAt(options.indexOf(option))}
        onChoose={choose}
      />
      <Foot text={text} hasOptions={options.length > 0} searching={searching} />
    </>
  );
}

function Foot(props: { readonly text: string; readonly hasOptions: boolean; readonly searching: boolean }): ReactNode {
  const { palette: words } = useWords();
  const { text, hasOptions, searching } = props;
  const client = useQueryClient();
  const forget = useAction('search.forget');
  const isEmpty = text.trim() === '';
  return (
    <div className={css.foot}>
      <output>{searching ? words.searching : hasOptions ? null : words.nothing(text.trim())}</output>
      <span>{hasOptions || searching ? words.keys : words.nothingAbout}</span>
      {isEmpty ? (
        <button
          type="button"
          className={css.forget}
          onClick={() => forget.mutate({}, { onSuccess: () => client.setQueryData(callKey('search.recent', {}), []) })}
        >
          {words.forget}
        </button>
      ) : null}
    </div>
  );
}

/** From either end it goes on at the other. */
function moved(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  return null;
}
