// What the app writes of itself for those who mend it: which part, which code, where in the code. Nothing else has a way in:
// texts of errors may hold health data or a token, so no text is taken.
import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Clock } from '../values/clock.ts';

export interface Log {
  /** `part` and `code` are words of this program's own, such as `sync` and `offline`. */
  note(part: LogPart, code: string): void;
  /** A bug: its kind, and the places in the code that it came through, without its text. */
  bug(part: LogPart, error: unknown): void;
  /** Resolves when all that was noted is written. */
  flush(): Promise<void>;
}

export type LogPart = 'app' | 'calls' | 'connect' | 'profile' | 'secrets' | 'store' | 'sync' | 'window';

const halfMegabyte = 512 * 1024;

export function createLog(parts: { readonly folder: string; readonly clock: Clock }): Log {
  const file = path.join(parts.folder, 'chartkeeper.log');
  let queue: Promise<void> = Promise.resolve();
  const write = (line: object): void => {
    const text = `${JSON.stringify({ at: new Date(parts.clock.now()).toISOString(), ...line })}\n`;
    // A log that cannot be written must not stop the app.
    queue = queue.then(() => append(file, text)).catch(() => undefined);
  };
  return {
    note: (part, code) => write({ part, code: /^[a-z0-9-]{1,60}$/.test(code) ? code : 'unnamed' }),
    bug: (part, error) => write({ part, bug: kindOf(error), at: framesOf(error) }),
    flush: () => queue,
  };
}

async function append(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > halfMegabyte) await rename(file, `${file}.old`);
  await appendFile(file, text, { mode: 0o600 });
}

/** Only names that the language itself gives: a class of ours could carry anything in its name. */
function kindOf(error: unknown): string {
  const known = [TypeError, RangeError, SyntaxError, ReferenceError, URIError, EvalError].find(
    (kind) => error instanceof kind,
  );
  return known?.name ?? (error instanceof Error ? 'Error' : 'not an error');
}

/** `name.js:12:3` of each frame: neither the message above them, nor functions' names, nor folders. */
function framesOf(error: unknown): string[] {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return [];
  // A message of several lines must not be taken for frames.
  const frames = error.stack.slice(error.stack.indexOf(error.message) + error.message.length);
  return frames
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .flatMap((line) => /([\w.-]+\.(?:[cm]?js|ts)):(\d+):(\d+)\)?$/.exec(line)?.slice(1, 4).join(':') ?? [])
    .slice(0, 12);
}
