import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { profileFolder } from '../../main/profile/profile-folder.ts';
import { createPracticeSecretStore } from '../../main/secrets/practice-secret-store.ts';
import { benchKey, openBenchStore } from './bench-store.ts';
import { pagesToStore, writeAll } from './ingest.ts';
import { tidied } from './tidied.ts';

/** A folder of settings and record as the app left it: the practice record is open, of so many resources, on the timeline. */
export async function makeWindowProfile(userData: string, size: number): Promise<void> {
  const { folder, databaseFile, practiceSecretsFile } = profileFolder(userData, 'practice');
  await mkdir(folder, { recursive: true });
  await createPracticeSecretStore(practiceSecretsFile).write('database-key', benchKey);
  const store = await openBenchStore(databaseFile);
  if (size > 0)
    for (const pages of pagesToStore(size))
      await writeAll(
        store,
        pages.map(({ toStore }) => toStore),
      );
  await store.close();
  tidied(databaseFile);
  const screens = { practice: '#/record' };
  const preferences = { lastProfile: 'practice', practiceStopped: true, screens };
  await writeFile(path.join(userData, 'preferences.json'), JSON.stringify(preferences));
}
