import type { Clock } from '../values/clock.ts';

export interface Deadline {
  /** Aborted when the caller gives up, when nothing has come for too long, or when all of it takes too long. */
  readonly signal: AbortSignal;
  /** Something came: the idle time begins anew. */
  readonly progress: () => void;
  /** Whether time ran out (and not the caller's patience). */
  readonly over: () => boolean;
  /** Ends all waiting; aborts what is still under way. */
  readonly end: () => void;
}

/** Times are in milliseconds, measured on the monotonic clock. */
export function startDeadline(
  clock: Clock,
  limits: { readonly idleMs: number; readonly totalMs: number },
  caller: AbortSignal,
): Deadline {
  const ended = new AbortController();
  const signal = AbortSignal.any([caller, ended.signal]);
  const begun = clock.monotonic();
  let last = begun;
  let ranOut = false;
  const watch = async (): Promise<void> => {
    while (!signal.aborted) {
      const left = Math.min(last + limits.idleMs, begun + limits.totalMs) - clock.monotonic();
      ranOut = left <= 0;
      if (ranOut) ended.abort();
      else await clock.wait(left, signal);
    }
  };
  void watch();
  return {
    signal,
    progress: () => {
      last = clock.monotonic();
    },
    over: () => ranOut,
    end: () => ended.abort(),
  };
}
