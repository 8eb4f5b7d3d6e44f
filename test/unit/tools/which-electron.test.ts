import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { whichElectron, type Surroundings } from '../../../tools/electron/which-electron.ts';

let project: string;
let downloads: number;

beforeEach(async () => {
  downloads = 0;
  project = await mkdtemp(path.join(tmpdir(), 'chartkeeper-electron-'));
  await put('node_modules/electron/package.json', '{"version":"45.4.1"}');
  await put('tools/electron-on-chromium/bin/electron', '');
});
afterEach(() => rm(project, { recursive: true }));

async function put(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(project, file)), { recursive: true });
  await writeFile(path.join(project, file), text);
}

const around = (given: Partial<Surroundings> = {}, canDownload = false): Surroundings => ({
  ...{ project, platform: 'linux', env: {} },
  download: async () => {
    downloads += 1;
    return canDownload;
  },
  ...given,
});

describe('which Electron opens the app', () => {
  it('is the real one where it is there', async () => {
    await put('node_modules/electron/path.txt', 'electron');
    const which = await whichElectron(around());
    expect(which).toMatchObject({ kind: 'real', env: {}, line: 'Opening it with Electron 45.4.1.' });
    expect(downloads).toBe(0);
  });

  it('is the real one where it can be downloaded', async () => {
    expect(await whichElectron(around({}, true))).toMatchObject({ kind: 'real' });
    expect(downloads).toBe(1);
  });

  it('is the stand-in where it cannot, and the line says so', async () => {
    const which = await whichElectron(around());
    expect(which.kind).toBe('stand-in');
    expect(which.env).toEqual({ ELECTRON_OVERRIDE_DIST_PATH: path.join(project, 'tools/electron-on-chromium/bin') });
    expect(which.line).toContain('stand-in');
  });

  it('is asked for once for each version', async () => {
    await whichElectron(around());
    await whichElectron(around());
    expect(downloads).toBe(1);
    await put('node_modules/electron/package.json', '{"version":"46.0.0"}');
    await whichElectron(around());
    expect(downloads).toBe(2);
  });

  it('is not downloaded where the person forbade it', async () => {
    const env = { ELECTRON_SKIP_BINARY_DOWNLOAD: '1' };
    expect(await whichElectron(around({ env }, true))).toMatchObject({ kind: 'stand-in' });
    expect(downloads).toBe(0);
  });

  it('is the one that the person names', async () => {
    const env = { ELECTRON_OVERRIDE_DIST_PATH: '/opt/electron' };
    expect(await whichElectron(around({ env }))).toMatchObject({ kind: 'given', env: {} });
  });

  it.each(['win32', 'darwin'] as const)('is the real one or none on %s', async (platform) => {
    expect(await whichElectron(around({ platform }, true))).toMatchObject({ kind: 'real' });
    await expect(whichElectron(around({ platform }))).rejects.toThrow('could not be downloaded');
  });
});
