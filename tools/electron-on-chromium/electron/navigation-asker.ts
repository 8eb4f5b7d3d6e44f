import type { EventEmitter } from 'node:events';
import { createEvent } from './event.ts';

export interface NavigationQuestion {
  readonly kind: 'will-navigate' | 'will-redirect';
  /** The app's form of the address. */
  readonly url: string;
  readonly isMainFrame: boolean;
}

/** Emits Electron's events before a navigation goes on, with the arguments of old beside them; whether one prevented it. */
export function isNavigationPrevented(contents: EventEmitter, { kind, url, isMainFrame }: NavigationQuestion): boolean {
  const event = createEvent({ url, isMainFrame, isSameDocument: false });
  if (kind === 'will-redirect') {
    contents.emit('will-redirect', event, url, false, isMainFrame);
    return event.defaultPrevented;
  }
  contents.emit('will-frame-navigate', event);
  if (isMainFrame) contents.emit('will-navigate', event, url);
  return event.defaultPrevented;
}
