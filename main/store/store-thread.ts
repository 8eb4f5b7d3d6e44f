import { Worker } from 'node:worker_threads';
import { createBirpc } from 'birpc';
import { threadMemory } from './thread-memory.ts';
import type { StoreEvents, WorkerCalls } from './worker-calls.ts';

/** The store's thread as seen from outside. */
export interface StoreThread {
  readonly calls: AsyncCalls;
  /** The thread is gone: nothing will be answered any more. */
  hasEnded(): boolean;
  end(): Promise<void>;
}

export type AsyncCalls = {
  readonly [Name in keyof WorkerCalls]: (
    ...args: Parameters<WorkerCalls[Name]>
  ) => Promise<Awaited<ReturnType<WorkerCalls[Name]>>>;
};

/** Calls that wait for an answer when the thread dies, and all later ones, reject. */
export function startStoreThread(workerFile: URL | string, events: StoreEvents): StoreThread {
  const worker = new Worker(workerFile, { name: 'record-store', resourceLimits: threadMemory.store });
  let ended = false;
  const calls = createBirpc<WorkerCalls, StoreEvents>(events, {
    post: (message: unknown) => worker.postMessage(message),
    on: (listener) => worker.on('message', listener),
    // A big removal takes as long as it takes.
    timeout: -1,
  });
  const atEnd = (reason: string): void => {
    ended = true;
    if (!calls.$closed) calls.$close(new Error(reason));
  };
  worker.on('error', (error) => atEnd(`The store's thread failed: ${String(error)}`));
  worker.on('exit', () => atEnd("The store's thread has ended"));
  return {
    calls,
    hasEnded: () => ended,
    async end() {
      await worker.terminate();
    },
  };
}
