import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words.ts';
import css from './document.module.css';

export const zooms: readonly number[] = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

export function Zoom({ at, onChange }: { readonly at: number; readonly onChange: (at: number) => void }): ReactNode {
  const { document: labels } = useWords();
  return (
    <div className={css.zoom}>
      <Button variant="default" disabled={at === 0} onClick={() => onChange(at - 1)}>
        {labels.zoomOut}
      </Button>
      <output>{labels.zoom(Math.round((zooms[at] ?? 1) * 100))}</output>
      <Button variant="default" disabled={at === zooms.length - 1} onClick={() => onChange(at + 1)}>
        {labels.zoomIn}
      </Button>
    </div>
  );
}
