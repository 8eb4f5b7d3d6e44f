import type { RecordStore } from '../../main/store/record-store.ts';
import { createSync, type Sync, type SyncProgress } from '../../main/sync/sync.ts';
import type { RecordSource } from '../../main/sync/record-source.ts';
import { toConnectionId, toSystemId } from '../../main/values/ids.ts';
import { systemClock as clock } from '../../main/values/system-clock.ts';

export const benchSystem = 4706;

/** Reads a source into a record, where a system is connected so long ago that nothing more is expected of it. */
export async function createReading(store: RecordStore, source: RecordSource): Promise<Sync> {
  await store.connections.add({
    ...{ id: toConnectionId('bench'), sourceId: source.id, systemId: toSystemId(benchSystem), name: 'Bench' },
    ...{ address: null, resourceUrl: null, fhirVersion: null, state: 'ready', lastReadAt: null },
    connectedAt: '2026-01-01T00:00:00.000Z',
  });
  return createSync({ store, source, clock });
}

/** Seconds until nothing is under way any more. */
export async function readAll(sync: Sync): Promise<number> {
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
