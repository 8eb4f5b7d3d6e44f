// The sheet for a visit: what a doctor asks first and the person's own questions, as it will be on paper.
import type { ReactNode } from 'react';
import type { Sheets } from '../../../preload/api.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useWords } from '../../words/use-words.ts';
import { PaperTools } from './paper-tools.tsx';
import { SheetScreen } from './sheet-screen.tsx';
import css from './sheets.module.css';
import { keepVisit, useKept } from './use-kept.ts';
import { VisitForm } from './visit-form.tsx';
import { VisitPaper } from './visit-paper.tsx';

export function VisitScreen(): ReactNode {
  const { sheets: words } = useWords();
  return <SheetScreen title={words.visit} about={words.visitAbout} render={(sheets) => <Filled sheets={sheets} />} />;
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
