import type { ReactNode } from 'react';
import type { Block } from '../../../preload/api.ts';
import { ReadableBlocks } from '../../components/readable-blocks.tsx';
import { useWords } from '../../words/use-words.ts';
import css from './entry-pane.module.css';

/** The source's own words, folded: most of them stand above in ours. */
export function Narrative({ blocks }: { readonly blocks: readonly Block[] }): ReactNode {
  const { entry: labels } = useWords();
  if (blocks.length === 0) return null;
  return (
    <details className={css.technical}>
      <summary>{labels.narrative}</summary>
      <div className={css.engineers}>
        <ReadableBlocks blocks={blocks} />
      </div>
    </details>
  );
}
