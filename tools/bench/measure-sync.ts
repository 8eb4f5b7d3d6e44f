// A second reading with nothing new, beside the first: the whole way from a service on loopback into the record.
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { createOneUp } from '../../main/oneup/oneup.ts';
import { parseEndpoints } from '../../main/oneup/endpoints.ts';
import { startPracticeInWorker, type PracticeInWorker } from '../../main/practice/start-in-worker.ts';
import { accountStore } from '../../main/profile/account-store.ts';
import { createMemorySecretStore } from '../../main/secrets/memory-secret-store.ts';
import type { RecordStore } from '../../main/store/record-store.ts';
import type { Sync } from '../../main/sync/sync.ts';
import { systemClock as clock } from '../../main/values/system-clock.ts';
import { openBenchStore } from './bench-store.ts';
import { compared, type Figure } from './figure.ts';
import { benchSystem, createReading, readAll } from './sync-reading.ts';

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
    const first = await readAll(sync);
    const second = await readAll(sync);
    const value = { name: `second-reading-${size}`, value: second, unit: 's', goal: { most: 0.01 } };
    return [compared(value, { what: `the first reading, of ${sync.status().stored} items`, value: first })];
  } finally {
    await sync.stop();
    await store.close();
    await practice.stop();
  }
}

/** An account at the service, and a system connected there. */
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
  await practice.connectDirectly(user.ok ? (user.value ?? '') : '', 'fhirjason', benchSystem);
  return createReading(store, oneup.recordSource());
}
