import type { ReactNode } from 'react';
import { Link } from '../../routes/link.tsx';
import { useWords } from '../../words/use-words.ts';
import css from './take.module.css';

/** What is made to be printed: each has a screen of its own. */
export function Papers(): ReactNode {
  const { sheets: words } = useWords();
  return (
    <section className={css.papers}>
      <h2>{words.papers}</h2>
      <ul>
        <li>
          <Link to={{ screen: 'visit-sheet' }}>{words.visit}</Link>
          <p className={css.quiet}>{words.visitAbout}</p>
        </li>
        <li>
          <Link to={{ screen: 'emergency-card' }}>{words.card}</Link>
          <p className={css.quiet}>{words.cardAbout}</p>
        </li>
      </ul>
    </section>
  );
}
