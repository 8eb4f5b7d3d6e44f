import { secretNames } from '../secrets/secret-store.ts';
import { err, ok, type Failure, type Result } from '../values/result.ts';
import type { ProfileParts } from './parts.ts';
import type { Person } from './people.ts';

/**
 * Takes a person's record off this computer. The key goes first: without it, whatever a disk may still hold of the file
 * cannot be read by anyone. A keychain that is locked or missing leaves everything as it was.
 */
export async function erasePerson(
  { keychain, people }: Pick<ProfileParts, 'keychain' | 'people'>,
  person: Person,
): Promise<Result<null>> {
  const secrets = keychain(person.keychainId);
  const ready = await secrets.probe();
  if (!ready.ok) return ready;
  const keyFirst = ['database-key', ...secretNames.filter((name) => name !== 'database-key')] as const;
  for (const name of keyFirst) {
    const removed = await secrets.remove(name);
    if (!removed.ok) return removed;
  }
  try {
    await people.remove(person.id);
    return ok(null);
  } catch {
    return err(filesLeft);
  }
}

const filesLeft: Failure<'files-left'> = {
  code: 'files-left',
  message:
    'The key to this record is gone, so nobody can read it any more. Its files could not be removed yet. Please close other programs that may use them, and erase it once more.',
};
