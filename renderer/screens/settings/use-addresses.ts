import { useQueryClient } from '@tanstack/react-query';
import { useState, type ChangeEvent } from 'react';
import type { EndpointSettings, Settings } from '../../../preload/api.ts';
import type { CallFailure } from '../../bridge/bridge.ts';
import { callKey, useAction } from '../../bridge/use-call.ts';
import { useWords } from '../../words/use-words.ts';
import { addressFault } from './address-fault.ts';

export const addressNames = ['apiUrl', 'authUrl', 'searchUrl'] as const;

type AddressName = (typeof addressNames)[number];

export interface AddressForm {
  readonly field: (name: AddressName) => {
    readonly value: string;
    readonly error: string | null;
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  };
  readonly save: () => void;
  readonly useUsual: () => void;
  readonly saving: boolean;
  readonly saved: boolean;
  readonly failure: CallFailure | null;
}

/** An address that stands as it usually is, or that was left empty, is kept as "the usual one". */
export function useAddresses({ endpoints, defaultEndpoints }: Settings): AddressForm {
  const { addressFaults } = useWords().settings;
  const client = useQueryClient();
  const [values, setValues] = useState(() => byName((name) => endpoints[name] ?? defaultEndpoints[name]));
  const [checked, setChecked] = useState(false);
  const set = useAction('settings.setEndpoints');
  const faultOf = (name: AddressName): ReturnType<typeof addressFault> =>
    values[name].trim() === '' ? null : addressFault(values[name]);
  const send = (wanted: EndpointSettings): void =>
    set.mutate(wanted, {
      onSuccess(settings) {
        client.setQueryData(callKey('settings.get', {}), settings);
        setValues(byName((name) => settings.endpoints[name] ?? settings.defaultEndpoints[name]));
      },
    });
  return {
    field(name) {
      const fault = checked ? faultOf(name) : null;
      return {
        value: values[name],
        error: fault === null ? null : addressFaults[fault],
        onChange(event) {
          setValues({ ...values, [name]: event.currentTarget.value });
          set.reset();
        },
      };
    },
    save() {
      setChecked(true);
      if (addressNames.some((name) => faultOf(name) !== null)) return;
      send(byName((name) => usualAsNull(values[name].trim(), defaultEndpoints[name])));
    },
    useUsual: () => send(byName(() => null)),
    saving: set.isPending,
    saved: set.isSuccess,
    failure: set.error,
  };
}

const usualAsNull = (value: string, usual: string): string | null => (value === '' || value === usual ? null : value);

const byName = <Value>(of: (name: AddressName) => Value): Readonly<Record<AddressName, Value>> => ({
  apiUrl: of('apiUrl'),
  authUrl: of('authUrl'),
  searchUrl: of('searchUrl'),
});
