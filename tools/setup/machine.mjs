import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

/**
 * What the set-up asks of the machine and does to it. Tests hand in one of their own.
 * @typedef {object} Machine
 * @property {string} platform as `process.platform`
 * @property {string} arch as `process.arch`
 * @property {string} nodeVersion such as `20.20.2`
 * @property {string} nodePath
 * @property {boolean} isRoot
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {(command: string) => string | null} which the path of a command, `null` where there is none
 * @property {(file: string) => boolean} exists
 * @property {(command: readonly string[], options?: RunOptions) => boolean} run whether it ended well; what it prints is shown only if not
 * @property {(line: string) => void} say
 *
 * @typedef {{ cwd?: string, env?: Readonly<Record<string, string>> }} RunOptions
 */

/** @returns {Machine} */
export function machine() {
  const { env, platform, arch } = process;
  return {
    platform,
    arch,
    env,
    nodeVersion: process.versions.node,
    nodePath: process.execPath,
    isRoot: process.getuid?.() === 0,
    which: (command) => which(command, env['PATH'] ?? ''),
    exists: existsSync,
    run,
    say: (line) => console.log(line),
  };
}

/**
 * @param {string} command
 * @param {string} searchPath
 */
function which(command, searchPath) {
  for (const folder of searchPath.split(path.delimiter)) {
    const file = path.join(folder, command);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/**
 * @param {readonly string[]} command
 * @param {RunOptions} options
 */
function run([file = '', ...args], { cwd, env } = {}) {
  const done = spawnSync(file, args, {
    cwd,
    env: { ...process.env, ...env },
    // npm is a script on Windows, which only a shell can start.
    shell: process.platform === 'win32' && !path.isAbsolute(file),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (done.status === 0) return true;
  console.error(`${[file, ...args].join(' ')} failed:\n${done.stdout ?? ''}${done.stderr ?? ''}${done.error ?? ''}`);
  return false;
}
