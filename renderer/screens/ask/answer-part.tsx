import { Button, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AskPart } from '../../../preload/api.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { formatCount } from '../../format/numbers.ts';
import type { AskedQuestion } from '../../routes/route.ts';
import { useWords, type Words } from '../../words/use-words.ts';
import { RawResource } from '../entry/raw-resource.tsx';
import { AnswerList } from './answer-list.tsx';
import { AnswerTable } from './answer-table.tsx';
import css from './ask.module.css';
import { itemsOf, useMore } from './use-more.ts';

export type AnswerView = 'list' | 'table' | 'raw';

interface Props {
  /** The items that came first. */
  readonly first: AskPart;
  readonly asked: AskedQuestion;
  readonly view: AnswerView;
}

/** What one version of FHIR has to say, and the way to the rest of it. */
export function AnswerPart({ first, asked, view }: Props): ReactNode {
  const { ask: words } = useWords();
  const { pages, next, failure, busy, more } = useMore(first, asked);
  const items = itemsOf(pages);
  const version = first.fhirVersion.toUpperCase();
  const found = words.version(version, foundText(first.total, items.length, words));
  return (
    <div className={css.part}>
      <h3>{found}</h3>
      <VisuallyHidden component="output">{pages.length > 1 && !busy ? found : ''}</VisuallyHidden>
      {view === 'list' ? <AnswerList items={items} /> : null}
      {view === 'table' ? <AnswerTable items={items} /> : null}
      {view === 'raw'
        ? pages.map(({ raw }, at) => (
            <div key={at}>
              {pages.length === 1 ? null : <h4>{words.page(at + 1)}</h4>}
              <RawResource raw={raw} />
            </div>
          ))
        : null}
      {failure === null || busy ? null : <FailureNotice title={words.moreFailed} failure={failure} onTryAgain={more} />}
      {next === null || (failure !== null && !busy) ? null : (
        <Button variant="default" className={css.stop ?? ''} loading={busy} onClick={more}>
          {words.more(version)}
        </Button>
      )}
    </div>
  );
}

export function foundText(total: number | null, shown: number, words: Words['ask']): string {
  const all = Math.max(total ?? shown, shown);
  return all > shown ? words.foundFirst(formatCount(shown), formatCount(all)) : words.found(all);
}
