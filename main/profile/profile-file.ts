import path from 'node:path';
import { z } from 'zod';
import { personColours } from '../values/person.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';
import type { ProfileFolder } from './profile-folder.ts';

const schema = z.object({
  /** Names the profile's items in the keychain, so that two folders of data on one computer do not share theirs. */
  id: z.uuid(),
  /** `null` until the person gave one. */
  name: z.string().max(60).nullable().default(null),
  colour: z.enum(personColours).default('teal'),
  /** ISO 8601: when the person was added. */
  since: z.string().default(''),
});

/** What lies beside a record and moves with it. It opens nothing by itself. */
export type ProfileFile = Readonly<z.output<typeof schema>>;

export const readProfileFile = (folder: ProfileFolder): Promise<ProfileFile | null> =>
  readJsonFile(fileOf(folder), schema);

export const writeProfileFile = (folder: ProfileFolder, content: ProfileFile): Promise<void> =>
  writeJsonFile(fileOf(folder), content);

const fileOf = ({ folder }: ProfileFolder): string => path.join(folder, 'profile.json');
