import { mkdir } from 'node:fs/promises';
import type { SecretStore } from '../secrets/secret-store.ts';
import type { RecordStore } from '../store/record-store.ts';
import { openRecordStore } from '../store/open-record-store.ts';
import { err, type Failure, type Result } from '../values/result.ts';
import { databaseKey } from './database-key.ts';
import type { ProfileParts } from './parts.ts';
import type { ProfileFolder } from './profile-folder.ts';

type StoreParts = Pick<ProfileParts, 'clock' | 'opening' | 'randomBytes' | 'storeWorkerFile'>;

/** Finds the key, then opens the record or makes an empty one. Nothing on disk changes when either fails. */
export async function openStoreOnDisk(
  parts: StoreParts,
  folder: ProfileFolder,
  secrets: SecretStore,
): Promise<Result<RecordStore>> {
  const key = await databaseKey({ secrets, hasDatabase: folder.hasDatabase(), randomBytes: parts.randomBytes });
  if (!key.ok) return key;
  try {
    await mkdir(folder.folder, { recursive: true, mode: 0o700 });
  } catch {
    return err(folderFailure);
  }
  return openRecordStore({
    file: folder.databaseFile,
    key: key.value,
    workerFile: parts.storeWorkerFile,
    clock: parts.clock,
    ...parts.opening,
  });
}

/** A record that lives as long as the session: nothing of it touches the disk. */
export function openStoreInMemory(parts: StoreParts): Promise<Result<RecordStore>> {
  const key = Buffer.from(parts.randomBytes(32)).toString('hex');
  return openRecordStore({ file: ':memory:', key, workerFile: parts.storeWorkerFile, clock: parts.clock });
}

const folderFailure: Failure<'folder'> = {
  code: 'folder',
  message:
    'The folder for your record could not be made. Nothing was changed. Please see that the disk is not full and that you may write to your own folder.',
};
