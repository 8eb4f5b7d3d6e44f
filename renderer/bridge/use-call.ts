import {
  keepPreviousData,
  useMutation,
  useQuery,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { ArgumentOf, CallName, ValueOf } from '../../preload/api.ts';
import { ask, type CallFailure } from './bridge.ts';

/** The answer to a call that reads. `keepPrevious`: show the last answer while the next one is on its way. */
export function useCall<Name extends CallName>(
  name: Name,
  argument: ArgumentOf<Name>,
  options: { readonly enabled?: boolean; readonly keepPrevious?: boolean } = {},
): UseQueryResult<ValueOf<Name>, CallFailure> {
  const { enabled = true, keepPrevious = false } = options;
  return useQuery({
    queryKey: callKey(name, argument),
    queryFn: () => ask(name, argument),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

/** A call that changes something. */
export function useAction<Name extends CallName>(
  name: Name,
): UseMutationResult<ValueOf<Name>, CallFailure, ArgumentOf<Name>> {
  return useMutation({ mutationKey: [name], mutationFn: (argument: ArgumentOf<Name>) => ask(name, argument) });
}

export const callKey = <Name extends CallName>(name: Name, argument: ArgumentOf<Name>) => [name, argument] as const;
