import { useQuery, type QueryClient } from '@tanstack/react-query';
import type { ConnectAttempt } from '../../preload/api.ts';

/** There is no call for it: events alone tell of it. */
const key = ['connect.attempt'] as const;

export function useConnectAttempt(): ConnectAttempt | null {
  const { data } = useQuery({ queryKey: key, queryFn: (): ConnectAttempt | null => null, gcTime: Infinity });
  return data ?? null;
}

export const setConnectAttempt = (client: QueryClient, attempt: ConnectAttempt | null): void => {
  client.setQueryData(key, attempt);
};
