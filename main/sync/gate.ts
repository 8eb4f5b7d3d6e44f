import type { Clock } from '../values/clock.ts';
import type { SyncLimits } from './limits.ts';
import type { SourceFailure } from './record-source.ts';
import { retryWait } from './retry-wait.ts';

/** One for all that is asked of a source: when it is not to be reached, all wait together, and one wait is told. */
export interface Gate {
  /** Ends when the source may be asked, or when `signal` is aborted. */
  pass(signal: AbortSignal): Promise<void>;
  closeFor(failure: SourceFailure): void;
  /** An answer came: the next failure is the first in a row. */
  answered(): void;
  /** Ends a wait that is our own; one that the source asked for stays. */
  knock(): void;
  /** While closed: why, and when it opens (by the wall clock, in milliseconds since 1970). */
  closed(): { readonly failure: SourceFailure; readonly opensAt: number } | null;
}

interface Closed {
  readonly failure: SourceFailure;
  /** By the monotonic clock. */
  readonly until: number;
  readonly opensAt: number;
  /** Not before this, since the source asked for it. */
  readonly askedUntil: number;
}

export function createGate(parts: {
  readonly clock: Clock;
  readonly random: () => number;
  readonly limits: SyncLimits;
  readonly onChange: () => void;
}): Gate {
  const { clock, random, limits, onChange } = parts;
  let closed: Closed | null = null;
  let failures = 0;
  let knocked = new AbortController();

  const change = (to: Closed | null): void => {
    closed = to;
    onChange();
  };

  return {
    async pass(signal) {
      while (closed !== null && !signal.aborted) {
        const left = closed.until - clock.monotonic();
        if (left <= 0) change(null);
        else await clock.wait(left, AbortSignal.any([signal, knocked.signal]));
      }
    },
    closeFor(failure) {
      // Those that were on their way when it closed do not make it worse.
      if (closed === null) failures++;
      const now = clock.monotonic();
      const wait = retryWait(failures, failure.retryAfterMs, limits, random);
      const asked = Math.min(Math.max(failure.retryAfterMs ?? 0, 0), limits.longestWait);
      const until = Math.max(now + (closed === null ? wait : asked), closed?.until ?? 0);
      const askedUntil = Math.max(now + asked, closed?.askedUntil ?? 0);
      change({ failure, until, askedUntil, opensAt: clock.now() + (until - now) });
    },
    answered() {
      if (closed === null) failures = 0;
    },
    knock() {
      if (closed === null || closed.askedUntil > clock.monotonic()) return;
      change(null);
      knocked.abort();
      knocked = new AbortController();
    },
    closed: () => closed,
  };
}
