import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
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

it.skipIf(!hasXvfb)(
  '35: an address that is not secure stops the app before anything is sent, and it says so',
  async () => {
    const display = await startVirtualDisplay();
    onTestFinished(() => display.stop());
    const env = { ...process.env, ...display.env, CHARTKEEPER_USER_DATA: temporaryFolder() };
    const started = promisify(execFile)(process.execPath, ['tools/start/start.ts'], {
      cwd: project,
      env: { ...env, ONEUP_API_URL: 'http://192.0.2.1' },
    });
    await expect(started).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('must be https addresses'),
    });
  },
);

const canBeAlone = hasXvfb && spawnSync('unshare', ['-nm', 'sh', '-c', 'ip link set lo up']).status === 0;

// Needs root and Linux's namespaces; the resolver and the network are those of the whole run: app, pages and practice service.
it.skipIf(!canBeAlone)('34: the whole journey needs nobody, and asks for no name', { timeout: 180_000 }, async () => {
  const script = path.resolve(import.meta.dirname, '../../fakes/alone-on-loopback.ts');
  const args = ['-nm', process.execPath, script, path.join(project, 'tools/tour/tour.ts')];
  const { DISPLAY: _none, ...env } = process.env;
  const { stdout } = await promisify(execFile)('unshare', args, { cwd: project, env });
  expect(JSON.parse(stdout)).toEqual({ failed: null, names: [] });
});
