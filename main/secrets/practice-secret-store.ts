import { mkdir, open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { err, ok, type Result } from '../values/result.ts';
import { secretNames, type SecretFailure, type SecretName, type SecretStore } from './secret-store.ts';

const fileSchema = z.partialRecord(z.enum(secretNames), z.string());

type Kept = z.output<typeof fileSchema>;

/**
 * For the made-up people alone: a file beside their database, readable by its owner. Takes the practice folder's own file
 * name and no other, so that no real record can ever be opened with it.
 */
export function createPracticeSecretStore(file: string): SecretStore {
  if (path.basename(file) !== 'practice-keys.json' || path.basename(path.dirname(file)) !== 'practice') {
    throw new Error('Only the practice profile may keep its keys in a file');
  }
  let working: Promise<unknown> = Promise.resolve();
  /** One change after the other, so that none overtakes another's. */
  const change = (edit: (kept: Kept) => Kept): Promise<Result<null, SecretFailure>> => {
    const done = working.then(async (): Promise<Result<null, SecretFailure>> => {
      try {
        await writeWhole(file, edit(await readKept(file)));
        return ok(null);
      } catch {
        return err(broken);
      }
    });
    working = done;
    return done;
  };
  return {
    keptIn: 'disk',
    probe: () => change((kept) => kept),
    async read(name: SecretName) {
      await working;
      try {
        return ok((await readKept(file))[name] ?? null);
      } catch {
        return err(broken);
      }
    },
    write: (name, value) => change((kept) => ({ ...kept, [name]: value })),
    remove: (name) =>
      change((kept) => {
        const { [name]: _removed, ...rest } = kept;
        return rest;
      }),
  };
}

async function readKept(file: string): Promise<Kept> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
  return fileSchema.parse(JSON.parse(text));
}

async function writeWhole(file: string, kept: Kept): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.new`;
  const handle = await open(draft, 'w', 0o600);
  try {
    await handle.writeFile(JSON.stringify(kept));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
}

const broken: SecretFailure = {
  code: 'keychain-broken',
  message:
    'The keys of the made-up people could not be read or written. No real record is touched. Please see that the disk is not full, then try again.',
};
