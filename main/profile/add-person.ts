import type { PersonId } from '../values/ids.ts';
import type { PersonColour } from '../values/person.ts';
import { err, ok, type Failure, type Result } from '../values/result.ts';
import { noCredentials, readCredentials, writeCredentials } from './account-store.ts';
import type { ProfileParts } from './parts.ts';
import type { Person } from './people.ts';

export interface NewPerson {
  readonly name: string;
  readonly colour: PersonColour;
  /** Whose credentials the new person shall use too: the same application at 1upHealth, as another of its users. */
  readonly credentialsOf: PersonId | null;
}

/** A keychain that cannot be used is found out before anything is made. */
export async function addPerson(
  { people, keychain }: Pick<ProfileParts, 'people' | 'keychain'>,
  { name, colour, credentialsOf }: NewPerson,
): Promise<Result<Person>> {
  const other = credentialsOf === null ? null : people.find(credentialsOf);
  if (credentialsOf !== null && other === null) return err(noSuchPerson);
  const ready = await keychain('look').probe();
  if (!ready.ok) return ready;
  const credentials = other === null ? ok(null) : await readCredentials(keychain(other.keychainId));
  if (!credentials.ok) return credentials;
  if (other !== null && credentials.value === null) return err(noCredentials);
  const person = await people.add({ name, colour });
  if (credentials.value === null) return ok(person);
  const written = await writeCredentials(keychain(person.keychainId), credentials.value);
  if (written.ok) return ok(person);
  await people.remove(person.id);
  return written;
}

export const noSuchPerson: Failure<'no-such-person'> = {
  code: 'no-such-person',
  message: 'This person’s record is not on this computer any more. Nothing has changed.',
};
