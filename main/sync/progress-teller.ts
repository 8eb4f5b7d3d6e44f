import type { Clock } from '../values/clock.ts';

export interface ProgressTeller<Progress> {
  /** Something has changed: told now, or with what comes shortly after. */
  changed(): void;
  /** Tells at once what has not been told yet. */
  flush(): void;
  listen(listener: (progress: Progress) => void): () => void;
}

/** Tells listeners at most once in `every` milliseconds; the last state is always told. */
export function createProgressTeller<Progress>(
  clock: Clock,
  every: number,
  current: () => Progress,
): ProgressTeller<Progress> {
  const listeners = new Set<(progress: Progress) => void>();
  let lastTold = Number.NEGATIVE_INFINITY;
  let later: AbortController | null = null;

  const tell = (): void => {
    later?.abort();
    later = null;
    lastTold = clock.monotonic();
    const progress = current();
    for (const listener of listeners) listener(progress);
  };

  return {
    changed() {
      if (later !== null) return;
      const wait = lastTold + every - clock.monotonic();
      if (wait <= 0) return tell();
      const waiting = new AbortController();
      later = waiting;
      void clock.wait(wait, waiting.signal).then(() => (waiting.signal.aborted ? undefined : tell()));
      return undefined;
    },
    flush() {
      if (later !== null) tell();
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
