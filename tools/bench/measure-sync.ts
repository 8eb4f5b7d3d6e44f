// A second reading with nothing new, beside the first: the whole way from a service on loopback into the record.
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { createOneUp } from '../../main/oneup/oneup.ts';
import { parseEndpoints } from '../../main/oneup/endpoints.ts';
import { startPracticeInWorker, type PracticeInWorker } from '../../main/practice/start-in-worker.ts';
import { accountStore } from '../../main/profile/account-store.ts';
import { createMemorySecretStore } from '../../main/secrets/memory-secret-store.ts';
import type { RecordStore } from '../../main/store/record-store.ts';
import { createSync, type Sync, type SyncProgress } from '../../main/sync/sync.ts';
import { toConnectionId, toSystemId } from '../../main/values/ids.ts';
import { systemClock as clock } from '../../main/values/system-clock.ts';
import { openBenchStore } from './bench-store.ts';
import { compared, type Figure } from './figure.ts';

const systemId = 4706;

export async function measureSync({
  folder,
  size,
}: {
  readonly folder: string;
  readonly size: number;
}): Promise<readonly Figure[]> {
  const workerFile = new URL('../../main/practice/practice-worker.ts', import.meta.url);
  const practice = await startPracticeInWorker({ workerFile, speed: 'instant', load: size });
  const store = await openBenchStore(path.join(folder, `sync-${size}.db`));
  const sync = await connected(practice, store);
  try {
    const first = await read(sync);
    const second = await read(sync);
    const value = { name: `second-reading-${size}`, value: second, unit: 's', goal: { most: 0.01 } };
    return [compared(value, { what: `the first reading, of ${sync.status().stored} items`, value: first })];
  } finally {
    await sync.stop();
    await store.close();
    await practice.stop();
  }
}

/** An account at the service, a system connected there so long ago that nothing more is expected of it. */
async function connected(practice: PracticeInWorker, store: RecordStore): Promise<Sync> {
  const endpoints = parseEndpoints(practice);
  if (!endpoints.ok) throw new Error(endpoints.error.message);
  const account = accountStore(createMemorySecretStore());
  const oneup = createOneUp({
    ...{ endpoints: endpoints.value, credentials: practice.credentials, account, clock, randomBytes },
    fetch: globalThis.fetch,
    onReachability: () => undefined,
  });
  // The first call makes the user.
  await oneup.searchSystems('Sandbox', 0, AbortSignal.timeout(10_000));
  const user = await account.userId();
  await practice.connectDirectly(user.ok ? (user.value ?? '') : '', 'fhirjason', systemId);
  const source = oneup.recordSource();
  await store.connections.add({
    ...{ id: toConnectionId('bench'), sourceId: source.id, systemId: toSystemId(systemId), name: 'Bench' },
    ...{ address: null, resourceUrl: null, fhirVersion: null, state: 'ready', lastReadAt: null },
    connectedAt: '2026-01-01T00:00:00.000Z',
  });
  return createSync({ store, source, clock });
}

/** Seconds until nothing is under way any more. */
async function read(sync: Sync): Promise<number> {
  const from = performance.now();
  sync.start({ reason: 'asked' });
  const end = await new Promise<SyncProgress>((resolve) => {
    const stop = sync.onProgress((progress) => {
      if (progress.state !== 'idle') return;
      stop();
      resolve(progress);
    });
  });
  if (end.problem !== null) throw new Error(end.problem.message);
  return (performance.now() - from) / 1000;
}
