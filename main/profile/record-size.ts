import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { OpenProfile } from './open-profile.ts';
import { profileFolder } from './profile-folder.ts';

/** All files of the record's folder together, in bytes: the record, its log, and what was set aside; `null`: in memory. */
export async function recordSize(
  userDataFolder: string,
  { kind, person, secrets }: OpenProfile,
): Promise<number | null> {
  if (secrets.keptIn === 'memory') return null;
  const place = kind === 'practice' ? profileFolder(userDataFolder, 'practice') : person?.folder;
  if (place === undefined) return null;
  const names = await readdir(place.folder).catch(() => []);
  const sizes = names.map((name) =>
    stat(path.join(place.folder, name)).then(
      (file) => (file.isFile() ? file.size : 0),
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
