import type { Clock } from '../../main/values/clock.ts';

export interface FixedClock extends Clock {
  /** Moves both clocks on; waits that are due by then end, the earliest first. */
  advance(ms: number): Promise<void>;
  /** The person sets the computer's clock: `monotonic` does not see it. */
  setWallClock(now: number): void;
  /** How long is still to wait, for each wait under way, the shortest first. */
  pending(): readonly number[];
  /** Ends as soon as someone waits for exactly `ms`. */
  untilWaiting(ms: number): Promise<void>;
}

interface Wait {
  readonly due: number;
  readonly end: () => void;
}

/** Stands still until it is moved. Begins on 2026-11-23 at noon unless told otherwise. */
export function fixedClock(start = Date.UTC(2026, 10, 23, 12)): FixedClock {
  let wall = start;
  let mono = 1_000;
  const waits = new Set<Wait>();
  const watchers = new Set<() => void>();
  const pending = (): number[] => [...waits].map(({ due }) => due - mono).toSorted((a, b) => a - b);
  const moveTo = (moment: number): void => {
    wall += moment - mono;
    mono = moment;
  };

  return {
    now: () => wall,
    monotonic: () => mono,
    wait: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true) return resolve();
        const end = (): void => {
          waits.delete(wait);
          signal?.removeEventListener('abort', end);
          resolve();
        };
        const wait = { due: mono + ms, end };
        waits.add(wait);
        signal?.addEventListener('abort', end);
        for (const watcher of watchers) watcher();
        return undefined;
      }),
    async advance(ms) {
      const until = mono + ms;
      for (;;) {
        await turn();
        const [next] = [...waits].filter(({ due }) => due <= until).toSorted((a, b) => a.due - b.due);
        if (next === undefined) break;
        moveTo(Math.max(mono, next.due));
        next.end();
      }
      moveTo(until);
    },
    setWallClock: (now) => void (wall = now),
    pending,
    untilWaiting: (ms) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!pending().includes(ms)) return;
          watchers.delete(look);
          resolve();
        };
        watchers.add(look);
        look();
      }),
  };
}

/** Lets what has just been resolved run on. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
