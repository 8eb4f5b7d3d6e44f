import type { ReactNode } from 'react';
import type { RelatedView } from '../../../preload/api.ts';
import { Link } from '../../routes/link.tsx';
import type { RecordPlace } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import css from './entry-pane.module.css';

/** What the source says this belongs together with; a link where that is in the record too. */
export function Related(props: { readonly related: readonly RelatedView[]; readonly place: RecordPlace }): ReactNode {
  const { entry: labels, named, titled } = useWords();
  if (props.related.length === 0) return null;
  return (
    <section className={css.section}>
      <h3>{labels.related}</h3>
      <dl className={css.facts}>
        {props.related.map(({ label, display, entryId, title }, index) => (
          <div key={index}>
            <dt>{named(label)}</dt>
            <dd>
              {entryId === null ? (
                `${display ?? ''} (${labels.notStored})`.trim()
              ) : (
                <Link to={{ screen: 'record', ...props.place, entryId }}>
                  {titled(display ?? title ?? labels.showRelated)}
                </Link>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
