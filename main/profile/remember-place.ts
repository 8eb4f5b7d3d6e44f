import type { Clock } from '../values/clock.ts';
import type { WindowPlace } from '../values/window-place.ts';
import type { PreferenceStore } from './preferences.ts';

/** A window that is dragged tells of itself many times a second. */
const restMs = 500;

export interface PlaceMemory {
  /** Where the window stood when it was last seen to rest. */
  readonly last: () => WindowPlace | null;
  readonly take: (place: WindowPlace) => void;
  /** Writes down at once what is not yet. */
  readonly flush: () => Promise<void>;
}

/** Writes down where the window stands, once it rests there. */
export function createPlaceMemory(preferences: PreferenceStore, clock: Clock): PlaceMemory {
  let latest: WindowPlace | null = null;
  let writing: Promise<unknown> = Promise.resolve();
  let waiting: AbortController | null = null;
  const flush = async (): Promise<void> => {
    waiting?.abort();
    waiting = null;
    if (latest !== null) writing = preferences.change({ window: latest });
    latest = null;
    await writing;
  };
  return {
    last: () => latest ?? preferences.get().window,
    flush,
    take(place) {
      latest = place;
      if (waiting !== null) return;
      const rest = new AbortController();
      waiting = rest;
      void clock.wait(restMs, rest.signal).then(() => (rest.signal.aborted ? undefined : flush()));
    },
  };
}
