import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import type { TestsPlace } from '../../routes/route.ts';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';

/** Nothing is called so, or nothing is outside its range. */
export function NoTests({ place }: { readonly place: TestsPlace }): ReactNode {
  const { tests: words } = useWords();
  const { category, find } = place;
  const all = (
    <Button variant="default" onClick={() => navigate({ screen: 'tests', category, outside: false, find: '' })}>
      {words.clearFind}
    </Button>
  );
  if (find === '')
    return (
      <EmptyState title={words.emptyOutside} text={words.emptyOutsideAbout}>
        {all}
      </EmptyState>
    );
  return (
    <EmptyState title={words.emptyFound(find)} text={words.emptyFoundAbout}>
      {all}
    </EmptyState>
  );
}
