// What was just done, told quietly at the edge of the window, with the way back where there is one.
import { useSyncExternalStore } from 'react';

export interface Toast {
  readonly text: string;
  /** Takes back what was done. */
  readonly undo: (() => void) | null;
}

let shown: Toast | null = null;
const listeners = new Set<() => void>();

/** Takes the place of the one before: only the last thing done is taken back from here. */
export function showToast(toast: Toast | null): void {
  shown = toast;
  for (const listener of listeners) listener();
}

export const useToast = (): Toast | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
