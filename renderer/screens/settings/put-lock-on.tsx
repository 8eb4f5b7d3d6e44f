import { Button, NativeSelect, PasswordInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useAction } from '../../bridge/use-call.ts';
import { useTakeStatus } from '../../bridge/use-status.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { showToast } from '../../components/toasts.ts';
import { useWords } from '../../words/use-words.ts';
import { lockMinutes } from './lock-minutes.ts';
import css from './settings.module.css';

/** A code twice, since it is not seen while it is typed. */
export function PutLockOn({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { lock: words } = useWords();
  const takeStatus = useTakeStatus();
  const putOn = useAction('lock.putOn');
  const [code, setCode] = useState('');
  const [again, setAgain] = useState('');
  const [afterMinutes, setAfterMinutes] = useState('10');
  const [isTold, setIsTold] = useState(false);
  const tooShort = code.length < 4;
  const differs = code !== again;
  const save = (): void => {
    setIsTold(true);
    if (tooShort || differs) return;
    putOn.mutate(
      { code, afterMinutes: Number(afterMinutes) },
      {
        onSuccess(status) {
          takeStatus(status);
          showToast({ text: words.isOn, undo: null });
          onClose();
        },
      },
    );
  };
  return (
    <Dialog opened title={words.putOnTitle} onClose={onClose}>
      <form
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <PasswordInput
          {...{ label: words.newCode, description: words.newCodeAbout, value: code }}
          error={isTold && tooShort ? words.tooShort : null}
          onChange={(event) => setCode(event.currentTarget.value)}
          autoComplete="new-password"
          data-autofocus
        />
        <PasswordInput
          {...{ label: words.again, value: again }}
          error={isTold && !tooShort && differs ? words.notTheSame : null}
          onChange={(event) => setAgain(event.currentTarget.value)}
          autoComplete="new-password"
        />
        <NativeSelect
          {...{ label: words.after, value: afterMinutes }}
          data={lockMinutes.map((minutes) => ({ value: String(minutes), label: words.minutes(minutes) }))}
          onChange={(event) => setAfterMinutes(event.currentTarget.value)}
        />
        {putOn.error === null ? null : <FailureNotice failure={putOn.error} />}
        <div className={css.actions}>
          <Button type="submit" loading={putOn.isPending}>
            {words.putOnNow}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
