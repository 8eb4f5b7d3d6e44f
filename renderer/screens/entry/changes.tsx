import type { ReactNode } from 'react';
import type { ChangeView } from '../../../preload/api.ts';
import { formatDate } from '../../format/dates.ts';
import { useWords } from '../../words/use-words.ts';
import { Changed } from './differences.tsx';
import css from './entry-pane.module.css';

/** How the source changed the entry since it was first read, the latest change first. */
export function Changes({ changes }: { readonly changes: readonly ChangeView[] }): ReactNode {
  const { entry: labels } = useWords();
  if (changes.length === 0) return null;
  return (
    <section className={css.section}>
      <h3>{labels.changes}</h3>
      {changes.map(({ changedAt, differences }, index) => (
        <div key={index} className={css.change}>
          <h4>{labels.changedOn(formatDate(changedAt))}</h4>
          <Changed differences={differences} />
        </div>
      ))}
    </section>
  );
}
