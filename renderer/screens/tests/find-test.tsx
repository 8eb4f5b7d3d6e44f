import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Icon } from '../../components/icon.tsx';
import type { TestsPlace } from '../../routes/route.ts';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';
import css from './tests.module.css';

/** Narrows the table while the person types. */
export function FindTest({ place }: { readonly place: TestsPlace }): ReactNode {
  const { tests: words } = useWords();
  const [text, setText] = useState(place.find);
  const change = (find: string): void => {
    setText(find);
    navigate({ screen: 'tests', ...place, find: find.trim() }, { replace: true });
  };
  // Cleared from elsewhere.
  const shown = place.find === '' && text.trim() !== '' ? '' : text;
  return (
    <TextInput
      className={css.find}
      type="search"
      aria-label={words.find}
      placeholder={words.find}
      value={shown}
      onChange={({ currentTarget }) => change(currentTarget.value)}
      maxLength={100}
      autoComplete="off"
      leftSection={<Icon name="search" size={18} />}
    />
  );
}
