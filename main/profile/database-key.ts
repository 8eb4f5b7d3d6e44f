import type { SecretFailure, SecretStore } from '../secrets/secret-store.ts';
import { err, ok, type Failure, type Result } from '../values/result.ts';

export type KeyFailure = SecretFailure | Failure<'key-lost'>;

/**
 * The 32 bytes (64 hex digits) that open the record. A new one is made only where no record is: for a record whose key is
 * gone, "none found" must never become "make a new one", which would lock the person out for good.
 */
export async function databaseKey(parts: {
  readonly secrets: SecretStore;
  readonly hasDatabase: boolean;
  readonly randomBytes: (length: number) => Uint8Array;
}): Promise<Result<string, KeyFailure>> {
  const found = await parts.secrets.read('database-key');
  if (!found.ok) return found;
  if (found.value !== null && /^[0-9a-f]{64}$/.test(found.value)) return ok(found.value);
  if (parts.hasDatabase) return err(keyLost);
  const key = Buffer.from(parts.randomBytes(32)).toString('hex');
  const written = await parts.secrets.write('database-key', key);
  return written.ok ? ok(key) : written;
}

const keyLost: Failure<'key-lost'> = {
  code: 'key-lost',
  message:
    'The key to your record is not in this computer’s keychain any more. The record itself is untouched. If you can restore the keychain, for instance from a backup of this computer, your record will open again.',
};
