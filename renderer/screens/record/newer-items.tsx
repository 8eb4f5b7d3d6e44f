import { Button } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useScroller } from '../../components/scroller.tsx';
import { useWords } from '../../words/use-words.ts';
import css from './record.module.css';
import type { Entries } from './use-entries.ts';

/** How far down a reader may be and still be said to look at the top, in pixels. */
const nearTop = 80;

/**
 * The record grew. Who looks at the top of a short list sees it grow; who has read on is asked first, so that nothing moves
 * under their eyes.
 */
export function NewerItems(props: { readonly list: Pick<Entries, 'outdated' | 'pages' | 'refresh'> }): ReactNode {
  const { record: words } = useWords();
  const scroller = useScroller();
  const { outdated, pages, refresh } = props.list;
  const atTop = pages <= 2 && (scroller?.scrollTop ?? 0) <= nearTop;
  useEffect(() => {
    if (outdated && atTop) refresh();
  }, [outdated, atTop, refresh]);
  if (!outdated || atTop) return null;
  const show = (): void => {
    scroller?.scrollTo({ top: 0 });
    refresh();
  };
  return (
    <div className={css.newer}>
      <output>{words.newer}</output>
      <Button onClick={show} variant="default">
        {words.showNewer}
      </Button>
    </div>
  );
}
