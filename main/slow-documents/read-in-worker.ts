import { Worker } from 'node:worker_threads';
import type { Clock } from '../values/clock.ts';

export interface DocumentReader {
  /** The words of a PDF; `null` where it has none, is damaged, or takes more time or memory than a document may. */
  words(bytes: Uint8Array): Promise<string | null>;
  end(): Promise<void>;
}

/** In milliseconds. */
const longest = 30_000;
const memory = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/** A thread for documents of strangers: one that hangs or dies takes nothing with it, and the next gets a new thread. */
export function createDocumentReader(parts: {
  /** `document-worker.ts`, or what became of it. */
  readonly workerFile: URL | string;
  readonly clock: Pick<Clock, 'wait'>;
}): DocumentReader {
  let worker: Worker | null = null;
  const thread = (): Worker => {
    worker ??= new Worker(parts.workerFile, { name: 'documents', resourceLimits: memory });
    // An error ends it, and its end is what is looked at.
    worker.removeAllListeners('error').on('error', () => undefined);
    return worker;
  };
  const end = async (): Promise<void> => {
    const ended = worker;
    worker = null;
    await ended?.terminate();
  };
  return {
    end,
    async words(bytes) {
      const running = thread();
      const answered = new AbortController();
      const answer = answerOf(running);
      running.postMessage(bytes);
      const late = parts.clock.wait(longest, answered.signal).then(() => null);
      const told = await Promise.race([answer, late]).finally(() => answered.abort());
      if (told !== null) return told.words;
      await end();
      return null;
    },
  };
}

/** What the thread says next; `null` when it has died. */
function answerOf(running: Worker): Promise<{ readonly words: string | null } | null> {
  return new Promise((resolve) => {
    const onMessage = (words: unknown): void => settle({ words: typeof words === 'string' ? words : null });
    const onEnd = (): void => settle(null);
    const settle = (told: { readonly words: string | null } | null): void => {
      running.off('message', onMessage).off('exit', onEnd);
      resolve(told);
    };
    running.on('message', onMessage).on('exit', onEnd);
  });
}
