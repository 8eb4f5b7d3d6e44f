import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { secretService, type SecretService } from '../../fakes/secret-service.ts';

const program = path.resolve(import.meta.dirname, '../../fakes/ask-keychain.ts');
let service: SecretService;

interface Answered {
  readonly answer: unknown;
  readonly ms: number;
}

/** Asks in a process of its own, which has no other keychain than the test's. */
async function ask(...work: readonly string[]): Promise<readonly Answered[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...work], { env: service.env });
  return JSON.parse(stdout) as readonly Answered[];
}

const answers = async (...work: readonly string[]): Promise<readonly unknown[]> =>
  (await ask(...work)).map(({ answer }) => answer);

async function expectRefused(code: string, words: RegExp): Promise<void> {
  const refused = { ok: false, error: { code, message: expect.stringMatching(words) } };
  const given = await ask('probe', 'read nothing', 'write', 'remove');
  for (const { answer, ms } of given) {
    expect(answer).toMatchObject(refused);
    expect(ms).toBeLessThan(2_500);
  }
}

/** All that lies in the keyring's folder, as text. */
async function onDisk(): Promise<string> {
  const files = await readdir(service.folder, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map((file) => readFile(path.join(file.parentPath, file.name), 'latin1'));
  return (await Promise.all(texts)).join('\n');
}

const why = process.platform === 'linux' ? '' : ' (only Linux has a Secret Service to start; others have one keychain)';

describe.skipIf(process.platform !== 'linux')(`a real Secret Service${why}`, () => {
  beforeEach(async () => {
    service = await secretService();
  });
  afterEach(() => service.stop());

  it('12: without a bus the keychain is missing, said within 2 s in each of 4 questions', async () => {
    await expectRefused('keychain-missing', /no keyring .* Nothing was kept.*go on without it for this session/s);
  });

  it('12: with a bus but no service it is missing too, in each of 4 questions', async () => {
    await service.startBus();
    await expectRefused('keychain-missing', /no keyring/);
  });

  it('12: locked, it refuses 4 questions, though reading alone would have said "nothing there"', async () => {
    await service.startBus();
    await service.startKeyring('a password');
    expect(await answers('write')).toEqual([{ ok: true, value: null }]);
    await service.stopKeyring();
    await service.startKeyring(null);
    await expectRefused('keychain-locked', /locked\. Nothing was kept/);
    expect(await answers('read back')).toMatchObject([{ error: { code: 'keychain-locked' } }]);
    expect(await onDisk()).not.toContain('marker-of-a-secret');
  });

  it('12: unlocked, it keeps, gives back and forgets, and writes nothing in the clear', async () => {
    await service.startBus();
    await service.startKeyring('a password');
    const done = { ok: true, value: null };
    expect(await answers('probe', 'read nothing', 'write')).toEqual([done, done, done]);
    expect(await answers('read back')).toEqual([{ ok: true, value: 'marker-of-a-secret' }]);
    expect(await onDisk()).not.toContain('marker-of-a-secret');
    expect(await answers('remove', 'read back')).toEqual([done, done]);
  });

  it('12: unlocked, it keeps what is longer than one item of Windows may be, over and over', async () => {
    await service.startBus();
    await service.startKeyring('a password');
    const done = { ok: true, value: null };
    const long = { ok: true, value: 'long '.repeat(1_200) };
    expect(await answers('write long', 'read long', 'write long', 'read long')).toEqual([done, long, done, long]);
    expect(await answers('remove long', 'read long')).toEqual([done, done]);
  });
});
