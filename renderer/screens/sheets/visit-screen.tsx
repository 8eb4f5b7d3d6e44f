// The sheet for a visit: what a doctor asks first and the person's own questions, as it will be on paper.
import type { ReactNode } from 'react';
import type { Sheets } from '../../../preload/api.ts';
import { useCall } from '../../bridge/use-call.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Screen } from '../../components/screen.tsx';
import { SkeletonRows } from '../../components/skeleton.tsx';
import { useWords } from '../../words/use-words.ts';
import { BackToTake, PaperTools } from './paper-tools.tsx';
import css from './sheets.module.css';
import { keepVisit, useKept } from './use-kept.ts';
import { VisitForm } from './visit-form.tsx';
import { VisitPaper } from './visit-paper.tsx';

export function VisitScreen(): ReactNode {
  const { sheets: words } = useWords();
  const { data, error, refetch } = useCall('sheets.get', {});
  return (
    <Screen>
      <div className={css.head}>
        <BackToTake />
        <PageTitle title={words.visit} about={words.visitAbout} />
      </div>
      {error === null ? null : <FailureNotice failure={error} onTryAgain={() => void refetch()} />}
      {data === undefined ? error === null ? <SkeletonRows count={6} /> : null : <Filled sheets={data} />}
    </Screen>
  );
}

function Filled({ sheets }: { readonly sheets: Sheets }): ReactNode {
  const { sheets: words } = useWords();
  const { value, change, failure } = useKept('visit', sheets, keepVisit);
  return (
    <div className={css.columns}>
      <div className={css.form}>
        <VisitForm visit={value} onChange={change} />
        {failure === null ? null : <FailureNotice failure={failure} />}
        <PaperTools name={words.name.visit} disabled={false} />
      </div>
      <section aria-label={words.preview} className={css.preview}>
        <p className={css.hint}>{words.preview}</p>
        <VisitPaper visit={value} />
      </section>
    </div>
  );
}
