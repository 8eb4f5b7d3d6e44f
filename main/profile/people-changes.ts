import type { PersonId } from '../values/ids.ts';
import { err, ok, type Result } from '../values/result.ts';
import { addPerson, noSuchPerson, type NewPerson } from './add-person.ts';
import { erasePerson } from './erase-person.ts';
import type { ProfileParts } from './parts.ts';
import type { Person } from './people.ts';

export interface PeopleChanges {
  /** Opens the new, empty record. */
  addPerson(person: NewPerson): Promise<Result<null>>;
  changePerson(id: PersonId, described: Pick<NewPerson, 'name' | 'colour'>): Promise<Result<null>>;
  /** See `erasePerson`. */
  erasePerson(id: PersonId): Promise<Result<null>>;
}

/** Who there is, changed: one change at a time with all others of the profiles. */
export function peopleChanges(
  parts: ProfileParts,
  profiles: {
    readonly change: (work: () => Promise<Result<null>>) => Promise<Result<null>>;
    readonly openKept: (person: Person) => Promise<Result<null>>;
    /** Closes the person's record, and remembers nothing of it. */
    readonly forget: (person: Person) => Promise<void>;
  },
): PeopleChanges {
  const { people } = parts;
  return {
    addPerson: (described) =>
      profiles.change(async () => {
        const added = await addPerson(parts, described);
        return added.ok ? profiles.openKept(added.value) : added;
      }),
    changePerson: (id, described) =>
      profiles.change(async () => {
        await people.change(id, described);
        return people.find(id) === null ? err(noSuchPerson) : ok(null);
      }),
    erasePerson: (id) =>
      profiles.change(async () => {
        const person = people.find(id);
        if (person === null) return err(noSuchPerson);
        await profiles.forget(person);
        const { [person.id]: _gone, ...screens } = parts.preferences.get().screens;
        await parts.preferences.change({ screens });
        return erasePerson(parts, person);
      }),
  };
}
