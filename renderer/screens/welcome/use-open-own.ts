import { useAction } from '../../bridge/use-call.ts';
import { useTakeStatus } from '../../bridge/use-status.ts';
import type { CallFailure } from '../../bridge/bridge.ts';
import { navigate } from '../../routes/use-route.ts';

/** Opens the person's own record. When that fails, the status says why from then on. */
export function useOpenOwn(): {
  readonly open: () => void;
  readonly isPending: boolean;
  readonly error: CallFailure | null;
} {
  const action = useAction('profile.openOwn');
  const takeStatus = useTakeStatus();
  const open = (): void => {
    action.mutate(
      {},
      {
        onSuccess(status) {
          takeStatus(status);
          if (status.profile === 'own') navigate({ screen: 'home' });
        },
      },
    );
  };
  return { open, isPending: action.isPending, error: action.error };
}
