import { Button, SegmentedControl } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { AskAnswer, AskPart } from '../../../preload/api.ts';
import { useAction, useCall } from '../../bridge/use-call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { SkeletonRows } from '../../components/skeleton.tsx';
import { formatCount } from '../../format/numbers.ts';
import type { AskedQuestion } from '../../routes/route.ts';
import { navigate } from '../../routes/use-route.ts';
import { useWords, type Words } from '../../words/use-words.ts';
import { RawResource } from '../entry/raw-resource.tsx';
import { AnswerList } from './answer-list.tsx';
import { AnswerTable } from './answer-table.tsx';
import css from './ask.module.css';
import { KeepQuestion } from './keep-question.tsx';

/** What came of the question: its items as a list or a table, or all of it as it was written. */
export function Answer({ asked }: { readonly asked: AskedQuestion }): ReactNode {
  const { ask: words } = useWords();
  const { question: text, place } = asked;
  const { data, error, refetch, isFetching } = useCall('ask.question', { text, place });
  const stop = useAction('ask.stop');
  const other = place === 'here' ? 'service' : 'here';
  if (isFetching && data === undefined)
    return (
      <section className={css.section}>
        <SkeletonRows count={4} />
        {place === 'here' ? null : (
          <Button variant="default" className={css.stop ?? ''} onClick={() => stop.mutate({})}>
            {words.stop}
          </Button>
        )}
      </section>
    );
  if (error !== null)
    return (
      <FailureNotice
        title={words.failed}
        failure={error}
        busy={isFetching}
        {...(isAboutTheQuestion.has(error.code) ? {} : { onTryAgain: () => void refetch() })}
        more={[
          {
            label: place === 'here' ? words.askService : words.askHere,
            onPress: () => navigate({ screen: 'ask', question: text, place: other }),
          },
        ]}
      />
    );
  return data === undefined ? null : <Answered answer={data} question={text} />;
}

/** Asking the same once more would end the same way. */
const isAboutTheQuestion = new Set([
  'no-question',
  'not-known-here',
  'wrong-value',
  'refused',
  'not-offered',
  'not-found',
]);

const views = ['list', 'table', 'raw'] as const;

function Answered({ answer, question }: { readonly answer: AskAnswer; readonly question: string }): ReactNode {
  const { ask: words } = useWords();
  const [view, setView] = useState<(typeof views)[number]>('list');
  const { parts } = answer;
  return (
    <section className={css.section}>
      <div className={css.head}>
        <h2>{words.answer}</h2>
        {parts.length === 0 ? null : (
          <SegmentedControl
            aria-label={words.view}
            value={view}
            onChange={(chosen) => setView(views.find((one) => one === chosen) ?? 'list')}
            data={views.map((one) => ({ value: one, label: words.views[one] }))}
          />
        )}
        <KeepQuestion question={question} />
      </div>
      {parts.length === 0 ? <EmptyState title={words.nothing} text={words.nothingAbout} /> : null}
      {parts.map((part) => (
        <div key={part.fhirVersion} className={css.part}>
          <h3>{words.version(part.fhirVersion.toUpperCase(), foundText(part, words))}</h3>
          {view === 'list' ? <AnswerList items={part.items} /> : null}
          {view === 'table' ? <AnswerTable items={part.items} /> : null}
          {view === 'raw' ? <RawResource raw={part.raw} /> : null}
        </div>
      ))}
    </section>
  );
}

function foundText({ total, items }: AskPart, words: Words['ask']): string {
  const all = total ?? items.length;
  return all > items.length ? words.foundFirst(formatCount(items.length), formatCount(all)) : words.found(all);
}
