import { monitorEventLoopDelay } from 'node:perf_hooks';

export interface Watched {
  /** Of the process, all its threads together, in MB, at its most. */
  readonly megabytes: number;
  /** In milliseconds, beyond the timer's own millisecond. */
  readonly delayP99: number;
}

const everyMs = 1;

/** How much memory the process took until `end`, and how long its main thread kept others waiting between `goOn` and `rest`. */
export function watchProcess() {
  const delay = monitorEventLoopDelay({ resolution: everyMs });
  let most = 0;
  const look = (): void => {
    most = Math.max(most, process.memoryUsage.rss());
  };
  const timer = setInterval(look, 50);
  return {
    goOn: () => delay.enable(),
    rest: () => delay.disable(),
    end(): Watched {
      look();
      clearInterval(timer);
      delay.disable();
      return { megabytes: most / 1e6, delayP99: Math.max(0, delay.percentile(99) / 1e6 - everyMs) };
    },
  };
}
