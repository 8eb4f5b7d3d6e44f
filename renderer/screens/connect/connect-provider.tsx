import { useMemo, useState, type ReactNode } from 'react';
import type { SystemView } from '../../../preload/api.ts';
import { useAction } from '../../bridge/use-call.ts';
import { ConnectContext, type Connecting, type ConnectState } from './use-connect.ts';

/** Holds the one attempt to connect, above all screens. */
export function ConnectProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [system, setSystem] = useState<SystemView | null>(null);
  const { mutate: connect, reset, data, error, isPending } = useAction('connections.connect');
  const { mutate: cancel, isPending: cancelling } = useAction('connections.cancelConnect');
  const connecting = useMemo((): Connecting => {
    const state = stateOf({ system, isPending, cancelling, error, connectionId: data?.connectionId ?? null });
    return {
      state,
      choose(chosen) {
        if (isPending) return;
        reset();
        setSystem(chosen);
      },
      open() {
        if (system !== null && !isPending) connect({ systemId: system.id });
      },
      cancel: () => cancel({}),
    };
  }, [system, isPending, cancelling, error, data, connect, cancel, reset]);
  return <ConnectContext value={connecting}>{children}</ConnectContext>;
}

function stateOf(parts: {
  readonly system: SystemView | null;
  readonly isPending: boolean;
  readonly cancelling: boolean;
  readonly error: Extract<ConnectState, { phase: 'failed' }>['failure'] | null;
  readonly connectionId: string | null;
}): ConnectState {
  const { system, isPending, cancelling, error, connectionId } = parts;
  if (system === null) return { phase: 'none' };
  if (isPending) return { phase: 'open', system, cancelling };
  if (error !== null) return { phase: 'failed', system, failure: error };
  return connectionId === null ? { phase: 'chosen', system } : { phase: 'connected', system, connectionId };
}
