import type { Clock } from '../values/clock.ts';
import type { Collection } from './collection/collection.ts';
import type { Attempts } from './connect/attempts.ts';
import type { Directory } from './directory/health-systems.ts';
import type { FaultWorld } from './faults/instead.ts';
import type { StateFile } from './state/state-file.ts';

export interface Origins {
  readonly api: string;
  readonly auth: string;
  readonly search: string;
  readonly healthSystem: string;
  readonly identityProvider: string;
  readonly other: string;
}

export interface Settings {
  /** `after`: `_after=` and, in DSTU2, `_afterid=`. `skip`: `_skip=`, which ends at 9990. */
  readonly paging: 'after' | 'skip';
  readonly tokenSeconds: number;
  /** `YYYY-MM-DD`: where records end; `null` for the day of the connection. */
  readonly today: string | null;
  /** Those registered with the client; the first is used unless the caller names another of them. */
  readonly redirectUris: readonly [string, ...string[]];
}

/** What every endpoint works with. */
export interface Service {
  readonly clock: Clock;
  /** 32 bytes that nobody can guess. */
  readonly random: () => Uint8Array;
  readonly file: StateFile;
  readonly directory: Directory;
  readonly collection: Collection;
  readonly faults: FaultWorld;
  readonly attempts: Attempts;
  readonly settings: Settings;
  /** Known once all sites listen, and so before the first request. */
  readonly origins: () => Origins;
}
