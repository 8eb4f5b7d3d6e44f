// From a source to stored resources: sections side by side, page by page, resumable, with live progress.
// This file is all that others see of it.
import type { RecordStore } from '../store/record-store.ts';
import type { Clock } from '../values/clock.ts';
import { createGate } from './gate.ts';
import { isExpected, isOverdue } from './gathering.ts';
import { defaultLimits, type SyncLimits } from './limits.ts';
import { createProgressTeller } from './progress-teller.ts';
import { emptyReading, isUnfinished } from './reading-state.ts';
import type { RecordSource } from './record-source.ts';
import { carryOut, newRun, type Run } from './run.ts';
import { showProgress } from './show-progress.ts';
import { showStored } from './show-stored.ts';
import type { SyncProgress } from './sync-progress.ts';
import { unlessStoreFails } from './unless-store-fails.ts';

export type * from './sync-progress.ts';

/** `asked`: by the person, now. `connected`: a system has just been connected and will hand over in parts. */
export type SyncReason = 'asked' | 'connected';

export interface Sync {
  status(): SyncProgress;
  /** Told at each change, at most ten times a second; the last state is always told. Returns how to stop listening. */
  onProgress(listener: (progress: SyncProgress) => void): () => void;
  /**
   * Reads all that the source has. While a reading is under way, a wait of our own is cut short, and after `connected`
   * all is read once more.
   */
  start(request: { readonly reason: SyncReason }): void;
  /** Goes on with what an earlier session left unfinished, or did not see arrive; does nothing if there is nothing. */
  resume(): void;
  /** Ends when nothing is under way any more. What was stored stays; the next start goes on from there. */
  stop(): Promise<void>;
}

export interface SyncParts {
  readonly store: RecordStore;
  readonly source: RecordSource;
  readonly clock: Clock;
  /** From 0 up to 1, as `Math.random`. */
  readonly random?: () => number;
  readonly limits?: Partial<SyncLimits>;
}

export function createSync(parts: SyncParts): Sync {
  const { store, source, clock } = parts;
  const limits: SyncLimits = { ...defaultLimits, ...parts.limits };
  const reading = emptyReading();
  const status = (): SyncProgress => showProgress(reading, (one) => isOverdue(one, { clock, limits }));
  const teller = createProgressTeller(clock, limits.tellEvery, status);
  const tell = (): void => teller.changed();
  const gate = createGate({ clock, random: parts.random ?? Math.random, limits, onChange: showGate });
  const loaded = unlessStoreFails(() => showStored({ store, source, reading }));
  let run: Run | null = null;
  let stops = 0;

  function showGate(): void {
    if (run === null) return;
    const closed = gate.closed();
    reading.state = closed === null ? 'reading' : 'waiting';
    reading.problem = closed?.failure ?? null;
    reading.nextTryAt = closed === null ? null : new Date(closed.opensAt).toISOString();
    tell();
  }

  async function carry(current: Run): Promise<void> {
    const before = stops;
    const problem = (await loaded) ?? (await carryOut({ store, source, clock, limits, reading, gate, tell }, current));
    run = null;
    reading.problem = problem;
    reading.state = 'idle';
    reading.nextTryAt = null;
    tell();
    teller.flush();
    // Connected after the last look and before the end.
    if (problem === null && current.connected && stops === before) begin();
  }

  function begin(): void {
    const current = newRun();
    run = current;
    reading.state = 'reading';
    reading.problem = null;
    reading.added = 0;
    tell();
    current.done = carry(current);
  }

  return {
    status,
    onProgress: (listener) => teller.listen(listener),
    start({ reason }) {
      if (run === null) return begin();
      run.connected ||= reason === 'connected';
      gate.knock();
      run.wake.abort();
      return undefined;
    },
    resume() {
      const asked = stops;
      void loaded.then(() => {
        const expected = reading.connections.some((one) => isExpected(one, { clock, limits }));
        if (run === null && stops === asked && (isUnfinished(reading) || expected)) begin();
      });
    },
    async stop() {
      stops++;
      await loaded;
      run?.abort.abort();
      await run?.done;
    },
  };
}
