import type { Clock } from '../../../main/values/clock.ts';

export interface HandMovedClock extends Clock {
  /** Lets the time pass, and with it all that waits for it. */
  move(ms: number): void;
  /** Resolves once so many waits are under way. */
  waiting(count: number): Promise<void>;
}

/** Noon of 23 November 2026, until it is moved. */
export function handMovedClock(start = Date.UTC(2026, 10, 23, 12)): HandMovedClock {
  let passed = 0;
  const waits = new Set<{ readonly until: number; readonly done: () => void }>();
  const watchers: { readonly count: number; readonly done: () => void }[] = [];
  return {
    now: () => start + passed,
    monotonic: () => passed,
    wait: (ms, signal) =>
      new Promise((resolve) => {
        const wait = {
          until: passed + ms,
          done: () => {
            waits.delete(wait);
            resolve();
          },
        };
        signal?.addEventListener('abort', wait.done);
        waits.add(wait);
        for (const { count, done } of watchers) if (waits.size >= count) done();
      }),
    move: (ms) => {
      passed += ms;
      for (const { until, done } of waits) if (until <= passed) done();
    },
    waiting: (count) =>
      new Promise((resolve) => {
        if (waits.size >= count) resolve();
        else watchers.push({ count, done: resolve });
      }),
  };
}
