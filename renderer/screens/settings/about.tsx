import licence from '@fontsource-variable/atkinson-hyperlegible-next/LICENSE?raw';
import type { ReactNode } from 'react';
import { useStatus } from '../../bridge/use-status.ts';
import { useWords } from '../../words/use-words.ts';
import css from './settings.module.css';

export function About(): ReactNode {
  const { settings: words } = useWords();
  const { version } = useStatus();
  return (
    <section className={css.section}>
      <h2>{words.about}</h2>
      <div className={css.setting}>
        <h3>{words.version(version)}</h3>
        <p>{words.notAdvice}</p>
        <p>{words.aboutText}</p>
        <p>{words.typefaces}</p>
        <details className={css.licence}>
          <summary>{words.typefaceLicence}</summary>
          <pre>{licence}</pre>
        </details>
      </div>
    </section>
  );
}
