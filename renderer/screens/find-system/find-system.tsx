// Search as you type over every health system that 1upHealth knows; the list goes on as far as one scrolls.
import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useStatus } from '../../bridge/use-status.ts';
import { useConnectAttempt } from '../../bridge/connect-attempt.ts';
import { Icon } from '../../components/icon.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Screen } from '../../components/screen.tsx';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';
import css from './find-system.module.css';
import { Results } from './results.tsx';
import { useSystemSearch } from './use-system-search.ts';

export function FindSystem({ query }: { readonly query: string }): ReactNode {
  const { findSystem: words, connect } = useWords();
  const [text, setText] = useState(query);
  const search = useSystemSearch(text);
  const { service } = useStatus();
  const attempt = useConnectAttempt();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const type = (next: string): void => {
    setText(next);
    navigate({ screen: 'find-system', query: next.trim() }, { replace: true });
  };
  return (
    <Screen>
      <PageTitle title={words.title} about={words.lead} />
      {attempt === null ? null : (
        <Notice
          kind="quiet"
          text={connect.elsewhere(attempt.systemName)}
          actions={[{ label: connect.goThere, onPress: () => navigate({ screen: 'connect' }) }]}
        />
      )}
      <div className={css.search}>
        <TextInput
          ref={input}
          type="search"
          label={words.search}
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' && focusFirstRow()) event.preventDefault();
          }}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          leftSection={<Icon name="search" size={18} />}
        />
      </div>
      <Results search={search} query={text.trim()} offline={service === 'unreachable'} />
    </Screen>
  );
}

function focusFirstRow(): boolean {
  const row = document.querySelector<HTMLElement>('main [data-row][tabindex="0"]');
  row?.focus();
  return row !== null;
}
