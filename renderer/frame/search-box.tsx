import { CloseButton, TextInput } from '@mantine/core';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from '../components/icon.tsx';
import { useWords } from '../words/use-words.ts';
import css from './search-box.module.css';
import { isMac, useSearchKeys } from './search-keys.ts';
import { useSearchText } from './use-search-text.ts';

/** Searches the whole record, from any screen, while the person types. */
export function SearchBox({ onPalette }: { readonly onPalette: () => void }): ReactNode {
  const { frame, palette } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const { text, setText, searchNow } = useSearchText();
  useSearchKeys(input);
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
            <button type="button" className={css.keys} aria-label={palette.title} onClick={onPalette}>
              {frame.searchKeys(isMac())}
            </button>
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
