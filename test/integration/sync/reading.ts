import type { Connection, RecordStore } from '../../../main/store/record-store.ts';
import type { SyncLimits } from '../../../main/sync/limits.ts';
import { createSync, type Sync, type SyncProgress } from '../../../main/sync/sync.ts';
import { observation, type MadeResource } from '../../fakes/bundles.ts';
import { connection } from '../../fakes/connections.ts';
import { fixedClock, type FixedClock } from '../../fakes/fixed-clock.ts';
import { openStore } from '../../fakes/open-store.ts';
import { scriptedSource, type ScriptedSource } from '../../fakes/scripted-source.ts';

/** So many results, named from `o<from>` on. */
export const observations = (from: number, count: number): readonly MadeResource[] =>
  Array.from({ length: count }, (_, at) => observation(`o${from + at}`));

export interface Reading {
  readonly sync: Sync;
  readonly store: RecordStore;
  readonly source: ScriptedSource;
  readonly clock: FixedClock;
  /** All that was told, in order. */
  readonly told: readonly SyncProgress[];
  /** Reads until nothing is under way any more. */
  read(): Promise<SyncProgress>;
  /** Lets every wait that is told pass, until nothing is under way any more. */
  waitOut(): Promise<SyncProgress>;
  /** Ends with the first progress of which this holds. */
  until(holds: (progress: SyncProgress) => boolean): Promise<SyncProgress>;
  resources(): Promise<number>;
}

interface ReadingParts {
  readonly store?: RecordStore;
  readonly source?: ScriptedSource;
  readonly clock?: FixedClock;
  readonly limits?: Partial<SyncLimits>;
}

/** A sync between a scripted source and a real store; it stands still wherever it waits, until the clock is moved. */
export async function reading(parts: ReadingParts = {}): Promise<Reading> {
  const store = parts.store ?? (await openStore());
  const { source = scriptedSource(), clock = fixedClock() } = parts;
  const limits = { tellEvery: 0, ...parts.limits };
  const sync = createSync({ store, source, clock, random: () => 0, limits });
  const told: SyncProgress[] = [];
  sync.onProgress((progress) => void told.push(progress));
  const until: Reading['until'] = (holds) =>
    new Promise((resolve) => {
      const look = (progress: SyncProgress): void => {
        if (!holds(progress)) return;
        stop();
        resolve(progress);
      };
      const stop = sync.onProgress(look);
      look(sync.status());
    });
  return {
    ...{ sync, store, source, clock, told, until },
    read() {
      sync.start({ reason: 'asked' });
      return until(isIdle);
    },
    async waitOut() {
      const waitsOn = ({ nextTryAt }: SyncProgress): number =>
        nextTryAt === null ? 0 : Date.parse(nextTryAt) - clock.now();
      for (;;) {
        const progress = await until((now) => isIdle(now) || waitsOn(now) > 0);
        if (isIdle(progress)) return progress;
        await clock.advance(waitsOn(progress));
      }
    },
    async resources() {
      const counts = await store.connections.counts();
      return counts.reduce((total, { count }) => total + count, 0);
    },
  };
}

export const isIdle = ({ state }: SyncProgress): boolean => state === 'idle';

/** Connected long ago, so that nothing more is expected of it than what it has. */
export const settled = (systemId: number, change: Partial<Connection> = {}): Connection =>
  connection(systemId, { connectedAt: '2026-01-01T00:00:00.000Z', state: 'ready', fhirVersion: 'r4', ...change });
