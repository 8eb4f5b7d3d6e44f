/** Time as it is handed in: tests hand in a clock that they move themselves. */
export interface Clock {
  /** Milliseconds since 1970 by the wall clock, which the person may set wrong or change. */
  now(): number;
  /** Milliseconds since some fixed moment, never going back: for waiting and for `expires_in`. */
  monotonic(): number;
  /** Resolves after `ms`, or at once when `signal` is aborted. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}
