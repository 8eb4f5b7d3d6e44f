import { Button, NativeSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useAction } from '../../bridge/use-call.ts';
import { useStatus, useTakeStatus } from '../../bridge/use-status.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useWords } from '../../words/use-words.ts';
import { lockMinutes } from './lock-minutes.ts';
import { PutLockOn } from './put-lock-on.tsx';
import css from './settings.module.css';
import { TakeLockOff } from './take-lock-off.tsx';

/** Whether the app asks for a code. */
export function Lock(): ReactNode {
  const { lock: words } = useWords();
  const { state, afterMinutes } = useStatus().lock;
  return (
    <section className={css.section}>
      <h2>{words.title}</h2>
      <div className={css.setting}>
        <p>{afterMinutes === null ? words.off : words.on(afterMinutes)}</p>
        <p>{words.what}</p>
        {state === 'off' || afterMinutes === null ? <PutOn /> : <On afterMinutes={afterMinutes} />}
      </div>
    </section>
  );
}

function PutOn(): ReactNode {
  const { lock: words } = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {words.putOn}
      </Button>
      {asking ? <PutLockOn onClose={() => setAsking(false)} /> : null}
    </>
  );
}

function On({ afterMinutes }: { readonly afterMinutes: number }): ReactNode {
  const { lock: words } = useWords();
  const takeStatus = useTakeStatus();
  const lock = useAction('lock.now');
  const change = useAction('lock.changeMinutes');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <NativeSelect
        label={words.after}
        value={String(afterMinutes)}
        data={lockMinutes.map((minutes) => ({ value: String(minutes), label: words.minutes(minutes) }))}
        onChange={(event) =>
          change.mutate({ afterMinutes: Number(event.currentTarget.value) }, { onSuccess: takeStatus })
        }
      />
      {change.error === null ? null : <FailureNotice failure={change.error} />}
      <div className={css.actions}>
        <Button variant="default" onClick={() => lock.mutate({}, { onSuccess: takeStatus })}>
          {words.now}
        </Button>
        <Button variant="default" onClick={() => setAsking(true)}>
          {words.takeOff}
        </Button>
      </div>
      {asking ? <TakeLockOff onClose={() => setAsking(false)} /> : null}
    </>
  );
}
