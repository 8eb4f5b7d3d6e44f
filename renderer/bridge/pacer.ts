export interface Pacer {
  ask(): void;
  /** Runs at once if it was asked and has not run since. */
  flush(): void;
  stop(): void;
}

/**
 * Runs `work` at once when asked, then at most once in `everyMs`; the last asking is never lost.
 */
export function createPacer(work: () => void, everyMs: number): Pacer {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waiting = false;
  const run = (): void => {
    work();
    timer = setTimeout(() => {
      timer = null;
      if (!waiting) return;
      waiting = false;
      run();
    }, everyMs);
  };
  return {
    ask() {
      if (timer === null) run();
      else waiting = true;
    },
    flush() {
      if (!waiting) return;
      waiting = false;
      if (timer !== null) clearTimeout(timer);
      run();
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      waiting = false;
    },
  };
}
