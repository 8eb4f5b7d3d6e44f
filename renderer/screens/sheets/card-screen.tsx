// The emergency card: what must be known when the person cannot say it, in the size of a bank card.
import { useState, type ReactNode } from 'react';
import type { Sheets } from '../../../preload/api.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useWords } from '../../words/use-words.ts';
import { CardForm } from './card-form.tsx';
import { CardPaper } from './card-paper.tsx';
import { PaperTools } from './paper-tools.tsx';
import { SheetScreen } from './sheet-screen.tsx';
import css from './sheets.module.css';
import { useFacts } from './use-facts.ts';
import { keepCard, useKept } from './use-kept.ts';

export function CardScreen(): ReactNode {
  const { sheets: words } = useWords();
  return <SheetScreen title={words.card} about={words.cardAbout} render={(sheets) => <Filled sheets={sheets} />} />;
}

function Filled({ sheets }: { readonly sheets: Sheets }): ReactNode {
  const { sheets: words } = useWords();
  const { value, change, failure } = useKept('card', sheets, keepCard);
  const facts = useFacts();
  const [fits, setFits] = useState(true);
  return (
    <div className={css.columns}>
      <div className={css.form}>
        <CardForm card={value} facts={facts} onChange={change} />
        {failure === null ? null : <FailureNotice failure={failure} />}
      </div>
      <section aria-label={words.preview} className={css.preview}>
        <p className={css.hint}>{words.cut}</p>
        <CardPaper card={value} facts={facts} onFits={setFits} />
        <output className={fits ? css.hint : css.tooMuch}>{fits ? words.fits : words.tooMuch}</output>
        <PaperTools name={words.name.card} disabled={!fits} />
      </section>
    </div>
  );
}
