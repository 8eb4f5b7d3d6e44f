import { useAction } from '../bridge/use-call.ts';
import { useTakeStatus } from '../bridge/use-status.ts';
import type { CallFailure } from '../bridge/bridge.ts';
import { parseRoute } from '../routes/route.ts';
import { navigate } from '../routes/use-route.ts';

/** Opens a person's record. When that fails, the status says why from then on. */
export function useOpenPerson(): {
  readonly open: (personId: string) => void;
  /** Whose is being opened. */
  readonly opening: string | null;
  readonly error: CallFailure | null;
} {
  const action = useAction('profile.openOwn');
  const takeStatus = useTakeStatus();
  const open = (personId: string): void => {
    action.mutate(
      { personId },
      {
        onSuccess(status) {
          takeStatus(status);
          if (status.profile === 'own') navigate(parseRoute(status.lastScreen ?? ''));
        },
      },
    );
  };
  return { open, opening: action.asking?.personId ?? null, error: action.error };
}
