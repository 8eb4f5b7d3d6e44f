import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import type { EntryRow } from '../../preload/api.ts';
import { useWords } from '../words/use-words.ts';
import { Icon } from './icon.tsx';
import css from './own-marks.module.css';

/** Behind the title of a row: that the person marked it or wrote something to it. */
export function OwnMarks({ row }: { readonly row: Pick<EntryRow, 'starred' | 'hasNote'> }): ReactNode {
  const { record: words } = useWords();
  if (!row.starred && !row.hasNote) return null;
  return (
    <span className={css.marks}>
      {row.starred ? <Icon name="star" size={14} solid /> : null}
      {row.hasNote ? <Icon name="note" size={14} /> : null}
      <VisuallyHidden>
        {row.starred ? `, ${words.marked}` : ''}
        {row.hasNote ? `, ${words.withNote}` : ''}
      </VisuallyHidden>
    </span>
  );
}
