// When the app was not used for so long that it locks.
import type { Clock } from '../values/clock.ts';

export interface IdleWatch {
  /** Begins to count; `null`: stops. */
  readonly watch: (minutes: number | null) => void;
  readonly used: () => void;
}

export function watchIdle(clock: Clock, onIdle: () => void): IdleWatch {
  let usedAt = clock.monotonic();
  let stop = new AbortController();
  const count = async (ms: number, signal: AbortSignal): Promise<void> => {
    for (let left = ms; left > 0; left = usedAt + ms - clock.monotonic()) {
      await clock.wait(left, signal);
      if (signal.aborted) return;
    }
    onIdle();
  };
  return {
    used: () => void (usedAt = clock.monotonic()),
    watch(minutes) {
      stop.abort();
      stop = new AbortController();
      usedAt = clock.monotonic();
      if (minutes !== null) void count(minutes * 60_000, stop.signal);
    },
  };
}
