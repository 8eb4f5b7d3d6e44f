export interface BackgroundWork {
  /** Done between calls, a little at a time; says whether there is more. */
  readonly soon: () => boolean;
  /** The same, when nothing has been asked for a while and nothing is left to do soon. */
  readonly later: () => boolean;
  /** That while, in milliseconds. */
  readonly quietFor: number;
}

/** Gives what is to be told of each call, after it. */
export function betweenCalls({ soon, later, quietFor }: BackgroundWork): () => void {
  let waiting = false;
  let quiet: NodeJS.Timeout | undefined;
  const rest = (ms: number): void => {
    // A turn of the loop between two steps lets a call in, which puts the next one off.
    quiet = setTimeout(() => (later() ? rest(0) : undefined), ms);
  };
  const asked = (): void => {
    clearTimeout(quiet);
    if (waiting) return;
    waiting = true;
    setImmediate(() => {
      waiting = false;
      if (soon()) asked();
      else rest(quietFor);
    });
  };
  return asked;
}
