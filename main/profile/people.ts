// Whose records are kept on this computer: a folder for each person, with a small file that says who it is.
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Clock } from '../values/clock.ts';
import { toPersonId, type PersonId } from '../values/ids.ts';
import { personIdPattern, type PersonColour } from '../values/person.ts';
import { profileFolder, type ProfileFolder } from './profile-folder.ts';
import { readProfileFile, writeProfileFile, type ProfileFile } from './profile-file.ts';

export interface Person {
  readonly id: PersonId;
  readonly name: string | null;
  readonly colour: PersonColour;
  readonly folder: ProfileFolder;
  /** Names this person's items in the keychain. */
  readonly keychainId: string;
}

type Described = Pick<Person, 'name' | 'colour'>;

export interface People {
  /** In the order in which they were added. */
  readonly list: () => readonly Person[];
  readonly find: (id: PersonId | null) => Person | null;
  readonly add: (described: Described) => Promise<Person>;
  readonly change: (id: PersonId, described: Described) => Promise<void>;
  /** With all that lies in the folder. */
  readonly remove: (id: PersonId) => Promise<void>;
}

interface PeopleParts {
  readonly userDataFolder: string;
  readonly randomUuid: () => string;
  readonly clock: Pick<Clock, 'now'>;
}

/** The first person's folder, from before there were several. */
const first = toPersonId('own');
const unnamed: Described = { name: null, colour: 'teal' };

export async function openPeople(parts: PeopleParts): Promise<People> {
  const { userDataFolder, randomUuid, clock } = parts;
  let known = await readFolders(parts);
  const find: People['find'] = (id) => known.find(({ person }) => person.id === id)?.person ?? null;
  const write = async (id: PersonId, file: ProfileFile): Promise<Person> => {
    const folder = profileFolder(userDataFolder, id);
    await writeProfileFile(folder, file);
    const person = toPerson(id, folder, file);
    const others = known.filter((one) => one.person.id !== id);
    known = [...others, { person, since: file.since }].toSorted(bySince);
    return person;
  };
  return {
    list: () => known.map(({ person }) => person),
    find,
    add({ name, colour }) {
      const id = known.length === 0 ? first : toPersonId(randomUuid());
      return write(id, { id: randomUuid(), name, colour, since: new Date(clock.now()).toISOString() });
    },
    async change(id, { name, colour }) {
      const one = known.find(({ person }) => person.id === id);
      if (one !== undefined) await write(id, { id: one.person.keychainId, name, colour, since: one.since });
    },
    async remove(id) {
      await rm(profileFolder(userDataFolder, id).folder, { recursive: true, force: true, maxRetries: 3 });
      known = known.filter(({ person }) => person.id !== id);
    },
  };
}

interface Known {
  readonly person: Person;
  readonly since: string;
}

/** A folder that lost its file is still someone's record, if one is in it. */
async function readFolders({ userDataFolder, randomUuid }: PeopleParts): Promise<readonly Known[]> {
  const names = await readdir(path.join(userDataFolder, 'profiles')).catch(() => []);
  const found = names
    .filter((name) => personIdPattern.test(name))
    .map(async (name): Promise<readonly Known[]> => {
      const id = toPersonId(name);
      const folder = profileFolder(userDataFolder, id);
      const kept = await readProfileFile(folder);
      if (kept === null && !folder.hasDatabase()) return [];
      const file = kept ?? { ...unnamed, id: randomUuid(), since: '' };
      if (kept === null) await writeProfileFile(folder, file);
      return [{ person: toPerson(id, folder, file), since: file.since }];
    });
  return (await Promise.all(found)).flat().toSorted(bySince);
}

const toPerson = (id: PersonId, folder: ProfileFolder, { id: keychainId, name, colour }: ProfileFile): Person => ({
  ...{ id, name, colour, folder, keychainId },
});

const bySince = (a: Known, b: Known): number => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0);
