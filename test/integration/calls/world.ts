import { randomBytes, randomUUID } from 'node:crypto';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { createHandlers, type Handlers } from '../../../main/calls/handlers.ts';
import { createKeychainWatch } from '../../../main/calls/keychain-watch.ts';
import { createLog } from '../../../main/log/create-log.ts';
import { createConnector } from '../../../main/profile/connect-system.ts';
import { chooseEndpoints } from '../../../main/profile/choose-endpoints.ts';
import { createAppLock } from '../../../main/profile/app-lock.ts';
import { openPeople } from '../../../main/profile/people.ts';
import { openPreferences } from '../../../main/profile/preferences.ts';
import { createProfiles } from '../../../main/profile/profiles.ts';
import { createLockCode } from '../../../main/secrets/lock-code.ts';
import { createMemorySecretStore } from '../../../main/secrets/memory-secret-store.ts';
import type { SecretStore } from '../../../main/secrets/secret-store.ts';
import type { ConnectOutcome } from '../../../main/values/connect-outcome.ts';
import { systemClock as clock } from '../../../main/values/system-clock.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

const main = path.resolve(import.meta.dirname, '../../../main');

export interface World {
  readonly handlers: Handlers;
  readonly told: string[];
  /** What the sign-in window ends with. */
  outcome: ConnectOutcome;
  /** What the dialog for files gives. */
  chosen: readonly string[];
}

/** All parts of the app but Electron's, over a folder of the test's own. */
export async function world(look: SecretStore = createMemorySecretStore()): Promise<World> {
  const userDataFolder = temporaryFolder();
  const preferences = await openPreferences(userDataFolder);
  const people = await openPeople({ userDataFolder, clock, randomUuid: randomUUID });
  const chosen = chooseEndpoints({}, preferences);
  if (!chosen.ok) throw new Error(chosen.error.message);
  const log = createLog({ folder: path.join(userDataFolder, 'logs'), clock });
  const keychains = new Map<string, ReturnType<typeof createMemorySecretStore>>();
  const keychain = (id: string) => {
    const known = keychains.get(id) ?? createMemorySecretStore();
    keychains.set(id, known);
    return known;
  };
  const parts = {
    ...{ userDataFolder, preferences, people, clock, log, keychain, randomBytes, randomUuid: randomUUID },
    ...{ fetch: globalThis.fetch, endpoints: chosen.value.current },
    storeWorkerFile: path.join(main, 'store/store-worker.ts'),
    documentWorkerFile: path.join(main, 'slow-documents/document-worker.ts'),
    practiceWorkerFile: path.join(main, 'practice/practice-worker.ts'),
  };
  const told: string[] = [];
  const profiles = createProfiles(parts, {
    onState: () => told.push('state'),
    onWords: () => told.push('words'),
    onProgress: () => told.push('progress'),
  });
  onTestFinished(() => profiles.shutDown());
  const made: World = {
    told,
    outcome: { ok: true, value: { returned: true } },
    chosen: [],
    handlers: createHandlers({
      lock: createAppLock({
        ...{ preferences, clock, onChange: () => told.push('lock') },
        code: createLockCode({ secrets: keychain('app'), randomBytes, cost: 2 }),
      }),
      ...{
        profiles,
        world: parts,
        keychainWatch: createKeychainWatch(look, () => told.push('keychain')),
        appVersion: '1.2.3',
      },
      connector: createConnector({
        ...{ clock, randomUuid: randomUUID, onAttempt: () => told.push('attempt') },
        openWindow: async () => made.outcome,
      }),
      files: {
        save: async (name) => ({ ok: true, value: { savedAs: name } }),
        savePdf: async (name) => ({ ok: true, value: { savedAs: name } }),
        chooseFolder: async () => null,
        chooseFiles: async () => made.chosen,
        show: () => undefined,
      },
      onExport: () => told.push('export'),
      onImport: () => told.push('import'),
      ...{ openLink: async () => true, onSettings: () => told.push('settings'), onRecord: () => told.push('record') },
      endpointsFixed: false,
      computer: () => ({ languages: ['es-MX', 'en-US'], locale: 'es-MX' }),
    }),
  };
  return made;
}
