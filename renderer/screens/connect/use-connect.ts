import { createContext, useContext } from 'react';
import type { SystemView } from '../../../preload/api.ts';
import type { CallFailure } from '../../bridge/bridge.ts';

/** Where connecting stands. It goes on while the person looks at other screens. */
export type ConnectState =
  | { readonly phase: 'none' }
  | { readonly phase: 'chosen'; readonly system: SystemView }
  /** The window is open. */
  | { readonly phase: 'open'; readonly system: SystemView; readonly cancelling: boolean }
  | { readonly phase: 'connected'; readonly system: SystemView; readonly connectionId: string }
  | { readonly phase: 'failed'; readonly system: SystemView; readonly failure: CallFailure };

export interface Connecting {
  readonly state: ConnectState;
  /** While a window is open the choice stays as it is. */
  readonly choose: (system: SystemView) => void;
  readonly open: () => void;
  readonly cancel: () => void;
}

export const ConnectContext = createContext<Connecting | null>(null);

export function useConnect(): Connecting {
  const connecting = useContext(ConnectContext);
  if (connecting === null) throw new Error('Connecting is not known here');
  return connecting;
}
