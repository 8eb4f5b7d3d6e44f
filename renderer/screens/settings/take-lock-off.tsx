import { Button, PasswordInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useAction } from '../../bridge/use-call.ts';
import { useTakeStatus } from '../../bridge/use-status.ts';
import { Dialog } from '../../components/dialog.tsx';
import { showToast } from '../../components/toasts.ts';
import { useWords } from '../../words/use-words.ts';
import css from './settings.module.css';

/** Only who knows the code takes the lock off: someone else may sit at the open app. */
export function TakeLockOff({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { lock: words, told } = useWords();
  const takeStatus = useTakeStatus();
  const takeOff = useAction('lock.takeOff');
  const [code, setCode] = useState('');
  return (
    <Dialog opened title={words.takeOffTitle} onClose={onClose}>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          takeOff.mutate(
            { code },
            {
              onSuccess(status) {
                takeStatus(status);
                showToast({ text: words.isOff, undo: null });
                onClose();
              },
            },
          );
        }}
      >
        <PasswordInput
          {...{ label: words.code, description: words.takeOffAbout, value: code }}
          error={takeOff.error === null ? null : told(takeOff.error.message)}
          onChange={(event) => setCode(event.currentTarget.value)}
          autoComplete="off"
          data-autofocus
        />
        <div className={css.actions}>
          <Button type="submit" loading={takeOff.isPending}>
            {words.takeOffNow}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
