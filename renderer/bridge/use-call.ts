import {
  keepPreviousData,
  useMutation,
  useQuery,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useCallback } from 'react';
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

type Mutation<Name extends CallName> = UseMutationResult<ValueOf<Name>, CallFailure, ArgumentOf<Name>>;

export interface Action<Name extends CallName> extends Pick<
  Mutation<Name>,
  'data' | 'error' | 'isPending' | 'isSuccess' | 'mutateAsync' | 'reset'
> {
  /** What is to follow does so even where an event of the same change came first and took the component away. */
  readonly mutate: (argument: ArgumentOf<Name>, then?: Then<Name>) => void;
  /** What is being asked right now. */
  readonly asking: ArgumentOf<Name> | null;
}

interface Then<Name extends CallName> {
  readonly onSuccess?: (value: ValueOf<Name>) => void;
  readonly onError?: (failure: CallFailure) => void;
}

/** A call that changes something. */
export function useAction<Name extends CallName>(name: Name): Action<Name> {
  const mutation: Mutation<Name> = useMutation({
    mutationKey: [name],
    mutationFn: (argument: ArgumentOf<Name>) => ask(name, argument),
  });
  const { mutateAsync, data, error, isPending, isSuccess, reset, variables: asking = null } = mutation;
  const mutate = useCallback(
    (argument: ArgumentOf<Name>, { onSuccess, onError }: Then<Name> = {}) =>
      void mutateAsync(argument).then(onSuccess, (failure: CallFailure) => onError?.(failure)),
    [mutateAsync],
  );
  return { mutate, mutateAsync, data, error, isPending, isSuccess, reset, asking: isPending ? asking : null };
}

export const callKey = <Name extends CallName>(name: Name, argument: ArgumentOf<Name>) => [name, argument] as const;
