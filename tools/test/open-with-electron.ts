import path from 'node:path';
import { hasDisplay, startVirtualDisplay } from '../electron/virtual-display.ts';
import { hereAround, whichElectron } from '../electron/which-electron.ts';

/** Before Playwright's tests: an Electron and a display for all of them, by the environment that they inherit. */
export default async function openWithElectron(): Promise<() => Promise<void>> {
  const electron = await whichElectron(hereAround(path.resolve(import.meta.dirname, '../..')));
  console.log(electron.line);
  Object.assign(process.env, electron.env);
  if (hasDisplay(process.platform, process.env)) return async () => undefined;
  const display = await startVirtualDisplay();
  Object.assign(process.env, display.env);
  return () => display.stop();
}
