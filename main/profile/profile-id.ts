import path from 'node:path';
import { z } from 'zod';
import { readJsonFile, writeJsonFile } from './json-file.ts';
import type { ProfileFolder } from './profile-folder.ts';

const schema = z.object({ id: z.uuid() });

/**
 * Names the profile's items in the keychain, so that two folders of data on one computer do not share theirs. It lies beside
 * the record and moves with it; it opens nothing by itself.
 */
export async function profileId(folder: ProfileFolder, randomUuid: () => string): Promise<string> {
  const file = path.join(folder.folder, 'profile.json');
  const known = await readJsonFile(file, schema);
  if (known !== null) return known.id;
  const id = randomUuid();
  await writeJsonFile(file, { id });
  return id;
}
