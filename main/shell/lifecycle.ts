import type { App } from 'electron';

/** One instance, one writer: a second start brings the first to the front and ends. Answers whether this is the first. */
export function claimSingleInstance(app: App, onSecond: () => void): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', onSecond);
  return true;
}

/** Lets what is under way end well before the process does; a close that hangs cannot keep the app alive. */
export function closeBeforeQuit(app: App, close: () => Promise<void>, wait: (ms: number) => Promise<void>): void {
  let state: 'open' | 'closing' | 'closed' = 'open';
  app.on('before-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    void Promise.race([close(), wait(8_000)]).finally(() => {
      state = 'closed';
      app.quit();
    });
  });
}
