// Decides for start, tests and tour which Electron opens the app: the real binary where it can be had, else the stand-in.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runNode } from '../command/run-command.ts';

export interface WhichElectron {
  readonly kind: 'real' | 'stand-in' | 'given';
  /** For the process that starts Electron, by the `electron` package or by Playwright. */
  readonly env: Readonly<Record<string, string>>;
  /** Says which it is. */
  readonly line: string;
}

/** What the decision rests on. Tests hand in others. */
export interface Surroundings {
  readonly project: string;
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Tries to fetch the binary; whether it is there afterwards. */
  readonly download: (limitMs: number) => Promise<boolean>;
}

const standInFolder = 'tools/electron-on-chromium/bin';
const onlyReal = 30 * 60_000;
/** A machine that reaches the download has it by then; one that does not is told so at once, as a rule. */
const withStandIn = 3 * 60_000;

export async function whichElectron(around: Surroundings): Promise<WhichElectron> {
  const { project, env } = around;
  const given = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (given) return { kind: 'given', env: {}, line: `Opening it with the Electron in ${given}.` };
  const version = await electronVersion(project);
  const canStandIn = around.platform === 'linux' && existsSync(path.join(project, standInFolder, 'electron'));
  if (await haveRealElectron(around, canStandIn ? withStandIn : onlyReal)) {
    return { kind: 'real', env: {}, line: `Opening it with Electron ${version}.` };
  }
  if (!canStandIn)
    throw new Error(`Electron ${version} could not be downloaded, and nothing can stand in for it here.`);
  return {
    kind: 'stand-in',
    env: { ELECTRON_OVERRIDE_DIST_PATH: path.join(project, standInFolder) },
    line: `Electron ${version} cannot be downloaded here: opening it with the stand-in on Chromium.`,
  };
}

export const hereAround = (project: string): Surroundings => ({
  project,
  platform: process.platform,
  env: process.env,
  download: async (limitMs) => {
    const script = path.join(project, 'node_modules/electron/install.js');
    return (await runNode(script, [], { cwd: project, output: 'keep', limitMs })).ok;
  },
});

/** Whether the real binary is there, fetched now if need be. Asked once for each version: "no" is remembered. */
export async function haveRealElectron(around: Surroundings, limitMs = withStandIn): Promise<boolean> {
  if (existsSync(path.join(around.project, 'node_modules/electron/path.txt'))) return true;
  if (around.env['ELECTRON_SKIP_BINARY_DOWNLOAD']) return false;
  const version = await electronVersion(around.project);
  const refusal = path.join(around.project, '.cache/electron-not-to-be-had');
  const refused = await readFile(refusal, 'utf8').catch(() => null);
  if (around.platform === 'linux' && refused === version) return false;
  if (await around.download(limitMs)) {
    await rm(refusal, { force: true });
    return true;
  }
  await mkdir(path.dirname(refusal), { recursive: true });
  await writeFile(refusal, version);
  return false;
}

async function electronVersion(project: string): Promise<string> {
  const text = await readFile(path.join(project, 'node_modules/electron/package.json'), 'utf8');
  const manifest: unknown = JSON.parse(text);
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isManifest ? String(manifest.version) : 'unknown';
}
