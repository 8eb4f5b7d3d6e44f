import { useState, type ChangeEvent } from 'react';
import type { AppStatus, CredentialsReport } from '../../../preload/api.ts';
import type { CallFailure } from '../../bridge/bridge.ts';
import { useAction } from '../../bridge/use-call.ts';
import { useStatus, useTakeStatus } from '../../bridge/use-status.ts';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';

const fields = ['clientId', 'clientSecret', 'redirectUri'] as const;

type CredentialField = (typeof fields)[number];
type ByField<Value> = Readonly<Record<CredentialField, Value>>;

export interface CredentialsForm {
  /** Where saving would put them. */
  readonly place: 'keychain' | 'memory';
  readonly field: (name: CredentialField) => {
    readonly value: string;
    readonly error: string | null;
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  };
  readonly check: () => void;
  readonly save: () => void;
  readonly checking: boolean;
  readonly saving: boolean;
  /** What the last check found, until something is typed. */
  readonly report: CredentialsReport | null;
  readonly failure: CallFailure | null;
}

const notAccepted = 'credentials-not-accepted';

/** What was typed lives in the form alone and is gone with the screen. */
export function useCredentials(keep: 'keychain' | 'memory'): CredentialsForm {
  const { keychain } = useStatus();
  const place = keep === 'memory' || keychain.state !== 'ready' ? 'memory' : 'keychain';
  const check = useAction('credentials.check');
  const save = useAction('credentials.save');
  const entered = useEntered();
  const forget = (): void => {
    check.reset();
    save.reset();
  };
  const { values, setFaults, field, whenFilled } = useFields(forget);
  const look = (): void => check.mutate(values, { onSuccess: (report) => setFaults(byField((name) => report[name])) });
  const keepThem = (): void =>
    save.mutate(
      { ...values, keep: place },
      {
        onSuccess: (status) => entered(status, place),
        // The answer names only what is wrong first: the check names it at each field.
        onError: ({ code }) => (code === notAccepted ? look() : undefined),
      },
    );
  return {
    ...{ place, field },
    check: () => whenFilled(look),
    save: () => whenFilled(keepThem),
    checking: check.isPending,
    saving: save.isPending,
    report: check.data ?? null,
    failure: check.error ?? (save.error?.code === notAccepted ? null : save.error),
  };
}

/** The three fields and what is said of each. `forget`: what was found out before does not hold for what is typed now. */
function useFields(forget: () => void): Pick<CredentialsForm, 'field'> & {
  readonly values: ByField<string>;
  readonly setFaults: (faults: ByField<string | null>) => void;
  readonly whenFilled: (next: () => void) => void;
} {
  const { credentials, told } = useWords();
  const [values, setValues] = useState(() => byField(() => ''));
  const [faults, setFaults] = useState(() => byField<string | null>(() => null));
  const isEmpty = (name: CredentialField): boolean => values[name].trim() === '';
  return {
    ...{ values, setFaults },
    field: (name) => ({
      value: values[name],
      error: faults[name] === null ? null : told(faults[name]),
      onChange(event) {
        setValues({ ...values, [name]: event.currentTarget.value });
        setFaults({ ...faults, [name]: null });
        forget();
      },
    }),
    whenFilled(next) {
      forget();
      setFaults(byField((name) => (isEmpty(name) ? credentials.missing[name] : null)));
      if (!fields.some(isEmpty)) next();
    },
  };
}

/** The record is open: an empty one wants a health system next, one that was there before wants to be seen. */
function useEntered(): (status: AppStatus, place: 'keychain' | 'memory') => void {
  const { people } = useStatus();
  const takeStatus = useTakeStatus();
  return (status, place) => {
    takeStatus(status);
    const before = people.find(({ id }) => id === status.person?.id);
    const hadRecord = before?.hasRecord === true && place === 'keychain';
    navigate(hadRecord ? { screen: 'home' } : { screen: 'find-system', query: '' }, { replace: true });
  };
}

const byField = <Value>(of: (name: CredentialField) => Value): ByField<Value> => ({
  clientId: of('clientId'),
  clientSecret: of('clientSecret'),
  redirectUri: of('redirectUri'),
});
