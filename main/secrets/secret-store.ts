// Where secrets are kept. One small interface, so that keytar can be replaced in one file.
import type { Failure, Result } from '../values/result.ts';

/** One keychain item each. `tokens` is one item, so that a rotated pair is replaced as a whole. */
export const secretNames = [
  'client-id',
  'client-secret',
  'redirect-uri',
  'user-id',
  'tokens',
  'database-key',
  'app-lock',
] as const;

export type SecretName = (typeof secretNames)[number];

export type SecretFailure = Failure<'keychain-missing' | 'keychain-locked' | 'keychain-broken'>;

export interface SecretStore {
  /** `disk`: outlives this session. */
  readonly keptIn: 'disk' | 'memory';
  /** Writes, reads back and deletes a probe item: a locked keychain answers "nothing there" to mere reading. Within 2 s. */
  probe(): Promise<Result<null, SecretFailure>>;
  /** `null` only if the keychain is open and holds no such item. */
  read(name: SecretName): Promise<Result<string | null, SecretFailure>>;
  /** Ends only when the value was read back. */
  write(name: SecretName, value: string): Promise<Result<null, SecretFailure>>;
  remove(name: SecretName): Promise<Result<null, SecretFailure>>;
}
