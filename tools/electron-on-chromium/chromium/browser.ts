// The one Chromium behind all windows of the app. Closing its pipe ends it, so nothing is left when we are killed.
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { hasEnded, spawnBound } from './bound-process.ts';
import { connect, type CdpConnection } from './connection.ts';
import { startDisplay } from './display.ts';
import { findChromium } from './find-chromium.ts';
import { chromiumArguments } from './switches.ts';

export interface Browser {
  readonly connection: CdpConnection;
  /** "147.0.1.2" */
  readonly version: string;
  /** Ends it, and its display; by force if it does not end by itself. */
  close(): Promise<void>;
}

export async function startBrowser(parts: {
  readonly userDataFolder: string;
  readonly switches: ReadonlyMap<string, string>;
}): Promise<Browser> {
  const program = findChromium();
  const display = process.env['DISPLAY'] ? null : await startDisplay();
  const env = display === null ? process.env : { ...process.env, DISPLAY: display.name };
  const userDataFolder = path.join(parts.userDataFolder, 'Chromium');
  mkdirSync(userDataFolder, { recursive: true });
  const graphicsCard = existsSync('/dev/dri');
  const args = chromiumArguments({ userDataFolder, asked: parts.switches, language: 'en-US', graphicsCard });
  const chromium = spawnBound(program, args, { env, stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  const [, , , toBrowser, fromBrowser] = chromium.stdio;
  if (!(toBrowser instanceof Writable) || !(fromBrowser instanceof Readable)) throw new Error('Chromium has no pipes');
  const lastWords = listenTo(chromium);
  const connection = connect(toBrowser, fromBrowser);
  const { product } = await connection.root.send('Browser.getVersion').catch((error: unknown) => {
    throw new Error(`Chromium did not start:\n${lastWords()}`, { cause: error });
  });
  return {
    connection,
    version: product.split('/')[1] ?? '0.0.0.0',
    async close() {
      connection.root.send('Browser.close').catch(() => undefined);
      await endWithin(chromium, 3_000);
      display?.process.kill();
      if (display !== null) await endWithin(display.process, 1_000);
    },
  };
}

/** Chromium talks a lot; only the end of it tells why it went. */
function listenTo({ stderr }: ChildProcess): () => string {
  let text = '';
  stderr?.on('data', (chunk) => {
    text = (text + String(chunk)).slice(-2_000);
  });
  return () => text;
}

async function endWithin(child: ChildProcess, ms: number): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  const force = setTimeout(() => child.kill('SIGKILL'), ms);
  await ended;
  clearTimeout(force);
}
