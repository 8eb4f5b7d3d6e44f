import { parseEndpoints } from '../oneup/endpoints.ts';
import { startPracticeInWorker } from '../practice/start-in-worker.ts';
import { createPracticeSecretStore } from '../secrets/practice-secret-store.ts';
import { ok, type Result } from '../values/result.ts';
import { writeCredentials } from './account-store.ts';
import { keepConnection } from './connect-system.ts';
import { openAccount, type AccountListeners } from './open-account.ts';
import type { OpenProfile } from './open-profile.ts';
import { openStoreOnDisk } from './open-store.ts';
import type { ProfileParts } from './parts.ts';
import { profileFolder } from './profile-folder.ts';

/** The practice service as the app runs it: the surface of `Practice` that crosses threads. */
export type RunningPractice = Awaited<ReturnType<typeof startPracticeInWorker>>;

export async function openPracticeProfile(parts: ProfileParts): Promise<Result<OpenProfile>> {
  const folder = profileFolder(parts.userDataFolder, 'practice');
  const secrets = createPracticeSecretStore(folder.practiceSecretsFile);
  const store = await openStoreOnDisk(parts, folder, secrets);
  if (!store.ok) return store;
  return ok({
    kind: 'practice',
    person: null,
    secrets,
    store: store.value,
    account: null,
    importing: null,
    directory: new Map(),
  });
}

/** Starts the service beside the app and gives the profile an account there. */
export async function startPracticeService(
  parts: ProfileParts,
  profile: OpenProfile,
  listeners: AccountListeners,
): Promise<Result<RunningPractice>> {
  const folder = profileFolder(parts.userDataFolder, 'practice');
  const practice = await startPracticeInWorker({
    workerFile: parts.practiceWorkerFile,
    stateFile: folder.practiceStateFile,
  });
  const endpoints = parseEndpoints(practice);
  const written = endpoints.ok ? await writeCredentials(profile.secrets, practice.credentials) : endpoints;
  if (!endpoints.ok || !written.ok) {
    await practice.stop();
    return endpoints.ok ? (written.ok ? ok(practice) : written) : endpoints;
  }
  profile.account = openAccount(
    parts,
    { endpoints: endpoints.value, credentials: practice.credentials, secrets: profile.secrets, store: profile.store },
    listeners,
  );
  return ok(practice);
}

/** The welcome's "look around": the first person, connected at three systems in three versions, without the log-ins. */
export async function connectFirstPerson(
  parts: Pick<ProfileParts, 'clock' | 'randomUuid'>,
  profile: OpenProfile,
  practice: RunningPractice,
): Promise<Result<null>> {
  const { account } = profile;
  if (account === null || (await profile.store.connections.list()).length > 0) return ok(null);
  for (const { id, name } of practice.lookAroundSystems) {
    const found = await account.oneup.searchSystems(name, 0, AbortSignal.timeout(20_000));
    if (!found.ok) return found;
    for (const system of found.value.systems) profile.directory.set(system.id, system);
    const system = profile.directory.get(id);
    const user = await profile.secrets.read('user-id');
    if (!user.ok) return user;
    if (system === undefined || user.value === null)
      throw new Error('The practice service does not know its own system');
    await practice.connectDirectly(user.value, 'fhirjason', id);
    const kept = await keepConnection(profile, system, parts);
    if (!kept.ok) return kept;
  }
  return ok(null);
}
