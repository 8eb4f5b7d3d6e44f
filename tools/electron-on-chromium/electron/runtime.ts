// What the parts of the stand-in know of each other: one Chromium, the app's schemes, and all pages.
import { randomBytes } from 'node:crypto';
import type { Browser } from '../chromium/browser.ts';
import type { PageTargets } from '../chromium/targets.ts';
import { createSchemes } from '../network/schemes.ts';
import type { PageNames } from '../page/scripts.ts';

interface Running {
  readonly browser: Browser;
  readonly targets: PageTargets;
}

const secret = randomBytes(12).toString('hex');
let running: Running | null = null;

export const schemes = createSchemes();

export const pageNames: PageNames = { secret: `e${secret}`, send: `send${secret}`, receive: `receive${secret}` };

export function setRunning(now: Running): void {
  running = now;
}

/** Throws before the app is ready, as Electron does. */
export function chromium(): Running {
  if (running === null) throw new Error('The app is not ready yet');
  return running;
}

export const hasChromium = (): boolean => running !== null;

export const closeChromium = async (): Promise<void> => running?.browser.close();

/** For what is cleaned up behind someone who has left: nobody waits for it. */
export const ignore = (): undefined => undefined;
