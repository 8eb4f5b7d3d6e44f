/** Counts only what lies between `start` and `stop`. */
export function stopwatch() {
  let counted = 0;
  let from = 0;
  return {
    start(): void {
      from = performance.now();
    },
    stop(): void {
      counted += performance.now() - from;
    },
    seconds: (): number => counted / 1000,
  };
}
