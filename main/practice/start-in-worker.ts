import { Worker } from 'node:worker_threads';

import { createBirpc } from 'birpc';

import type { FaultName, FaultSetting } from './faults/faults.ts';
import type { PracticeAddresses } from './practice.ts';
import type { InWorker, WorkerOptions } from './worker-surface.ts';

/** `Practice` as it is seen from another thread: all of it but the traffic, and every call is a promise. */
export interface PracticeInWorker
  extends PracticeAddresses, Pick<InWorker, 'connectDirectly' | 'addResources' | 'loadFile' | 'stop'> {
  readonly faults: {
    readonly otherOrigin: string;
    set(name: FaultName, setting?: FaultSetting): Promise<void>;
    clear(name?: FaultName): Promise<void>;
  };
}

export interface InWorkerOptions extends WorkerOptions {
  /** `practice-worker.ts`, or what it was built into. */
  readonly workerFile: URL | string;
}

/** Rejects if the worker or the service in it cannot start. */
export async function startPracticeInWorker({ workerFile, ...options }: InWorkerOptions): Promise<PracticeInWorker> {
  const worker = new Worker(workerFile);
  const failed = new Promise<never>((_resolve, reject) => worker.once('error', reject));
  failed.catch(() => undefined);
  const rpc = createBirpc<InWorker>(
    {},
    {
      post: (message) => worker.postMessage(message),
      on: (listen) => worker.on('message', listen),
      timeout: -1,
    },
  );
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      rpc.$close(new Error('The practice service has stopped'));
      resolve();
    });
  });
  const end = async (): Promise<void> => {
    await worker.terminate();
    await ended;
  };
  try {
    const { otherOrigin, ...addresses } = await Promise.race([rpc.start(options), failed]);
    return {
      ...addresses,
      faults: { otherOrigin, set: rpc.setFault, clear: rpc.clearFault },
      connectDirectly: rpc.connectDirectly,
      addResources: rpc.addResources,
      loadFile: rpc.loadFile,
      stop: async () => {
        await Promise.race([rpc.stop(), failed, ended]).catch(() => undefined);
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}
