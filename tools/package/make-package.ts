import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runNode } from '../command/run-command.ts';
import { hereAround, haveRealElectron } from '../electron/which-electron.ts';
import { writeFakeElectron } from './fake-electron.ts';

export interface PackageOrder {
  readonly project: string;
  /** Where the package goes. */
  readonly output: string;
  /** For electron-builder, such as `--linux AppImage`; none makes a folder for this platform. */
  readonly targets: readonly string[];
}

/** Packs `dist/` with electron-builder; with a fake Electron where the real one cannot be had. Answers in words which it took. */
export async function makePackage({ project, output, targets }: PackageOrder): Promise<string> {
  const isReal = await haveRealElectron(hereAround(project));
  if (!isReal && process.platform !== 'linux')
    throw new Error('Electron could not be downloaded: no package without it.');
  const folder = await mkdtemp(path.join(tmpdir(), 'chartkeeper-electron-'));
  try {
    if (!isReal) await writeFakeElectron(folder);
    const dist = isReal ? path.join(project, 'node_modules/electron/dist') : folder;
    const config = [`--config.electronDist=${dist}`, `--config.directories.output=${output}`];
    const what = targets.length === 0 ? ['--dir'] : targets;
    const args = [...what, '--publish', 'never', '--config', 'electron-builder.yml', ...config];
    const end = await runNode('node_modules/electron-builder/cli.js', args, { cwd: project, output: 'keep' });
    if (!end.ok) throw new Error(`electron-builder failed:\n${end.printed}`);
    return isReal
      ? 'with Electron'
      : 'without Electron, which cannot be downloaded here: it can be looked at, but not run';
  } finally {
    await rm(folder, { recursive: true });
  }
}
