import type { ReactNode } from 'react';
import { Icon } from '../components/icon.tsx';
import { Link } from '../routes/link.tsx';
import { useWords } from '../words/use-words.ts';
import css from './plain-frame.module.css';

/** Around a screen while no record is open: only the way back. */
export function PlainFrame({ screen }: { readonly screen: ReactNode }): ReactNode {
  const { actions } = useWords();
  return (
    <div className={css.frame}>
      <header className={css.top}>
        <Link to={{ screen: 'home' }} className={css.back}>
          <Icon name="back" />
          {actions.back}
        </Link>
      </header>
      <main className={css.main} id="page">
        {screen}
      </main>
    </div>
  );
}
