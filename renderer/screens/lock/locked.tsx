// In the place of everything while the app is locked. It knows nothing of whose record there is.
import { Button, PasswordInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useAction } from '../../bridge/use-call.ts';
import { useTakeStatus } from '../../bridge/use-status.ts';
import { Brand } from '../../components/brand.tsx';
import { useWords } from '../../words/use-words.ts';
import css from './locked.module.css';

export function Locked(): ReactNode {
  const { lock: words, told } = useWords();
  const takeStatus = useTakeStatus();
  const unlock = useAction('lock.unlock');
  const [code, setCode] = useState('');
  return (
    <main className={css.locked} id="page">
      <div className={css.door}>
        <Brand />
        <h1>{words.locked}</h1>
        <p className={css.quiet}>{words.lockedAbout}</p>
        <form
          className={css.form}
          onSubmit={(event) => {
            event.preventDefault();
            unlock.mutate({ code }, { onSuccess: takeStatus, onError: () => setCode('') });
          }}
        >
          <PasswordInput
            label={words.code}
            value={code}
            error={unlock.error === null ? null : told(unlock.error.message)}
            onChange={(event) => setCode(event.currentTarget.value)}
            autoComplete="off"
            spellCheck={false}
            ref={focusOnce}
          />
          <Button type="submit" loading={unlock.isPending}>
            {words.unlock}
          </Button>
        </form>
        <details className={css.forgot}>
          <summary>{words.forgot}</summary>
          <p className={css.quiet}>{words.forgotAbout}</p>
        </details>
      </div>
    </main>
  );
}

/** The one thing to do here. */
const focusOnce = (field: HTMLInputElement | null): void => field?.focus();
