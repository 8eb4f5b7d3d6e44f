import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { categoryRoute, timeline, type TestCategory } from '../../routes/route.ts';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';

/** The latest of each test, or every result in a list by date. */
export function TestsView(props: { readonly category: TestCategory; readonly by: 'test' | 'date' }): ReactNode {
  const { category, by } = props;
  const { tests: words } = useWords();
  return (
    <SegmentedControl
      aria-label={words.view}
      data={[
        { value: 'test', label: words.byTest },
        { value: 'date', label: words.byDate },
      ]}
      value={by}
      onChange={(value) => navigate(value === 'date' ? { ...timeline, category } : categoryRoute(category))}
    />
  );
}
