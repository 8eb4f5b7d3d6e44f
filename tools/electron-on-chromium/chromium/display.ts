import type { ChildProcess } from 'node:child_process';
import { Readable } from 'node:stream';
import { spawnBound } from './bound-process.ts';

/** A display for one app that was started without any; it goes with the app. Answers with its name, such as `:99`. */
export async function startDisplay(): Promise<{ readonly name: string; readonly process: ChildProcess }> {
  const xvfb = spawnBound('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  xvfb.on('error', () => undefined);
  const [, , , numbers] = xvfb.stdio;
  if (numbers instanceof Readable) {
    for await (const chunk of numbers) return { name: `:${String(chunk).trim()}`, process: xvfb };
  }
  throw new Error('There is no display, and Xvfb did not start: please install xvfb.');
}
