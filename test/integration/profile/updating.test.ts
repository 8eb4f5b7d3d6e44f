import { randomBytes, randomUUID } from 'node:crypto';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createLog } from '../../../main/log/create-log.ts';
import { chooseEndpoints } from '../../../main/profile/choose-endpoints.ts';
import { openPeople } from '../../../main/profile/people.ts';
import { openPreferences } from '../../../main/profile/preferences.ts';
import { createProfiles, type Profiles } from '../../../main/profile/profiles.ts';
import { createMemorySecretStore } from '../../../main/secrets/memory-secret-store.ts';
import { systemClock as clock } from '../../../main/values/system-clock.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

const project = path.resolve(import.meta.dirname, '../../..');

test('the app is closed at once while a record is brought up to date, and the next start goes on with it', async () => {
  const userDataFolder = temporaryFolder();
  const before = await started(userDataFolder, 'test/fakes/store-worker-with-plain-reader.ts', () => false);
  await before.shutDown();

  const later = 'test/fakes/store-worker-of-a-later-version.ts';
  const first = await started(userDataFolder, later, (percent) => percent >= 5);
  expect(first.state()).toMatchObject({ open: null, problem: null });
  const from = performance.now();
  await first.shutDown();
  expect(performance.now() - from).toBeLessThan(1000);
  expect(first.state().open).toBeNull();

  const told: number[] = [];
  const second = await started(userDataFolder, later, (percent) => told.push(percent) < 0);
  expect(told[0]).toBeGreaterThanOrEqual(5);
  expect(second.state()).toMatchObject({ open: { kind: 'practice' }, updating: null });
  await second.shutDown();
}, 60_000);

/** Ends when the practice record is open, or when so much of bringing it up to date is done that `stop` holds. */
async function started(userDataFolder: string, worker: string, stop: (percent: number) => boolean): Promise<Profiles> {
  const preferences = await openPreferences(userDataFolder);
  await preferences.change({ lastProfile: 'practice', practiceStopped: true });
  const people = await openPeople({ userDataFolder, clock, randomUuid: randomUUID });
  const endpoints = chooseEndpoints({}, preferences);
  if (!endpoints.ok) throw new Error(endpoints.error.message);
  const log = createLog({ folder: path.join(userDataFolder, 'logs'), clock });
  const stopped = Promise.withResolvers<void>();
  const profiles: Profiles = createProfiles(
    {
      ...{ userDataFolder, preferences, people, clock, log, randomBytes, randomUuid: randomUUID },
      ...{ fetch: globalThis.fetch, endpoints: endpoints.value.current, keychain: () => createMemorySecretStore() },
      storeWorkerFile: path.join(project, worker),
      documentWorkerFile: path.join(project, 'main/slow-documents/document-worker.ts'),
      practiceWorkerFile: path.join(project, 'main/practice/practice-worker.ts'),
    },
    {
      onState() {
        const { updating } = profiles.state();
        if (updating !== null && stop(updating)) stopped.resolve();
      },
      ...{ onWords: () => undefined, onProgress: () => undefined },
    },
  );
  await Promise.race([profiles.start(), stopped.promise]);
  return profiles;
}
