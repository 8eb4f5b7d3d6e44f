import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import css from './brand.module.css';

/** The name of the app, with its mark: a folded chart with one line of a life. */
export function Brand(): ReactNode {
  const { appName } = useWords();
  return (
    <p className={css.brand}>
      <svg width="28" height="28" viewBox="0 0 28 28" fill="none" aria-hidden="true">
        <path d="M6 3.5h11l6 6v15H6Z" fill="currentColor" />
        <path
          d="M9 17h3l2-5l2.5 8l1.5-3H21"
          stroke="var(--on-accent)"
          strokeWidth="1.75"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {appName}
    </p>
  );
}
