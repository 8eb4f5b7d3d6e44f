// The latest of each test or measurement, by part of the body, with its range, its trend and what has changed.
import { useCallback, useMemo, type ReactNode } from 'react';
import type { SeriesView } from '../../../preload/api.ts';
import { useCall } from '../../bridge/use-call.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Screen } from '../../components/screen.tsx';
import { SkeletonRows } from '../../components/skeleton.tsx';
import { VirtualList, type RowSlot } from '../../components/virtual-list.tsx';
import { itemCount, listRows } from '../../format/list-row.ts';
import { testRows } from '../../format/test-rows.ts';
import { timeline, type TestsPlace } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import { NoEntries } from '../record/no-entries.tsx';
import { FindTest } from './find-test.tsx';
import { NoTests } from './no-tests.tsx';
import { OutsideFilter } from './outside-filter.tsx';
import { TestRow } from './test-row.tsx';
import { TestsView } from './tests-view.tsx';
import css from './tests.module.css';

/** As the style of a row has it, so that nothing moves when it has been measured. */
const rowHeight = 68;

export function Tests({ place }: { readonly place: TestsPlace }): ReactNode {
  const { category, outside, find } = place;
  const { tests: words, categories } = useWords();
  const tests = useCall('record.tests', { category });
  return (
    <Screen>
      <PageTitle title={categories[category].name} about={words.about[category]}>
        <div className={css.choices}>
          <OutsideFilter place={place} />
          <TestsView category={category} by="test" />
        </div>
      </PageTitle>
      {tests.error === null ? null : (
        <FailureNotice title={words.failed} failure={tests.error} onTryAgain={() => void tests.refetch()} />
      )}
      {tests.isPending ? <SkeletonRows count={10} /> : null}
      {tests.data?.length === 0 ? <NoEntries place={{ ...timeline, category }} /> : null}
      {tests.data === undefined || tests.data.length === 0 ? null : (
        <>
          <FindTest key={`${category} ${outside}`} place={place} />
          <Latest tests={tests.data} place={place} find={find} />
        </>
      )}
    </Screen>
  );
}

function Latest(props: {
  readonly tests: readonly SeriesView[];
  readonly place: TestsPlace;
  readonly find: string;
}): ReactNode {
  const { tests, place, find } = props;
  const { category, outside } = place;
  const { tests: words } = useWords();
  const rows = useMemo(() => listRows(testRows(tests, words, { outside, find })), [tests, words, outside, find]);
  const renderItem = useCallback(
    (test: SeriesView, slot: RowSlot) => <TestRow test={test} category={category} slot={slot} />,
    [category],
  );
  const count = itemCount(rows);
  if (count === 0) return <NoTests place={place} />;
  return (
    <div className={css.table}>
      <div className={css.columns} aria-hidden>
        <span>{words.columns.test}</span>
        <span>{words.columns.latest}</span>
        <span>{words.columns.expected}</span>
        <span>{words.columns.trend}</span>
        <span>{words.columns.change}</span>
        <span>{words.columns.date}</span>
      </div>
      <VirtualList label={words.list} rows={rows} rowHeight={rowHeight} total={count} renderItem={renderItem} />
    </div>
  );
}
