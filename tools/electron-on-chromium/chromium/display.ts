import type { ChildProcess } from 'node:child_process';
import { Readable } from 'node:stream';
import { spawnBound } from './bound-process.ts';

/**
 * Finds a free number itself and tells it on the third pipe, lets nobody in by network, and stays as it is when its last
 * window goes: else it would begin anew, and refuse whoever comes in that moment.
 */
export const xvfbArguments = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp', '-noreset'];

/** A display for one app that was started without any; it goes with the app. Answers with its name, such as `:99`. */
export async function startDisplay(): Promise<{ readonly name: string; readonly process: ChildProcess }> {
  const xvfb = spawnBound('Xvfb', xvfbArguments, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  xvfb.on('error', () => undefined);
  const [, , , numbers] = xvfb.stdio;
  const number = numbers instanceof Readable ? await firstLine(numbers) : null;
  if (number === null) throw new Error('There is no display, and Xvfb did not start: please install xvfb.');
  return { name: `:${number}`, process: xvfb };
}

/** The pipe stays open: whoever writes to one that was closed is ended by that. */
const firstLine = (stream: Readable): Promise<string | null> =>
  new Promise((resolve) => {
    let text = '';
    stream.on('data', (chunk) => {
      text += String(chunk);
      if (text.includes('\n')) resolve(text.trim());
    });
    stream.on('close', () => resolve(null));
  });
