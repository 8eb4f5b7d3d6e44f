import { useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext } from 'react';
import type { AppStatus } from '../../preload/api.ts';
import { callKey } from './use-call.ts';

export const StatusContext = createContext<AppStatus | null>(null);

/** Which record is open. Only beneath a known status. */
export function useStatus(): AppStatus {
  const status = useContext(StatusContext);
  if (status === null) throw new Error('The status is not known here');
  return status;
}

/** Takes the status that a call answered with, without waiting for the event that says the same. */
export function useTakeStatus(): (status: AppStatus) => void {
  const client = useQueryClient();
  return useCallback((status) => client.setQueryData(callKey('app.status', {}), status), [client]);
}
