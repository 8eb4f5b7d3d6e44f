import { createOneUp, type Credentials, type Endpoints } from '../oneup/oneup.ts';
import type { SecretStore } from '../secrets/secret-store.ts';
import type { RecordStore } from '../store/record-store.ts';
import { createSync, type SyncProgress } from '../sync/sync.ts';
import { accountStore } from './account-store.ts';
import type { Account } from './open-profile.ts';
import type { ProfileParts } from './parts.ts';

export interface AccountListeners {
  readonly onReachability: (found: 'reachable' | 'unreachable') => void;
  readonly onProgress: (progress: SyncProgress) => void;
}

/** Joins client, keychain and store to one account; nothing is asked of the network yet. */
export function openAccount(
  parts: Pick<ProfileParts, 'fetch' | 'clock' | 'randomBytes'>,
  account: {
    readonly endpoints: Endpoints;
    readonly credentials: Credentials;
    readonly secrets: SecretStore;
    readonly store: RecordStore;
  },
  listeners: AccountListeners,
): Account {
  const oneup = createOneUp({
    endpoints: account.endpoints,
    credentials: account.credentials,
    account: accountStore(account.secrets),
    fetch: parts.fetch,
    clock: parts.clock,
    randomBytes: parts.randomBytes,
    onReachability: listeners.onReachability,
  });
  const sync = createSync({ store: account.store, source: oneup.recordSource(), clock: parts.clock });
  sync.onProgress(listeners.onProgress);
  return { oneup, sync, redirectUri: new URL(account.credentials.redirectUri) };
}
