import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addPerson } from '../../../main/profile/add-person.ts';
import { readCredentials, writeCredentials } from '../../../main/profile/account-store.ts';
import { erasePerson } from '../../../main/profile/erase-person.ts';
import { openPeople } from '../../../main/profile/people.ts';
import { createMemorySecretStore } from '../../../main/secrets/memory-secret-store.ts';
import { secretNames, type SecretStore } from '../../../main/secrets/secret-store.ts';
import { toPersonId } from '../../../main/values/ids.ts';
import { err } from '../../../main/values/result.ts';
import { fixedClock } from '../../fakes/fixed-clock.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

const credentials = { clientId: 'id', clientSecret: 'secret', redirectUri: 'https://done.example/' };

async function setUp() {
  const clock = fixedClock();
  const parts = { userDataFolder: temporaryFolder(), randomUuid: randomUUID, clock };
  const keychains = new Map<string, SecretStore>();
  const keychain = (id: string): SecretStore => {
    const known = keychains.get(id) ?? createMemorySecretStore();
    keychains.set(id, known);
    return known;
  };
  return { parts, clock, keychain, people: await openPeople(parts) };
}

describe('the people of this computer', () => {
  it('are there again after a restart, in the order in which they came, with what they were called last', async () => {
    const { parts, people, clock } = await setUp();
    const first = await people.add({ name: null, colour: 'teal' });
    await clock.advance(1_000);
    const mother = await people.add({ name: 'Mother', colour: 'violet' });
    await people.change(first.id, { name: 'Jason', colour: 'blue' });
    expect(first.id).toBe('own');
    const again = await openPeople(parts);
    expect(again.list()).toMatchObject([
      { id: 'own', name: 'Jason', colour: 'blue', keychainId: first.keychainId },
      { id: mother.id, name: 'Mother', keychainId: mother.keychainId },
    ]);
    expect(first.keychainId).not.toBe(mother.keychainId);
  });

  it('are those whose record is there, even if the small file beside it is lost; never practice, never a stranger', async () => {
    const { parts } = await setUp();
    for (const folder of ['own', 'practice', 'elsewhere', '..x']) {
      await mkdir(path.join(parts.userDataFolder, 'profiles', folder), { recursive: true });
      await writeFile(path.join(parts.userDataFolder, 'profiles', folder, 'record.db'), 'record');
    }
    const people = await openPeople(parts);
    expect(people.list().map(({ id }) => id)).toEqual(['own']);
    const [own] = people.list();
    expect((await openPeople(parts)).list()[0]?.keychainId).toBe(own?.keychainId);
  });
});

describe('adding a person', () => {
  const lena = { name: 'Lena', colour: 'amber' } as const;

  it('takes the credentials of another along, and nothing else of theirs', async () => {
    const { people, keychain } = await setUp();
    const first = await people.add({ name: 'Jason', colour: 'teal' });
    const secrets = keychain(first.keychainId);
    await writeCredentials(secrets, credentials);
    for (const name of ['user-id', 'tokens', 'database-key'] as const) await secrets.write(name, 'of Jason');
    const added = await addPerson({ people, keychain }, { ...lena, credentialsOf: first.id });
    if (!added.ok) throw new Error(added.error.message);
    const own = keychain(added.value.keychainId);
    expect(await readCredentials(own)).toEqual({ ok: true, value: credentials });
    for (const name of ['user-id', 'tokens', 'database-key'] as const) {
      expect(await own.read(name)).toEqual({ ok: true, value: null });
    }
  });

  it('makes nothing when the keychain cannot be used, or nobody is there to take credentials from', async () => {
    const { people, keychain } = await setUp();
    const locked = { code: 'keychain-locked', message: 'Your keychain is locked.' } as const;
    const shut = (): SecretStore => ({ ...createMemorySecretStore(), probe: async () => err(locked) });
    expect(await addPerson({ people, keychain: shut }, { ...lena, credentialsOf: null })).toEqual(err(locked));
    const nobody = { ...lena, credentialsOf: toPersonId(randomUUID()) };
    expect(await addPerson({ people, keychain }, nobody)).toMatchObject({ error: { code: 'no-such-person' } });
    expect(people.list()).toEqual([]);
  });
});

describe('erasing a person', () => {
  it('31: takes the key, every secret and every file, and touches no one else', async () => {
    const { parts, people, keychain } = await setUp();
    const first = await people.add({ name: 'Jason', colour: 'teal' });
    const mother = await people.add({ name: 'Mother', colour: 'violet' });
    for (const { keychainId, folder } of [first, mother]) {
      for (const name of secretNames) await keychain(keychainId).write(name, 'kept');
      for (const ending of ['', '-wal', '.set-aside-x']) await writeFile(`${folder.databaseFile}${ending}`, 'record');
    }
    expect(await erasePerson({ people, keychain }, mother)).toEqual({ ok: true, value: null });
    for (const name of secretNames) {
      expect(await keychain(mother.keychainId).read(name)).toEqual({ ok: true, value: null });
      expect(await keychain(first.keychainId).read(name)).toEqual({ ok: true, value: 'kept' });
    }
    expect([existsSync(mother.folder.folder), first.folder.hasDatabase()]).toEqual([false, true]);
    expect((await openPeople(parts)).list().map(({ id }) => id)).toEqual(['own']);
  });

  it('14: changes nothing while the keychain is locked', async () => {
    const { people } = await setUp();
    const first = await people.add({ name: 'Jason', colour: 'teal' });
    await writeFile(first.folder.databaseFile, 'record');
    const locked = { code: 'keychain-locked', message: 'Your keychain is locked.' } as const;
    const keychain = (): SecretStore => ({ ...createMemorySecretStore(), probe: async () => err(locked) });
    expect(await erasePerson({ people, keychain }, first)).toEqual(err(locked));
    expect([first.folder.hasDatabase(), people.list().length]).toEqual([true, 1]);
  });
});
