import { useEffect } from 'react';

/** Told at most so often: what counts is minutes. */
const tellAgainMs = 10_000;

/** Tells that the person uses the page, so that the app does not lock itself in front of them. */
export function useTellUse(hasLock: boolean): void {
  useEffect(() => {
    if (!hasLock) return undefined;
    let toldAt = -Infinity;
    const onUse = (event: Event): void => {
      if (event.timeStamp - toldAt < tellAgainMs) return;
      toldAt = event.timeStamp;
      void window.chartkeeper.call('lock.used', {});
    };
    for (const kind of kinds) window.addEventListener(kind, onUse, { passive: true, capture: true });
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, onUse, { capture: true });
    };
  }, [hasLock]);
}

const kinds = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;
