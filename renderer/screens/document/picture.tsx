import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words.ts';
import css from './document.module.css';

/** A picture that is nothing but one: its kind is told by its first bytes, and its text runs nothing. */
export function Picture({ data, scale }: { readonly data: string; readonly scale: number }): ReactNode {
  const { document: labels } = useWords();
  return (
    <img
      className={css.picture}
      style={{ width: `${scale * 100}%` }}
      // The browser looks at the bytes, whatever type is said.
      src={`data:image/png;base64,${data}`}
      alt={labels.picture}
    />
  );
}
