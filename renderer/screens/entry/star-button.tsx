import { ActionIcon } from '@mantine/core';
import type { ReactNode } from 'react';
import type { EntryDetail } from '../../../preload/api.ts';
import { Icon } from '../../components/icon.tsx';
import { useWords } from '../../words/use-words.ts';
import { useWriteNote } from './use-note.ts';

/** Marks what the person wants to find again. */
export function StarButton({ entry }: { readonly entry: EntryDetail }): ReactNode {
  const { entry: words } = useWords();
  const { write } = useWriteNote(entry);
  const { starred, text } = entry.note;
  return (
    <ActionIcon
      onClick={() => write({ text, starred: !starred })}
      aria-label={words.star}
      aria-pressed={starred}
      title={starred ? words.starOff : words.star}
    >
      <Icon name="star" solid={starred} />
    </ActionIcon>
  );
}
