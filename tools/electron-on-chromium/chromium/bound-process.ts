import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The first of these programs on PATH. */
export const onPath = (...names: readonly string[]): string | null =>
  names
    .flatMap((name) => (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file)) ?? null;

/** A child that dies with us, also when we are killed: util-linux' `setpriv` asks the kernel for that. */
export function spawnBound(
  command: string,
  args: readonly string[],
  options: { readonly stdio: StdioOptions; readonly env?: NodeJS.ProcessEnv },
): ChildProcess {
  const setpriv = onPath('setpriv');
  return setpriv === null
    ? spawn(command, args, options)
    : spawn(setpriv, ['--pdeathsig', 'KILL', '--', command, ...args], options);
}

export const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;
