import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMemorySecretStore } from '../../../main/secrets/memory-secret-store.ts';
import { createPracticeSecretStore } from '../../../main/secrets/practice-secret-store.ts';

const done = { ok: true, value: null };
let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'chartkeeper-secrets-'));
  file = path.join(folder, 'practice', 'practice-keys.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the keys of the practice profile', () => {
  it('lie in one file, whole, and outlive the store', async () => {
    const store = createPracticeSecretStore(file);
    expect(await store.probe()).toEqual(done);
    expect(await store.read('tokens')).toEqual(done);
    await Promise.all([store.write('database-key', 'a'), store.write('tokens', 'b'), store.write('user-id', 'c')]);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ 'database-key': 'a', tokens: 'b', 'user-id': 'c' });
    expect(await readdir(path.dirname(file))).toEqual(['practice-keys.json']);
    expect(await store.remove('tokens')).toEqual(done);
    expect(await store.read('tokens')).toEqual(done);
    expect(await createPracticeSecretStore(file).read('database-key')).toEqual({ ok: true, value: 'a' });
    expect(store.keptIn).toBe('disk');
  });

  it.skipIf(process.platform === 'win32')('are readable by their owner alone (Windows has no such bits)', async () => {
    await createPracticeSecretStore(file).write('database-key', 'a');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(path.dirname(file))).mode & 0o777).toBe(0o700);
  });

  it('are not taken for none when their file is damaged', async () => {
    await mkdir(path.dirname(file));
    await writeFile(file, '{"database-key":"a');
    const store = createPracticeSecretStore(file);
    expect(await store.read('database-key')).toMatchObject({ error: { code: 'keychain-broken' } });
    expect(await store.write('database-key', 'b')).toMatchObject({ error: { code: 'keychain-broken' } });
    expect(await readFile(file, 'utf8')).toBe('{"database-key":"a');
  });

  it('12: can belong to no other profile', () => {
    const other = /Only the practice profile/;
    expect(() => createPracticeSecretStore(path.join(folder, 'own', 'practice-keys.json'))).toThrow(other);
    expect(() => createPracticeSecretStore(path.join(folder, 'practice', 'keys.json'))).toThrow(other);
  });
});

describe('secrets of one session', () => {
  it('12: are kept in memory alone, and are gone with it', async () => {
    const store = createMemorySecretStore();
    expect([await store.probe(), await store.write('tokens', 'a')]).toEqual([done, done]);
    expect(await store.read('tokens')).toEqual({ ok: true, value: 'a' });
    await store.remove('tokens');
    expect(await store.read('tokens')).toEqual(done);
    expect(store.keptIn).toBe('memory');
    expect(await createMemorySecretStore().read('tokens')).toEqual(done);
  });
});
