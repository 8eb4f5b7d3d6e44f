import { useQueryClient } from '@tanstack/react-query';
import type { CallFailure } from '../../bridge/bridge.ts';
import { callKey, useAction, useCall } from '../../bridge/use-call.ts';
import { showToast } from '../../components/toasts.ts';
import { useWords } from '../../words/use-words.ts';

export interface KeptQuestions {
  readonly questions: readonly string[];
  readonly keep: (text: string) => void;
  /** With a way back. */
  readonly forget: (text: string) => void;
  readonly failure: CallFailure | null;
}

export function useKeptQuestions(): KeptQuestions {
  const { ask: words } = useWords();
  const client = useQueryClient();
  const { data: questions = [] } = useCall('ask.kept', {});
  const keeping = useAction('ask.keep');
  const forgetting = useAction('ask.forget');
  const lookAgain = (): void => void client.invalidateQueries({ queryKey: callKey('ask.kept', {}) });
  const keep = (text: string): void => keeping.mutate({ text }, { onSuccess: lookAgain });
  const forget = (text: string): void =>
    forgetting.mutate(
      { text },
      {
        onSuccess: () => {
          lookAgain();
          showToast({ text: words.forgotten, undo: () => keep(text) });
        },
      },
    );
  return { questions, keep, forget, failure: keeping.error ?? forgetting.error };
}
