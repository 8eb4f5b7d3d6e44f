import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createAppLock } from '../../../main/profile/app-lock.ts';
import { openPreferences } from '../../../main/profile/preferences.ts';
import { createLockCode } from '../../../main/secrets/lock-code.ts';
import { createMemorySecretStore } from '../../../main/secrets/memory-secret-store.ts';
import { fixedClock } from '../../fakes/fixed-clock.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

const minute = 60_000;

async function setUp(folder = temporaryFolder(), secrets = createMemorySecretStore()) {
  const clock = fixedClock();
  const preferences = await openPreferences(folder);
  const told: string[] = [];
  const lock = createAppLock({
    ...{ preferences, clock },
    code: createLockCode({ secrets, randomBytes, cost: 2 }),
    onChange: () => told.push(lock.state()),
  });
  return { lock, clock, told, secrets, folder };
}

async function setUpWithLock() {
  const world = await setUp();
  await world.lock.putOn('four', 10);
  return world;
}

describe('the lock of the app', () => {
  it('38: is off until someone puts it on, and then nothing locks the app by itself', async () => {
    const { lock, clock, told } = await setUp();
    await clock.advance(600 * minute);
    lock.lock();
    expect([lock.state(), told, clock.pending()]).toEqual(['off', [], []]);
  });

  it('38: locks after the minutes without use, counted from the last use', async () => {
    const { lock, clock, told } = await setUpWithLock();
    await clock.advance(9 * minute);
    lock.used();
    await clock.advance(10 * minute - 1);
    expect(lock.state()).toBe('open');
    await clock.advance(1);
    expect([lock.state(), told]).toEqual(['locked', ['open', 'locked']]);
  });

  it('38, 39: counts by a clock that nobody can set', async () => {
    const { lock, clock } = await setUpWithLock();
    clock.setWallClock(clock.now() - 48 * 60 * minute);
    await clock.advance(10 * minute);
    expect(lock.state()).toBe('locked');
  });

  it('38: opens with its code alone, and begins to count anew', async () => {
    const { lock, clock } = await setUpWithLock();
    lock.lock();
    expect(await lock.unlock('Four')).toMatchObject({ ok: false, error: { code: 'wrong-code' } });
    expect(lock.state()).toBe('locked');
    expect(await lock.unlock('four')).toMatchObject({ ok: true });
    await clock.advance(10 * minute - 1);
    expect(lock.state()).toBe('open');
    await clock.advance(1);
    expect(lock.state()).toBe('locked');
  });

  it('38: is closed at the next start', async () => {
    const { folder, secrets } = await setUpWithLock();
    const { lock } = await setUp(folder, secrets);
    expect(lock.state()).toBe('locked');
    expect(await lock.unlock('four')).toMatchObject({ ok: true });
  });

  it('38: makes guessing slow, each wrong code after the fifth by twice as much', async () => {
    const { lock, clock } = await setUpWithLock();
    lock.lock();
    const tried = await Promise.all(['a', 'b', 'c', 'd', 'e', 'four'].map((code) => lock.unlock(code)));
    expect(tried.map((result) => (result.ok ? 'open' : result.error.code))).toEqual([
      ...['wrong-code', 'wrong-code', 'wrong-code', 'wrong-code', 'wrong-code', 'too-many-tries'],
    ]);
    await clock.advance(30_000);
    expect(await lock.unlock('f')).toMatchObject({ error: { code: 'wrong-code' } });
    await clock.advance(59_999);
    expect(await lock.unlock('four')).toMatchObject({ error: { code: 'too-many-tries' } });
    await clock.advance(1);
    expect(await lock.unlock('four')).toMatchObject({ ok: true });
  });

  it('38: takes its code to be taken off, and leaves nothing behind', async () => {
    const { lock, secrets } = await setUpWithLock();
    expect(await lock.takeOff('five')).toMatchObject({ error: { code: 'wrong-code' } });
    expect(lock.state()).toBe('open');
    expect(await lock.takeOff('four')).toMatchObject({ ok: true });
    expect([lock.state(), await secrets.read('app-lock')]).toEqual(['off', { ok: true, value: null }]);
  });

  it('38: is not put on over another', async () => {
    const { lock } = await setUpWithLock();
    expect(await lock.putOn('mine', 1)).toMatchObject({ error: { code: 'lock-is-on' } });
    expect(await lock.takeOff('four')).toMatchObject({ ok: true });
    expect(await lock.changeMinutes(5)).toMatchObject({ error: { code: 'lock-is-off' } });
  });

  it('is gone for who took its item out of the keychain', async () => {
    const { lock, secrets } = await setUpWithLock();
    lock.lock();
    await secrets.remove('app-lock');
    expect(await lock.unlock('whatever')).toMatchObject({ ok: true });
    expect(lock.state()).toBe('off');
  });

  it('38: stays closed while the keychain does not answer', async () => {
    const memory = createMemorySecretStore();
    const world = await setUp(temporaryFolder(), {
      ...memory,
      read: async () => ({ ok: false, error: { code: 'keychain-locked', message: 'Your keychain is locked.' } }),
    });
    await world.lock.putOn('four', 10);
    world.lock.lock();
    expect(await world.lock.unlock('four')).toMatchObject({ error: { code: 'keychain-locked' } });
    expect(world.lock.state()).toBe('locked');
  });

  it('38: keeps of the code only what scrypt makes of it, each time something else', async () => {
    const one = await setUpWithLock();
    const kept = await one.secrets.read('app-lock');
    const other = await setUpWithLock();
    expect(kept).not.toEqual(await other.secrets.read('app-lock'));
    expect(JSON.stringify(kept)).not.toContain('four');
  });
});
