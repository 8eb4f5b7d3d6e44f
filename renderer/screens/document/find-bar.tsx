import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { Icon } from '../../components/icon.tsx';
import { useWords } from '../../words/use-words.ts';
import css from './document.module.css';
import { useFound } from './use-found.ts';

/** Finds words in what is shown. */
export function FindBar({ content }: { readonly content: RefObject<HTMLElement | null> }): ReactNode {
  const { document: labels } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const { text, count, nth, find, step } = useFound(content);
  useFindKey(field);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    if (event.key === 'Escape') find('');
  };
  return (
    <search className={css.find}>
      <TextInput
        ref={field}
        type="search"
        aria-label={labels.find}
        placeholder={labels.find}
        leftSection={<Icon name="search" />}
        value={text}
        onChange={(event) => find(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <output className={css.count}>
        {text.trim() === '' ? '' : count === 0 ? labels.foundNone : labels.found(nth + 1, count)}
      </output>
      <Button variant="default" disabled={count === 0} onClick={() => step(-1)}>
        {labels.findPrevious}
      </Button>
      <Button variant="default" disabled={count === 0} onClick={() => step(1)}>
        {labels.findNext}
      </Button>
    </search>
  );
}

/** Ctrl-F and Cmd-F, as in every program. */
function useFindKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'f' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      field.current?.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [field]);
}
