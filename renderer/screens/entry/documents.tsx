import type { ReactNode } from 'react';
import type { EntryAttachment } from '../../../preload/api.ts';
import { formatBytes } from '../../format/numbers.ts';
import { Link } from '../../routes/link.tsx';
import { useWords } from '../../words/use-words.ts';
import css from './entry-pane.module.css';

/** The text of each document, as text: nothing in it is run or fetched. */
export function Documents(props: {
  readonly entryId: number;
  readonly attachments: readonly EntryAttachment[];
}): ReactNode {
  const { entryId, attachments } = props;
  const { entry: labels, document: documentLabels } = useWords();
  return attachments.map(({ title, contentType, size, text }, index) => {
    const kind = labels.documentOf(labels.contentTypes(contentType), size === null ? null : formatBytes(size));
    return (
      <section key={index} className={css.section}>
        <h3>{title ?? labels.documentUntitled}</h3>
        <p className={css.quiet}>{kind}</p>
        <p>
          <Link to={{ screen: 'document', entryId, index }}>{documentLabels.read}</Link>
        </p>
        {text === null ? (
          <p className={css.quiet}>{labels.documentNoText}</p>
        ) : (
          <div className={css.document}>
            <p className={css.text}>{text}</p>
          </div>
        )}
      </section>
    );
  });
}
