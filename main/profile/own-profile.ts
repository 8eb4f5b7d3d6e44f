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
import type { Person } from './people.ts';

/** A person's record as the keychain and the disk hold it, with an account where credentials are kept. */
export async function openOwnProfile(
  parts: ProfileParts,
  listeners: AccountListeners,
  person: Person,
): Promise<Result<OpenProfile>> {
  const secrets = parts.keychain(person.keychainId);
  // A locked keychain says "nothing there" to mere reading: only after this is such an answer believed.
  const ready = await secrets.probe();
  if (!ready.ok) return ready;
  const store = await openStoreOnDisk(parts, person.folder, secrets);
  return store.ok ? withAccount(parts, listeners, { person, secrets, store: store.value }) : store;
}

/** The same with credentials that were just typed in and checked. */
export async function openOwnProfileWith(
  parts: ProfileParts,
  listeners: AccountListeners,
  person: Person,
  credentials: Credentials,
): Promise<Result<OpenProfile>> {
  const secrets = parts.keychain(person.keychainId);
  const ready = await secrets.probe();
  if (!ready.ok) return ready;
  const store = await openStoreOnDisk(parts, person.folder, secrets);
  return store.ok ? withCredentials(parts, listeners, { person, secrets, store: store.value }, credentials) : store;
}

/** A record of nobody in particular, with credentials that are kept for this session alone. */
export async function openSessionProfile(
  parts: ProfileParts,
  listeners: AccountListeners,
  credentials: Credentials,
): Promise<Result<OpenProfile>> {
  const store = await openStoreInMemory(parts);
  if (!store.ok) return store;
  const secrets = createMemorySecretStore();
  return withCredentials(parts, listeners, { person: null, secrets, store: store.value }, credentials);
}

interface Opened {
  readonly person: Person | null;
  readonly secrets: SecretStore;
  readonly store: RecordStore;
}

async function withCredentials(
  parts: ProfileParts,
  listeners: AccountListeners,
  opened: Opened,
  credentials: Credentials,
): Promise<Result<OpenProfile>> {
  const written = await writeCredentials(opened.secrets, credentials);
  if (written.ok) return withAccount(parts, listeners, opened);
  await opened.store.close();
  return written;
}

async function withAccount(
  parts: ProfileParts,
  listeners: AccountListeners,
  { person, secrets, store }: Opened,
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
  return ok({ kind: 'own', person, secrets, store, account, importing: null, directory: new Map() });
}
