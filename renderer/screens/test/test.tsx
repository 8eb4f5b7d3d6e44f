// One test over time: what it is, its latest result, a chart that can be looked at closely, and every result beneath.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SeriesView } from '../../../preload/api.ts';
import { useCall } from '../../bridge/use-call.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Icon } from '../../components/icon.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Screen } from '../../components/screen.tsx';
import { SkeletonRows } from '../../components/skeleton.tsx';
import { sourceName, testName } from '../../format/test-rows.ts';
import type { TestCategory } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import { Charts } from './charts.tsx';
import { CompareSelect } from './compare-select.tsx';
import { CompareTable } from './compare-table.tsx';
import { LatestResult } from './latest-result.tsx';
import { ResultTable } from './result-table.tsx';
import css from './test.module.css';
import { WhatIsThis } from './what-is-this.tsx';

interface TestPlace {
  readonly category: TestCategory;
  readonly series: string;
  readonly compared: string | null;
}

export function Test({ place }: { readonly place: TestPlace }): ReactNode {
  const { series, compared } = place;
  const words = useWords();
  const test = useCall('record.test', { series });
  const other = useCall('record.test', { series: compared ?? series }, { enabled: compared !== null });
  const failed = test.error === null ? other : test;
  const { data } = test;
  return (
    <Screen>
      <div className={css.back}>
        <Button variant="subtle" leftSection={<Icon name="back" />} onClick={() => window.history.back()}>
          {words.tests.back}
        </Button>
      </div>
      <PageTitle
        title={data === undefined ? words.categories[place.category].name : testName(data, words.tests)}
        about={data === undefined ? words.loading : <CalledBySource test={data} />}
      >
        <Button className={css.tool} variant="default" onClick={() => window.print()}>
          {words.tests.print}
        </Button>
      </PageTitle>
      {failed.error === null ? null : (
        <FailureNotice title={words.tests.testFailed} failure={failed.error} onTryAgain={() => void failed.refetch()} />
      )}
      {test.isPending ? <SkeletonRows count={8} /> : null}
      {data === undefined ? null : (
        <Results test={data} other={compared === null ? null : (other.data ?? null)} place={place} />
      )}
    </Screen>
  );
}

function CalledBySource({ test }: { readonly test: SeriesView }): ReactNode {
  const { tests: words } = useWords();
  const name = sourceName(test, words);
  return name === null ? null : words.sourceCalls(name);
}

function Results(props: {
  readonly test: SeriesView;
  readonly other: SeriesView | null;
  readonly place: TestPlace;
}): ReactNode {
  const { test, other, place } = props;
  const { category } = place;
  const both = other === null ? [test] : [test, other];
  return (
    <div className={css.parts}>
      <LatestResult test={test} />
      <WhatIsThis topic={test.topic} />
      <Charts tests={both}>
        <CompareSelect place={place} />
      </Charts>
      {other === null ? null : <CompareTable test={test} other={other} />}
      {both.map((one) => (
        <ResultTable key={one.series} test={one} category={category} isOnly={other === null} />
      ))}
    </div>
  );
}
