import { CloseButton, TextInput } from '@mantine/core';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from '../components/icon.tsx';
import { useWords } from '../words/use-words.ts';
import css from './search-box.module.css';
import { useSearchKeys } from './search-keys.ts';
import { useSearchText } from './use-search-text.ts';

/** Searches the whole record, from any screen, while the person types. */
export function SearchBox(): ReactNode {
  const { frame } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const { text, setText, searchNow } = useSearchText();
  const mac = useSearchKeys(input);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') searchNow();
    if (event.key === 'Escape' && text !== '') setText('');
    if (event.key === 'ArrowDown' && focusFirstRow()) event.preventDefault();
  };
  const clear = (): void => {
    setText('');
    input.current?.focus();
  };
  return (
    <search className={css.search}>
      <TextInput
        ref={input}
        type="search"
        aria-label={frame.search}
        placeholder={frame.search}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        maxLength={400}
        autoComplete="off"
        leftSection={<Icon name="search" size={18} />}
        rightSectionWidth="auto"
        rightSection={
          text === '' ? (
            <span className={css.keys} aria-hidden="true">
              {frame.searchKeys(mac)}
            </span>
          ) : (
            <CloseButton onClick={clear} aria-label={frame.clearSearch} size={40} />
          )
        }
      />
    </search>
  );
}

function focusFirstRow(): boolean {
  const row = document.querySelector<HTMLElement>('main [data-row][tabindex="0"]');
  row?.focus();
  return row !== null;
}
