import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { Bone } from '../../components/skeleton.tsx';
import { useWords } from '../../words/use-words.ts';
import css from './entry-pane.module.css';

export function EntryLoading(): ReactNode {
  const { loading } = useWords();
  return (
    <div className={css.loading}>
      <VisuallyHidden component="output">{loading}</VisuallyHidden>
      <Bone width={16} height={1.75} />
      <Bone width={10} height={1.75} />
      {[22, 18, 20, 16].map((width) => (
        <Bone key={width} width={width} />
      ))}
    </div>
  );
}
