import type { Clock } from '../values/clock.ts';
import type { CollectionSpeed } from './collection/collect-connection.ts';

export interface PracticeOptions {
  readonly clock: Clock;
  /** 32 bytes that nobody can guess. */
  readonly random: () => Uint8Array;
  /** 1 unless told otherwise: the same seed makes the same systems and people. */
  readonly seed?: number;
  /** The API's; the other sites take the ports after it. Any free ones when 0 or absent. */
  readonly port?: number;
  /** Users, tokens and connections survive a restart there. Nothing is kept without it. */
  readonly stateFile?: string | null;
  /** `moments` unless told otherwise: the first part within a second, all within eight. */
  readonly speed?: CollectionSpeed;
  /** So many further resources at each user's first connection. */
  readonly load?: number;
  /** `YYYY-MM-DD`: where the records end; the day of the connection unless told otherwise. */
  readonly today?: string;
  readonly paging?: 'after' | 'skip';
  /** How long access tokens live; two hours unless told otherwise. */
  readonly tokenSeconds?: number;
  /** Further registered redirect URIs, beside the one of the credentials. */
  readonly redirectUris?: readonly string[];
}
