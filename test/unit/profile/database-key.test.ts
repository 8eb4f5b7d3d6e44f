import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseKey } from '../../../main/profile/database-key.ts';
import { openPreferences } from '../../../main/profile/preferences.ts';
import { profileFolder, type ProfileFolder } from '../../../main/profile/profile-folder.ts';
import { createStartOver } from '../../../main/profile/start-over.ts';
import { createMemorySecretStore } from '../../../main/secrets/memory-secret-store.ts';
import { toPersonId } from '../../../main/values/ids.ts';
import { systemClock } from '../../../main/values/system-clock.ts';

let userData = '';
let folder: ProfileFolder;
beforeEach(async () => {
  userData = await mkdtemp(path.join(tmpdir(), 'chartkeeper-profile-'));
  folder = profileFolder(userData, toPersonId('own'));
  mkdirSync(folder.folder, { recursive: true });
});
afterEach(() => rm(userData, { recursive: true, force: true }));

const randomBytes = (length: number): Uint8Array => new Uint8Array(length).fill(7);

describe('the key to the record', () => {
  it('is made once, and is the same ever after', async () => {
    const secrets = createMemorySecretStore();
    const made = await databaseKey({ secrets, hasDatabase: false, randomBytes });
    expect(made).toEqual({ ok: true, value: '07'.repeat(32) });
    const other = (length: number): Uint8Array => new Uint8Array(length).fill(8);
    expect(await databaseKey({ secrets, hasDatabase: true, randomBytes: other })).toEqual(made);
  });

  it.each([null, '', 'not a key'])(
    '14: is never made anew for a record that exists, when the keychain holds %j',
    async (kept) => {
      const secrets = createMemorySecretStore();
      if (kept !== null) await secrets.write('database-key', kept);
      const found = await databaseKey({ secrets, hasDatabase: true, randomBytes });
      expect(found).toMatchObject({ ok: false, error: { code: 'key-lost' } });
      expect(await secrets.read('database-key')).toEqual({ ok: true, value: kept });
    },
  );
});

describe('starting over', () => {
  const setUp = () => {
    const startOver = createStartOver({ randomUuid: randomUUID, clock: systemClock });
    return (token: string | null, whose = folder) => startOver(whose, token);
  };

  it('14: changes no byte until it was confirmed twice, and then only sets the files aside', async () => {
    await writeFile(folder.databaseFile, 'record');
    await writeFile(`${folder.databaseFile}-wal`, 'wal');
    const startOver = setUp();
    const first = await startOver(null);
    expect(await readFile(folder.databaseFile, 'utf8')).toBe('record');
    expect(await startOver(first.ok ? first.value : null)).toEqual({ ok: true, value: null });
    const files = await readdir(folder.folder);
    expect(files).not.toContain('record.db');
    const kept = files.filter((file) => file.startsWith('record.db.set-aside-'));
    expect(kept).toHaveLength(2);
    expect(await readFile(path.join(folder.folder, kept.toSorted()[0] ?? ''), 'utf8')).toBe('record');
  });

  it('14: takes no other token, and none twice', async () => {
    await writeFile(folder.databaseFile, 'record');
    const startOver = setUp();
    const first = await startOver(null);
    expect(await startOver('another')).toMatchObject({ ok: false, error: { code: 'not-confirmed' } });
    expect(await startOver(first.ok ? first.value : null)).toMatchObject({ ok: false });
    expect(await readFile(folder.databaseFile, 'utf8')).toBe('record');
  });

  it('14: of one person never sets the record of another aside', async () => {
    await writeFile(folder.databaseFile, 'record');
    const startOver = setUp();
    const first = await startOver(null, profileFolder(userData, toPersonId(randomUUID())));
    expect(await startOver(first.ok ? first.value : null)).toMatchObject({
      ok: false,
      error: { code: 'not-confirmed' },
    });
    expect(await readFile(folder.databaseFile, 'utf8')).toBe('record');
  });
});

describe('preferences', () => {
  it('are there again after a restart, and a file that is damaged counts as none', async () => {
    const first = await openPreferences(userData);
    await Promise.all([first.change({ theme: 'dark' }), first.change({ lastProfile: 'practice' })]);
    expect((await openPreferences(userData)).get()).toMatchObject({ theme: 'dark', lastProfile: 'practice' });
    await writeFile(path.join(userData, 'preferences.json'), '{"theme":');
    expect((await openPreferences(userData)).get()).toMatchObject({ theme: 'system', lastProfile: 'none' });
  });
});
