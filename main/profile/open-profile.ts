import type { HealthSystem, OneUp } from '../oneup/oneup.ts';
import type { SecretStore } from '../secrets/secret-store.ts';
import type { RecordStore } from '../store/record-store.ts';
import type { Sync } from '../sync/sync.ts';
import type { Person } from './people.ts';
import type { ProfileKind } from './profile-folder.ts';

/** The way to the service, where there are credentials. */
export interface Account {
  readonly oneup: OneUp;
  readonly sync: Sync;
  readonly redirectUri: URL;
}

export interface Importing {
  /** Ends when nothing of it goes on. */
  stop(): Promise<void>;
}

/** One person's record, open: its store, its secrets, and its account where it has one. */
export interface OpenProfile {
  readonly kind: ProfileKind;
  /** `null` in practice, and for a record that is kept for this session alone. */
  readonly person: Person | null;
  readonly secrets: SecretStore;
  readonly store: RecordStore;
  /** Changes when credentials come or go, and when the practice service stops or starts. */
  account: Account | null;
  /** Files that are being brought in. */
  importing: Importing | null;
  /** Health systems that searches of this session have shown, by id. */
  readonly directory: Map<number, HealthSystem>;
}

/** Ends what is under way, then closes the file. */
export async function closeProfile(profile: OpenProfile): Promise<void> {
  await profile.importing?.stop();
  await profile.account?.sync.stop();
  profile.account = null;
  await profile.store.close();
}
