import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import css from './skeleton.module.css';

/** A place held free for words that are on their way. Sizes in rem. */
export function Bone({ width, height = 1 }: { readonly width: number; readonly height?: number }): ReactNode {
  return <span className={css.bone} style={{ width: `${width}rem`, height: `${height}rem` }} aria-hidden="true" />;
}

/** Rows of a list, as high as the rows that will take their place. */
export function SkeletonRows({ count }: { readonly count: number }): ReactNode {
  const words = useWords();
  return (
    <div className={css.rows}>
      <VisuallyHidden component="output">{words.loading}</VisuallyHidden>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={css.row} aria-hidden="true">
          <span>
            <Bone width={widths[index % widths.length] ?? 14} />
            <Bone width={(widths[(index + 2) % widths.length] ?? 14) + 6} height={0.75} />
          </span>
          <Bone width={6} />
        </div>
      ))}
    </div>
  );
}

const widths = [14, 18, 11, 16, 20, 13] as const;
