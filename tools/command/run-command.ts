// Runs another program to its end. Every tool starts others through here.
import { spawn } from 'node:child_process';

export interface CommandOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** `show`: what it prints goes to the screen at once. */
  readonly output: 'show' | 'keep';
  /** Ended after this long. */
  readonly limitMs?: number;
}

export interface CommandEnd {
  readonly ok: boolean;
  /** 128 and the signal's number, as a shell has it, where a signal ended it. */
  readonly code: number;
  /** Both streams, in the order in which they came; empty with `show`. */
  readonly printed: string;
}

/** Runs a JavaScript or TypeScript file with this Node. */
export const runNode = (file: string, args: readonly string[], options: CommandOptions): Promise<CommandEnd> =>
  runCommand(process.execPath, [file, ...args], options);

export function runCommand(file: string, args: readonly string[], options: CommandOptions): Promise<CommandEnd> {
  const child = spawn(file, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: options.output === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    ...(options.limitMs === undefined ? {} : { timeout: options.limitMs, killSignal: 'SIGKILL' }),
  });
  const printed: string[] = [];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, code: 127, printed: `${file}: ${error.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, code: code ?? 128, printed: printed.join('') }));
  });
}
