import { Progress } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCall } from '../bridge/use-call.ts';
import { formatCount } from '../format/numbers.ts';
import { useWords } from '../words/use-words.ts';
import css from './reading-progress.module.css';

/** What is being read now, and how far it is. Nothing while nothing is read. */
export function ReadingProgress(): ReactNode {
  const { systems: words, told } = useWords();
  const { data: sync } = useCall('sync.status', {});
  if (sync === undefined || sync.state !== 'reading') return null;
  const share = sync.sectionsTotal === 0 ? 0 : (100 * sync.sectionsDone) / sync.sectionsTotal;
  const items =
    sync.found !== null && sync.found > 0 && sync.found >= sync.stored
      ? words.readingOf(formatCount(sync.stored), formatCount(sync.found))
      : words.readingStored(sync.stored);
  return (
    <div className={css.progress}>
      <p>{sync.headline === null ? words.progress : told(sync.headline)}</p>
      <Progress value={share} size={6} aria-label={words.progress} transitionDuration={120} />
      <p className={css.line}>
        <span>{items}</span>
        <span>{words.progressSections(sync.sectionsDone, sync.sectionsTotal)}</span>
      </p>
    </div>
  );
}
