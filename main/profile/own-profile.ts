import { createMemorySecretStore } from '../secrets/memory-secret-store.ts';
import type { Credentials } from '../oneup/oneup.ts';
import type { SecretStore } from '../secrets/secret-store.ts';
import type { RecordStore } from '../store/record-store.ts';
import { ok, type Result } from '../values/result.ts';
import { readCredentials, writeCredentials } from './account-store.ts';
import { openAccount, type AccountListeners } from './open-account.ts';
import type { OpenProfile } from './open-profile.ts';
import { openStoreInMemory, openStoreOnDisk } from './open-store.ts';
import type { ProfileParts } from './parts.ts';
import { profileFolder } from './profile-folder.ts';
import { profileId } from './profile-id.ts';

/** The person's own record as the keychain and the disk hold it, with an account where credentials are kept. */
export async function openOwnProfile(parts: ProfileParts, listeners: AccountListeners): Promise<Result<OpenProfile>> {
  const secrets = await ownKeychain(parts);
  // A locked keychain says "nothing there" to mere reading: only after this is such an answer believed.
  const ready = await secrets.probe();
  if (!ready.ok) return ready;
  const store = await openStoreOnDisk(parts, profileFolder(parts.userDataFolder, 'own'), secrets);
  return store.ok ? withAccount(parts, listeners, secrets, store.value) : store;
}

/** The same with credentials that were just typed in and checked: kept in the keychain, or for this session in memory. */
export async function openOwnProfileWith(
  parts: ProfileParts,
  listeners: AccountListeners,
  credentials: Credentials,
  keep: 'keychain' | 'memory',
): Promise<Result<OpenProfile>> {
  const secrets = keep === 'keychain' ? await ownKeychain(parts) : createMemorySecretStore();
  const ready = await secrets.probe();
  if (!ready.ok) return ready;
  const store =
    keep === 'keychain'
      ? await openStoreOnDisk(parts, profileFolder(parts.userDataFolder, 'own'), secrets)
      : await openStoreInMemory(parts);
  if (!store.ok) return store;
  const written = await writeCredentials(secrets, credentials);
  if (!written.ok) {
    await store.value.close();
    return written;
  }
  return withAccount(parts, listeners, secrets, store.value);
}

const ownKeychain = async (parts: ProfileParts): Promise<SecretStore> =>
  parts.keychain(await profileId(profileFolder(parts.userDataFolder, 'own'), parts.randomUuid));

async function withAccount(
  parts: ProfileParts,
  listeners: AccountListeners,
  secrets: SecretStore,
  store: RecordStore,
): Promise<Result<OpenProfile>> {
  const credentials = await readCredentials(secrets);
  if (!credentials.ok) {
    await store.close();
    return credentials;
  }
  const account =
    credentials.value === null
      ? null
      : openAccount(parts, { endpoints: parts.endpoints(), credentials: credentials.value, secrets, store }, listeners);
  return ok({ kind: 'own', secrets, store, account, directory: new Map() });
}
