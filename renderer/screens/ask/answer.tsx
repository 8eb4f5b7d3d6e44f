import { Button, SegmentedControl, VisuallyHidden } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { AskAnswer, AskPart } from '../../../preload/api.ts';
import { useAction, useCall } from '../../bridge/use-call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { SkeletonRows } from '../../components/skeleton.tsx';
import type { AskedQuestion } from '../../routes/route.ts';
import { navigate } from '../../routes/use-route.ts';
import { useWords, type Words } from '../../words/use-words.ts';
import { AnswerPart, foundText, type AnswerView } from './answer-part.tsx';
import css from './ask.module.css';
import { KeepQuestion } from './keep-question.tsx';

/** What came of the question, and how many it is for those who do not see it come. */
export function Answer({ asked }: { readonly asked: AskedQuestion }): ReactNode {
  const { ask: words } = useWords();
  const { question: text, place } = asked;
  const answer = useCall('ask.question', { text, place });
  const { data, isFetching } = answer;
  return (
    <>
      <VisuallyHidden component="output">
        {data === undefined || isFetching ? '' : toldText(data.parts, words)}
      </VisuallyHidden>
      <WhatCame asked={asked} answer={answer} />
    </>
  );
}

const toldText = (parts: readonly AskPart[], words: Words['ask']): string =>
  parts.length === 0
    ? words.nothing
    : parts
        .map(({ fhirVersion, total, items }) =>
          words.version(fhirVersion.toUpperCase(), foundText(total, items.length, words)),
        )
        .join('. ');

interface WhatCameProps {
  readonly asked: AskedQuestion;
  readonly answer: ReturnType<typeof useCall<'ask.question'>>;
}

/** Its items as a list or a table, or all of it as it was written. */
function WhatCame({ asked, answer: { data, error, refetch, isFetching } }: WhatCameProps): ReactNode {
  const { ask: words } = useWords();
  const { question: text, place } = asked;
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
  return data === undefined ? null : <Answered key={`${place} ${text}`} answer={data} asked={asked} />;
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

const views = ['list', 'table', 'raw'] as const satisfies readonly AnswerView[];

function Answered({ answer, asked }: { readonly answer: AskAnswer; readonly asked: AskedQuestion }): ReactNode {
  const { ask: words } = useWords();
  const [view, setView] = useState<AnswerView>('list');
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
        <KeepQuestion question={asked.question} />
      </div>
      {parts.length === 0 ? <EmptyState title={words.nothing} text={words.nothingAbout} /> : null}
      {parts.map((part) => (
        <AnswerPart key={part.fhirVersion} first={part} asked={asked} view={view} />
      ))}
    </section>
  );
}
