import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createKeytarSecretStore, type Keytar } from '../../../main/secrets/keytar-secret-store.ts';
import { createPracticeSecretStore } from '../../../main/secrets/practice-secret-store.ts';
import { systemClock } from '../../../main/values/system-clock.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'chartkeeper-secrets-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const over = (loadKeytar: () => Promise<Keytar>) =>
  createKeytarSecretStore({ profileId: 'test', loadKeytar, clock: systemClock });

function keychain(): Keytar & { readonly items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    getPassword: async (service, account) => items.get(`${service}/${account}`) ?? null,
    setPassword: async (service, account, password) => void items.set(`${service}/${account}`, password),
    deletePassword: async (service, account) => items.delete(`${service}/${account}`),
  };
}

describe('the keychain', () => {
  it('gives back what was written, and leaves no probe behind', async () => {
    const items = keychain();
    const store = over(async () => items);
    expect(await store.write('client-id', 'abc')).toMatchObject({ ok: true });
    expect(await store.read('client-id')).toEqual({ ok: true, value: 'abc' });
    expect([...items.items.keys()]).toEqual(['Chartkeeper: test/client-id']);
  });

  it('12: that is locked is never taken for one that holds nothing', async () => {
    const locked: Keytar = {
      getPassword: async () => null,
      setPassword: () => Promise.reject(new Error('Cannot create an item in a locked collection')),
      deletePassword: async () => false,
    };
    expect(await over(async () => locked).read('database-key')).toMatchObject({ error: { code: 'keychain-locked' } });
  });

  it('12: that is not there is said to be missing', async () => {
    const noLibrary = Object.assign(new Error('libsecret-1.so.0'), { code: 'ERR_DLOPEN_FAILED' });
    expect(await over(() => Promise.reject(noLibrary)).probe()).toMatchObject({ error: { code: 'keychain-missing' } });
  });

  it('12: that never answers is given up after two seconds', async () => {
    const silent: Keytar = { ...keychain(), setPassword: () => new Promise(() => undefined) };
    const begun = performance.now();
    expect(await over(async () => silent).probe()).toMatchObject({ error: { code: 'keychain-broken' } });
    expect(performance.now() - begun).toBeLessThan(4_000);
  });
});

describe('the keys of the practice profile', () => {
  it('lie in a file of their owner’s alone', async () => {
    const file = path.join(folder, 'practice', 'practice-keys.json');
    const store = createPracticeSecretStore(file);
    await Promise.all([store.write('database-key', 'a'), store.write('tokens', 'b')]);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ 'database-key': 'a', tokens: 'b' });
    // Windows has no such bits: there the folder of the user is theirs alone.
    const readable = process.platform === 'win32' ? 0o600 : (await stat(file)).mode & 0o777;
    expect(readable).toBe(0o600);
    await store.remove('tokens');
    expect(await store.read('tokens')).toEqual({ ok: true, value: null });
  });

  it('12: can belong to no other profile', () => {
    expect(() => createPracticeSecretStore(path.join(folder, 'own', 'practice-keys.json'))).toThrow(/practice profile/);
    expect(() => createPracticeSecretStore(path.join(folder, 'practice', 'keys.json'))).toThrow(/practice profile/);
  });
});
