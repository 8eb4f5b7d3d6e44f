import { existsSync } from 'node:fs';
import path from 'node:path';
import type { PersonId } from '../values/ids.ts';

export type ProfileKind = 'practice' | 'own';

/** Everything of one record on this computer lies in one folder. */
export interface ProfileFolder {
  readonly folder: string;
  readonly databaseFile: string;
  /** Practice only: its key lies beside its database, because its people are made up. */
  readonly practiceSecretsFile: string;
  readonly practiceStateFile: string;
  readonly hasDatabase: () => boolean;
}

export function profileFolder(userDataFolder: string, whose: 'practice' | PersonId): ProfileFolder {
  const folder = path.join(userDataFolder, 'profiles', whose);
  const databaseFile = path.join(folder, 'record.db');
  return {
    folder,
    databaseFile,
    practiceSecretsFile: path.join(folder, 'practice-keys.json'),
    practiceStateFile: path.join(folder, 'practice-service.json'),
    hasDatabase: () => existsSync(databaseFile),
  };
}
