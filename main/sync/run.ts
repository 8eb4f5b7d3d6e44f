import type { RecordStore } from '../store/record-store.ts';
import type { Clock } from '../values/clock.ts';
import type { Failure } from '../values/result.ts';
import { createAskSource } from './ask-source.ts';
import type { Gate } from './gate.ts';
import type { SyncLimits } from './limits.ts';
import type { ReadingContext } from './reading-context.ts';
import type { ReadingState } from './reading-state.ts';
import type { RecordSource } from './record-source.ts';
import { runReadings } from './run-readings.ts';
import { unlessStoreFails } from './unless-store-fails.ts';

/** Readings from a start to their end, and what may happen to them meanwhile. */
export interface Run {
  /** Stops it. */
  readonly abort: AbortController;
  /** Ends its present wait between two readings, or the next one. */
  wake: AbortController;
  /** A system was connected, so that all is to be read once more. */
  connected: boolean;
  done: Promise<void>;
}

export interface RunParts {
  readonly store: RecordStore;
  readonly source: RecordSource;
  readonly clock: Clock;
  readonly limits: SyncLimits;
  readonly reading: ReadingState;
  readonly gate: Gate;
  readonly tell: () => void;
}

export const newRun = (): Run => ({
  abort: new AbortController(),
  wake: new AbortController(),
  connected: false,
  done: Promise.resolve(),
});

/** Carries it out; what ended it early, or `null`. */
export async function carryOut({ gate, ...parts }: RunParts, run: Run): Promise<Failure | null> {
  const { signal } = run.abort;
  let problem: Failure | null = null;
  const stop = (why: Failure): void => {
    if (!signal.aborted) problem = why;
    run.abort.abort();
  };
  const context: ReadingContext = { ...parts, ask: createAskSource(gate, parts.limits, signal), signal, stop };
  const takeConnected = (): boolean => {
    const was = run.connected;
    run.connected = false;
    return was;
  };
  const failure = await unlessStoreFails(() =>
    runReadings(context, { takeConnected, pause: (ms) => pause(context, run, ms) }),
  );
  run.abort.abort();
  return problem ?? failure;
}

async function pause({ reading, clock, signal, tell }: ReadingContext, run: Run, ms: number): Promise<void> {
  reading.state = 'waiting';
  reading.nextTryAt = new Date(clock.now() + ms).toISOString();
  tell();
  await clock.wait(ms, AbortSignal.any([signal, run.wake.signal]));
  run.wake = new AbortController();
  reading.nextTryAt = null;
  reading.state = 'reading';
}
