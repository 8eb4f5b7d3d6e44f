import { randomBytes } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { createOneUp, type OneUp } from '../../../main/oneup/oneup.ts';
import { parseEndpoints } from '../../../main/oneup/endpoints.ts';
import type { PracticeOptions } from '../../../main/practice/practice-options.ts';
import { startPractice, type Practice } from '../../../main/practice/practice.ts';
import type { RecordStore } from '../../../main/store/record-store.ts';
import type { SyncLimits } from '../../../main/sync/limits.ts';
import { createSync, type Sync, type SyncProgress } from '../../../main/sync/sync.ts';
import { toConnectionId, toSystemId } from '../../../main/values/ids.ts';
import { systemClock } from '../../../main/values/system-clock.ts';
import { memoryAccount } from '../../fakes/memory-account.ts';
import { openStore } from '../../fakes/open-store.ts';

/** An account at a practice service of the test's own, its record in a real store: the whole way of the data. */
export interface PracticeAccount {
  readonly practice: Practice;
  readonly oneup: OneUp;
  readonly store: RecordStore;
  readonly sync: Sync;
  readonly appUserId: string;
  /** As if the person had signed in at the system and allowed it. */
  connect(login: string, systemId: number): Promise<void>;
  /** Ends when nothing is under way any more. */
  settled(): Promise<SyncProgress>;
  /** Stored resources as `r4/Observation/id`-less counts: by type. */
  counts(): Promise<Readonly<Record<string, number>>>;
}

export async function practiceAccount(
  options: Partial<PracticeOptions> = {},
  parts: { readonly store?: RecordStore; readonly limits?: Partial<SyncLimits> } = {},
): Promise<PracticeAccount> {
  const clock = systemClock;
  const practice = await startPractice({ clock, random: () => randomBytes(32), speed: 'instant', ...options });
  onTestFinished(() => practice.stop());
  const endpoints = parseEndpoints(practice);
  if (!endpoints.ok) throw new Error(endpoints.error.message);
  const account = memoryAccount();
  const oneup = createOneUp({
    ...{ endpoints: endpoints.value, credentials: practice.credentials, account, clock, randomBytes },
    fetch: globalThis.fetch,
    onReachability: () => undefined,
  });
  const store = parts.store ?? (await openStore());
  const limits = parts.limits ?? {};
  const sync = createSync({ store, source: oneup.recordSource(), clock, limits });
  onTestFinished(() => sync.stop());
  const found = await oneup.searchSystems('Sandbox', 0, AbortSignal.timeout(10_000));
  if (!found.ok) throw new Error(found.error.message);
  const user = await account.userId();
  const appUserId = user.ok ? (user.value ?? '') : '';
  return {
    ...{ practice, oneup, store, sync, appUserId },
    async connect(login, systemId) {
      const connected = practice.connectDirectly(appUserId, login, systemId);
      if (!connected.ok) throw new Error(connected.error.message);
      await store.connections.add({
        ...{ id: toConnectionId(`c${systemId}`), sourceId: oneup.recordSource().id, systemId: toSystemId(systemId) },
        ...{ name: `System ${systemId}`, address: null, fhirVersion: null, state: 'waiting', lastReadAt: null },
        resourceUrl: found.value.systems.find(({ id }) => id === systemId)?.resourceUrl ?? null,
        connectedAt: new Date(clock.now()).toISOString(),
      });
      sync.start({ reason: 'connected' });
    },
    settled: () =>
      new Promise((resolve) => {
        const look = (progress: SyncProgress): void => {
          if (progress.state !== 'idle') return;
          stop();
          resolve(progress);
        };
        const stop = sync.onProgress(look);
        look(sync.status());
      }),
    async counts() {
      const counts: Record<string, number> = {};
      for (const { resourceType, count } of await store.connections.counts()) {
        counts[resourceType] = (counts[resourceType] ?? 0) + count;
      }
      return counts;
    },
  };
}
