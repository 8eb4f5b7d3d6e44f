import type { ProfileParts, StoreOpening } from './parts.ts';

/** A record that is brought up to date while it opens: how far it is, and the end of it when the app is closed meanwhile. */
interface Updating {
  /** Whole percent; `null`: nothing is brought up to date. */
  percent(): number | null;
  /** The opening has ended, in whatever way. */
  readonly ended: () => void;
  /** The app ends, with `then`: what is done stays done, and the rest waits for the next start. */
  leave<T>(then: () => T): T;
}

/** Parts whose records tell of it while they open. */
export function withUpdating(
  world: ProfileParts,
  onChange: () => void,
): { readonly parts: ProfileParts; readonly updating: Updating } {
  const leaving = new AbortController();
  let percent: number | null = null;
  const opening: StoreOpening = {
    signal: leaving.signal,
    onUpdating(share) {
      const now = Math.floor(share * 100);
      if (now === percent) return;
      percent = now;
      onChange();
    },
  };
  const updating: Updating = {
    percent: () => percent,
    ended: () => void (percent = null),
    leave(then) {
      leaving.abort();
      return then();
    },
  };
  return { parts: { ...world, opening }, updating };
}
