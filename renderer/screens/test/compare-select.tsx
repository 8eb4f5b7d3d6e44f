import { NativeSelect } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import type { SeriesView } from '../../../preload/api.ts';
import { useCall } from '../../bridge/use-call.ts';
import { Icon } from '../../components/icon.tsx';
import { testName } from '../../format/test-rows.ts';
import type { TestCategory } from '../../routes/route.ts';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';
import css from './test.module.css';

/** Chooses another test or measurement to be shown over the same time. */
export function CompareSelect(props: {
  readonly place: { readonly category: TestCategory; readonly series: string; readonly compared: string | null };
}): ReactNode {
  const { place } = props;
  const words = useWords();
  const id = useId();
  const labs = useCall('record.tests', { category: 'labs' });
  const vitals = useCall('record.tests', { category: 'vitals' });
  const choicesOf = (tests: readonly SeriesView[] | undefined) =>
    (tests ?? [])
      .filter(({ series }) => series !== place.series)
      .map((test) => ({ value: test.series, label: testName(test, words.tests) }))
      .toSorted((a, b) => a.label.localeCompare(b.label));
  return (
    <div className={css.compare}>
      <label htmlFor={id}>{words.tests.compare}</label>
      <NativeSelect
        id={id}
        rightSection={<Icon name="down" size={16} />}
        value={place.compared ?? ''}
        onChange={({ currentTarget: { value } }) =>
          navigate({ screen: 'test', ...place, compared: value === '' ? null : value }, { replace: true })
        }
        data={[
          { value: '', label: words.tests.compareNone },
          { group: words.categories.labs.name, items: choicesOf(labs.data) },
          { group: words.categories.vitals.name, items: choicesOf(vitals.data) },
        ]}
      />
      {place.compared === null ? null : <span className={css.note}>{words.tests.compareAbout}</span>}
    </div>
  );
}
