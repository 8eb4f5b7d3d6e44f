import { QueryClient } from '@tanstack/react-query';
import type { CallFailure } from './bridge.ts';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: CallFailure;
  }
}

/**
 * What was answered stays good until an event says otherwise. Nothing here depends on the network: all answers come from this
 * computer, also offline. A failure is shown with its own "try again", never retried behind the person's back.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Infinity,
        gcTime: 5 * 60_000,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
