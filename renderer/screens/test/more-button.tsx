import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatCount } from '../../format/numbers.ts';
import { useWords } from '../../words/use-words.ts';
import css from './test.module.css';

export function MoreButton({ next, onPress }: { readonly next: number; readonly onPress: () => void }): ReactNode {
  const { tests: words } = useWords();
  if (next === 0) return null;
  return (
    <div className={css.tool}>
      <Button variant="subtle" onClick={onPress}>
        {words.showMore(formatCount(next))}
      </Button>
    </div>
  );
}
