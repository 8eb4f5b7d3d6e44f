import type { Bridge } from '../preload/api.ts';

declare global {
  interface Window {
    /** What the preload offers. */
    readonly chartkeeper: Bridge;
  }
}
