import { useAction } from '../bridge/use-call.ts';
import { useTakeStatus } from '../bridge/use-status.ts';
import { navigate } from '../routes/use-route.ts';

/** Closes the record that is open and goes back to the welcome. Nothing is removed. */
export function useLeave(): () => void {
  const close = useAction('profile.close');
  const takeStatus = useTakeStatus();
  return () => {
    if (close.isPending) return;
    close.mutate(
      {},
      {
        onSuccess(status) {
          takeStatus(status);
          navigate({ screen: 'home' });
        },
      },
    );
  };
}
