import { useState, type ReactNode } from 'react';
import type { CallFailure } from '../../bridge/bridge.ts';
import { useAction } from '../../bridge/use-call.ts';
import { useTakeStatus } from '../../bridge/use-status.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { useWords } from '../../words/use-words.ts';

interface StartOverSteps {
  readonly step: 'none' | 'first' | 'second';
  readonly begin: () => void;
  readonly keep: () => void;
  readonly confirm: () => void;
  readonly busy: boolean;
  readonly failure: CallFailure | null;
}

/** Two confirmations: the first brings a token, the second spends it. Nothing changes before that. */
export function useStartOver(): StartOverSteps {
  const [step, setStep] = useState<StartOverSteps['step']>('none');
  const [token, setToken] = useState<string | null>(null);
  const action = useAction('profile.startOver');
  const takeStatus = useTakeStatus();
  const confirm = (): void => {
    action.mutate(
      { confirmToken: step === 'second' ? token : null },
      {
        onSuccess({ confirmToken, status }) {
          setToken(confirmToken);
          setStep(confirmToken === null ? 'none' : 'second');
          takeStatus(status);
        },
      },
    );
  };
  const keep = (): void => {
    action.reset();
    setStep('none');
    setToken(null);
  };
  return { step, begin: () => setStep('first'), keep, confirm, busy: action.isPending, failure: action.error };
}

export function StartOver({ steps }: { readonly steps: StartOverSteps }): ReactNode {
  const { startOver: words } = useWords().welcome;
  const second = steps.step === 'second';
  return (
    <ConfirmDialog
      opened={steps.step !== 'none'}
      title={second ? words.secondTitle : words.firstTitle}
      text={second ? words.secondText : words.firstText}
      confirm={second ? words.secondConfirm : words.firstConfirm}
      keep={words.keep}
      busy={steps.busy}
      failure={steps.failure}
      onConfirm={steps.confirm}
      onKeep={steps.keep}
    />
  );
}
