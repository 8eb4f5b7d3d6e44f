import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { startVirtualDisplay } from '../../../tools/electron/virtual-display.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

const project = path.resolve(import.meta.dirname, '../../..');
const hasXvfb = (process.env['PATH'] ?? '')
  .split(path.delimiter)
  .some((folder) => existsSync(path.join(folder, 'Xvfb')));

it.skipIf(!hasXvfb)(
  'start opens the app where there is a display, and ends when it is told to',
  { timeout: 90_000 },
  async () => {
    const userData = temporaryFolder();
    const display = await startVirtualDisplay();
    onTestFinished(() => display.stop());
    const starting = spawn(process.execPath, ['tools/start/start.ts'], {
      cwd: project,
      env: { ...process.env, ...display.env, CHARTKEEPER_USER_DATA: userData },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let said = '';
    starting.stdout.on('data', (chunk) => (said += String(chunk)));
    starting.stderr.on('data', (chunk) => (said += String(chunk)));
    const ended = once(starting, 'exit');
    try {
      // Written by Chromium once it runs, in Electron as by itself.
      const written = (): string[] => readdirSync(userData, { recursive: true, encoding: 'utf8' });
      await vi.waitFor(() => expect(written().map((file) => path.basename(file))).toContain('Local State'), 60_000);
    } catch (error) {
      throw new Error(`The app did not open: ${said}`, { cause: error });
    } finally {
      process.kill(-(starting.pid ?? 0), 'SIGTERM');
      await ended;
    }
    expect(said).toMatch(/Opening it with|opening it with the stand-in/);
  },
);
