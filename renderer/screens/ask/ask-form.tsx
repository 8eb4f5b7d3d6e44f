import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { askPlaces } from '../../../preload/api.ts';
import { callKey } from '../../bridge/use-call.ts';
import { useStatus } from '../../bridge/use-status.ts';
import type { AskedQuestion } from '../../routes/route.ts';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';
import css from './ask.module.css';

export function AskForm({ asked }: { readonly asked: AskedQuestion }): ReactNode {
  const { ask: words } = useWords();
  const { profile } = useStatus();
  const client = useQueryClient();
  const [text, setText] = useState(asked.question);
  const [shown, setShown] = useState(asked.question);
  // Another question was chosen, or one went back to it; the field keeps the focus.
  if (shown !== asked.question) {
    setShown(asked.question);
    setText(asked.question);
  }
  const nameOf = (place: AskedQuestion['place']) =>
    place === 'service' && profile === 'practice' ? 'practice' : place;
  const ask = (question: string, place: AskedQuestion['place']): void => {
    // The same once more is meant to be asked once more.
    if (question === asked.question && place === asked.place)
      void client.invalidateQueries({ queryKey: callKey('ask.question', { text: question, place }) });
    navigate({ screen: 'ask', question, place });
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        ask(text.trim(), asked.place);
      }}
    >
      <div className={css.line}>
        <TextInput
          className={css.question ?? ''}
          label={words.question}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          placeholder="Observation?code=29463-7"
          maxLength={2000}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
        />
        <Button type="submit" disabled={text.trim() === ''}>
          {words.ask}
        </Button>
      </div>
      <div className={css.where}>
        <SegmentedControl
          aria-label={words.place}
          value={asked.place}
          onChange={(chosen) => ask(text.trim(), askPlaces.find((place) => place === chosen) ?? 'here')}
          data={askPlaces.map((place) => ({ value: place, label: words.places[nameOf(place)] }))}
        />
        <p className={css.quiet}>{words.placeAbout[nameOf(asked.place)]}</p>
      </div>
    </form>
  );
}
