import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TestsPlace } from '../../routes/route.ts';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';

/** Only tests whose latest result their lab marked as outside its range. */
export function OutsideFilter({ place }: { readonly place: TestsPlace }): ReactNode {
  const { record: words } = useWords();
  return (
    <SegmentedControl
      aria-label={words.show}
      data={[
        { value: 'all', label: words.all },
        { value: 'outside', label: words.only['out-of-range'] },
      ]}
      value={place.outside ? 'outside' : 'all'}
      onChange={(value) => navigate({ screen: 'tests', ...place, outside: value === 'outside' })}
    />
  );
}
