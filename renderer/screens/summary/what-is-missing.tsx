import type { ReactNode } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { useWords } from '../../words/use-words.ts';
import css from './summary.module.css';

const shown = 4;

/** What could not be read, and why: a record that is not whole says so. */
export function WhatIsMissing(): ReactNode {
  const { summary: words } = useWords();
  const { data: sync } = useCall('sync.status', {});
  if (sync === undefined) return null;
  if (sync.missing.length === 0 && sync.finishedAt === null) return null;
  return (
    <section className={css.section}>
      <h2>{words.missing}</h2>
      {sync.missing.length === 0 ? <p className={css.quiet}>{words.nothingMissing}</p> : null}
      <ul className={css.missing}>
        {sync.missing.slice(0, shown).map(({ what, why }) => (
          <li key={`${what} ${why}`}>
            {what}: <span>{why}</span>
          </li>
        ))}
      </ul>
      {sync.missing.length <= shown ? null : <p className={css.quiet}>{words.more(sync.missing.length - shown)}</p>}
    </section>
  );
}
