import type { Log } from '../log/create-log.ts';
import type { Endpoints } from '../oneup/oneup.ts';
import type { SecretStore } from '../secrets/secret-store.ts';
import type { Clock } from '../values/clock.ts';
import type { People } from './people.ts';
import type { PreferenceStore } from './preferences.ts';

/** As `OpenOptions` of the store. */
export interface StoreOpening {
  readonly onUpdating: (share: number) => void;
  readonly signal: AbortSignal;
}

/** What `main.ts` hands in: the world outside the profiles. */
export interface ProfileParts {
  readonly userDataFolder: string;
  readonly preferences: PreferenceStore;
  readonly people: People;
  readonly clock: Clock;
  readonly fetch: typeof fetch;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly log: Log;
  readonly storeWorkerFile: string;
  readonly practiceWorkerFile: string;
  readonly documentWorkerFile: string;
  /** The system's keychain, with the items of one profile. */
  readonly keychain: (profileId: string) => SecretStore;
  readonly randomUuid: () => string;
  /** What opening a record tells, and how it is ended early; without it nobody listens. */
  readonly opening?: StoreOpening;
  /** Where 1upHealth is, by environment, preferences or default. */
  readonly endpoints: () => Endpoints;
}

export type Reachability = 'reachable' | 'unreachable' | 'unknown';
