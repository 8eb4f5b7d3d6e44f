import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { xvfbArguments } from '../electron-on-chromium/chromium/display.ts';

/** A screen that nobody sees, for a machine without one. */
export interface VirtualDisplay {
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export const hasDisplay = (platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): boolean =>
  platform !== 'linux' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);

/** Starts Xvfb. */
export async function startVirtualDisplay(): Promise<VirtualDisplay> {
  const xvfb = spawn('Xvfb', xvfbArguments, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  // A program that is not there closes its pipes, too: that is told below.
  xvfb.on('error', () => undefined);
  const number = await firstLine(xvfb.stdio[3]);
  return {
    env: { DISPLAY: `:${number}` },
    async stop() {
      if (xvfb.exitCode !== null || xvfb.signalCode !== null) return;
      xvfb.kill();
      await once(xvfb, 'exit');
    },
  };
}

/** The pipe stays open: whoever writes to one that was closed is ended by that. */
async function firstLine(stream: unknown): Promise<string> {
  const line = await new Promise<string | null>((resolve) => {
    if (!(stream instanceof Readable)) return resolve(null);
    let text = '';
    stream.on('data', (chunk) => {
      text += String(chunk);
      if (text.includes('\n')) resolve(text.trim());
    });
    stream.on('close', () => resolve(null));
    return undefined;
  });
  if (line === null) throw new Error('No virtual display could be started: please install xvfb.');
  return line;
}
