import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication } from 'playwright';
import { onTestFinished, vi } from 'vitest';

const executablePath = path.resolve(import.meta.dirname, '../../../tools/electron-on-chromium/bin/electron');

export const hasChromium = (process.env['PATH'] ?? '')
  .split(path.delimiter)
  .some((folder) =>
    ['chromium', 'chromium-browser', 'google-chrome'].some((name) => existsSync(path.join(folder, name))),
  );

/** An app of a few lines: what its main process does, and what its preload offers. */
export interface SmallApp {
  /** Module text; `electron` and `here` (its folder) are there already. */
  readonly main: string;
  readonly preload?: string;
}

export interface Folder {
  readonly app: string;
  readonly userData: string;
}

export async function writeApp({ main, preload = '' }: SmallApp): Promise<Folder> {
  const folder = await mkdtemp(path.join(tmpdir(), 'stand-in-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  await writeFile(
    path.join(folder, 'package.json'),
    '{"name":"small","version":"1.2.3","type":"module","main":"main.js"}',
  );
  await writeFile(
    path.join(folder, 'main.js'),
    `import * as electron from 'electron';\nconst here = import.meta.dirname;\n${main}`,
  );
  await writeFile(path.join(folder, 'preload.cjs'), preload);
  return { app: folder, userData: path.join(folder, 'user-data') };
}

export async function launch({ app, userData }: Folder): Promise<ElectronApplication> {
  const running = await _electron.launch({
    executablePath,
    args: [app],
    colorScheme: null,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: userData,
      CHARTKEEPER_NODE: process.execPath,
      SMALL_USER_DATA: userData,
    },
  });
  onTestFinished(() => running.close().catch(() => undefined));
  return running;
}

/** The commands of all processes that know this folder. */
export async function processesOf({ userData }: Folder): Promise<string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const commands = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')));
  return commands.filter((command) => command.includes(userData));
}

/** The usual beginning: its own folder, and a window at an address when the app is ready. */
export const usual = (then: string): string => `
const { app, BrowserWindow, session, protocol, ipcMain } = electron;
app.setPath('userData', process.env.SMALL_USER_DATA);
protocol.registerSchemesAsPrivileged([{ scheme: 'small', privileges: { standard: true, secure: true } }]);
app.whenReady().then(() => {
  protocol.handle('small', () => new Response('<!doctype html><title>Small</title><h1>Small</h1>', { headers: { 'content-type': 'text/html' } }));
  ${then}
});
app.on('window-all-closed', () => app.quit());
`;

/** The machine may be busy: what is waited for is an event, not a time. */
export const soon = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 15_000 });
