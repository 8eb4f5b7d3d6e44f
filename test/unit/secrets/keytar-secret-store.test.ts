import { describe, expect, it } from 'vitest';
import { createKeytarSecretStore } from '../../../main/secrets/keytar-secret-store.ts';
import type { Keytar } from '../../../main/secrets/keytar.ts';
import type { SecretStore } from '../../../main/secrets/secret-store.ts';
import { fixedClock } from '../../fakes/fixed-clock.ts';

const done = { ok: true, value: null };
const clock = fixedClock();
const over = (loadKeytar: () => Promise<Partial<Keytar>>, platform: NodeJS.Platform = 'linux'): SecretStore =>
  createKeytarSecretStore({ profileId: 'test', loadKeytar, clock, platform });

/** A keychain that holds at most 2,560 bytes in an item, as that of Windows does. */
function keychain(): Keytar & { readonly items: Map<string, string>; writesLeft: number } {
  const items = new Map<string, string>();
  const made = {
    items,
    writesLeft: Infinity,
    getPassword: async (service: string, account: string) => items.get(`${service}/${account}`) ?? null,
    async setPassword(service: string, account: string, password: string) {
      if (password === '') throw new Error('Password is required.');
      if (Buffer.byteLength(password) > 2_560) throw new Error('The stub received bad data.');
      made.writesLeft -= 1;
      if (made.writesLeft < 0) throw new Error('killed');
      items.set(`${service}/${account}`, password);
    },
    deletePassword: async (service: string, account: string) => items.delete(`${service}/${account}`),
  };
  return made;
}

const locked: Keytar = {
  getPassword: async () => null,
  setPassword: () => Promise.reject(new Error('Cannot create an item in a locked collection')),
  deletePassword: async () => false,
};

describe('the keychain', () => {
  it('gives back what was written, one item each, and leaves no probe behind', async () => {
    const items = keychain();
    const store = over(async () => items);
    expect(await store.probe()).toEqual(done);
    expect(await store.write('client-id', 'abc')).toEqual(done);
    expect(await store.read('client-id')).toEqual({ ok: true, value: 'abc' });
    expect(await store.read('tokens')).toEqual(done);
    expect([...items.items.keys()]).toEqual(['Chartkeeper: test/client-id']);
    expect(await store.remove('client-id')).toEqual(done);
    expect(items.items.size).toBe(0);
  });

  it('is taken as `import` gives it, whole in `default`', async () => {
    const items = keychain();
    const load = async (): Promise<Partial<Keytar>> =>
      ({ default: items, getPassword: items.getPassword }) as Partial<Keytar>;
    expect(await over(load).write('client-id', 'abc')).toEqual(done);
  });

  it('12: that is locked is never taken for one that holds nothing', async () => {
    expect(await over(async () => locked).read('database-key')).toMatchObject({ error: { code: 'keychain-locked' } });
    expect(await over(async () => locked).remove('tokens')).toMatchObject({ error: { code: 'keychain-locked' } });
  });

  it('12: that is locked in the middle of a session is not taken for an empty one either', async () => {
    const items = keychain();
    let current: Keytar = items;
    const store = over(async () => current);
    expect(await store.write('database-key', 'abc')).toEqual(done);
    current = locked;
    expect(await store.read('database-key')).toMatchObject({ error: { code: 'keychain-locked' } });
  });

  it('12: that forgets what it took is broken', async () => {
    const forgetful: Keytar = { ...keychain(), getPassword: async () => null };
    expect(await over(async () => forgetful).probe()).toMatchObject({ error: { code: 'keychain-broken' } });
    expect(await over(async () => forgetful).write('tokens', 'x')).toMatchObject({
      error: { code: 'keychain-broken' },
    });
  });

  it('12: that never answers is given up after exactly two seconds, by each who asks', async () => {
    const silent: Keytar = { ...keychain(), setPassword: () => new Promise(() => undefined) };
    const store = over(async () => silent);
    for (const question of [() => store.probe(), () => store.read('tokens'), () => store.write('tokens', 'x')]) {
      const answer = question();
      await clock.untilWaiting(2_000);
      await clock.advance(2_000);
      expect(await answer).toMatchObject({ ok: false, error: { code: 'keychain-broken' } });
    }
  });

  const noLibrary = Object.assign(new Error('libsecret-1.so.0: cannot open shared object file'), {
    code: 'ERR_DLOPEN_FAILED',
  });
  it.each([
    ['linux', noLibrary, 'keychain-missing', /GNOME Keyring or KWallet/],
    ['linux', new Error('Cannot autolaunch D-Bus without X11 $DISPLAY'), 'keychain-missing', /Install and start/],
    ['linux', new Error('Could not connect: No such file or directory'), 'keychain-missing', /Install and start/],
    ['linux', new Error('Prompt was dismissed'), 'keychain-locked', /Unlock it/],
    ['linux', new Error('Something new'), 'keychain-broken', /Sign out/],
    ['darwin', new Error('User interaction is not allowed.'), 'keychain-locked', /Keychain Access/],
    ['darwin', new Error('A default keychain could not be found.'), 'keychain-missing', /This Mac/],
    ['win32', new Error('A specified logon session does not exist.'), 'keychain-missing', /Windows/],
    ['win32', new Error('Not enough memory'), 'keychain-broken', /Credential Manager/],
  ] as const)(
    '12: on %s says of "%s" what it is, what is safe and what to do',
    async (platform, error, code, words) => {
      const failure = await over(() => Promise.reject(error), platform).probe();
      expect(failure).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(words) } });
      expect(failure).toMatchObject({ error: { message: expect.stringContaining('nothing you have is lost') } });
    },
  );
});

describe('a value that is longer than one item', () => {
  const long = (letter: string): string => `${letter}é`.repeat(1_500);

  it('is kept in parts, and leaves none behind when it gets short again or is removed', async () => {
    const items = keychain();
    const store = over(async () => items);
    for (const value of [long('a'), long('b'), 'chartkeeper-parts a 2', 'short', long('c')]) {
      expect(await store.write('tokens', value)).toEqual(done);
      expect(await store.read('tokens')).toEqual({ ok: true, value });
    }
    expect(await store.write('tokens', 'short')).toEqual(done);
    expect([...items.items]).toEqual([['Chartkeeper: test/tokens', 'short']]);
    await store.write('tokens', long('d'));
    expect(await store.remove('tokens')).toEqual(done);
    expect(items.items.size).toBe(0);
  });

  it('17: is the old or the new one, whenever its writing is cut', async () => {
    for (let writes = 0; writes <= 4; writes++) {
      const items = keychain();
      const store = over(async () => items);
      await store.write('tokens', long('a'));
      items.writesLeft = writes;
      const written = await store.write('tokens', long('b'));
      items.writesLeft = Infinity;
      expect(await store.read('tokens')).toEqual({ ok: true, value: long(written.ok ? 'b' : 'a') });
    }
  });

  it('is refused when it is longer than all parts together, and the old one stays', async () => {
    const items = keychain();
    const store = over(async () => items);
    await store.write('tokens', 'short');
    expect(await store.write('tokens', 'x'.repeat(20_000))).toMatchObject({ error: { code: 'keychain-broken' } });
    expect(await store.read('tokens')).toEqual({ ok: true, value: 'short' });
  });
});
