import { toPersonId } from '../values/ids.ts';
import type { People, Person } from './people.ts';
import type { PreferenceStore } from './preferences.ts';

/** Whose record was open last, of those who are still there; else the first one's. */
export function lastPerson(people: People, preferences: PreferenceStore): Person | null {
  const { lastPerson: id } = preferences.get();
  return people.find(id === null ? null : toPersonId(id)) ?? people.list()[0] ?? null;
}

/** The first record of this computer is begun without asking for a name. */
export const lastOrFirstPerson = async (people: People, preferences: PreferenceStore): Promise<Person> =>
  lastPerson(people, preferences) ?? (await people.add({ name: null, colour: 'teal' }));
