import type { ReactNode } from 'react';
import type { Sheets } from '../../../preload/api.ts';
import { useCall } from '../../bridge/use-call.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Screen } from '../../components/screen.tsx';
import { SkeletonRows } from '../../components/skeleton.tsx';
import { BackToTake } from './paper-tools.tsx';
import css from './sheets.module.css';

/** Around a paper and its form: the way back, the title, and what was written for it before. */
export function SheetScreen(props: {
  readonly title: string;
  readonly about: string;
  readonly render: (sheets: Sheets) => ReactNode;
}): ReactNode {
  const { title, about, render } = props;
  const { data, error, refetch } = useCall('sheets.get', {});
  return (
    <Screen>
      <div className={css.head}>
        <BackToTake />
        <PageTitle title={title} about={about} />
      </div>
      {error === null ? null : <FailureNotice failure={error} onTryAgain={() => void refetch()} />}
      {data === undefined && error === null ? <SkeletonRows count={6} /> : null}
      {data === undefined ? null : render(data)}
    </Screen>
  );
}
