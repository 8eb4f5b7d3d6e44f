import { randomBytes } from 'node:crypto';
import { lstat, open, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { err, ok, type Result } from '../../values/result.ts';
import type { ExportFailure } from './export-values.ts';
import type { FileWriter, FolderPort } from './folder-port.ts';
import { createUniqueNames } from './unique-names.ts';
import { writeFailure } from './write-failure.ts';

/**
 * A folder that is there, on disk. Files are written under a passing name and take their own at the end, readable by
 * their owner alone. Nothing that is there is overwritten.
 */
export function openNodeFolder(folder: string): FolderPort {
  const unique = createUniqueNames();
  return {
    createFile: (name) =>
      attempt(async () => {
        const free = await freeName(folder, () => unique(name));
        const draft = path.join(folder, `${randomBytes(6).toString('hex')}.chartkeeper-part`);
        // Exclusive: follows no link that somebody laid there.
        return createWriter(await open(draft, 'wx', 0o600), { draft, folder, name: free });
      }),
  };
}

async function freeName(folder: string, next: () => string): Promise<string> {
  for (;;) {
    const name = next();
    if (path.basename(name) !== name) throw new Error('A name of a file, not a way to it');
    if (!(await isThere(path.join(folder, name)))) return name;
  }
}

function createWriter(
  handle: FileHandle,
  { draft, folder, name }: { readonly draft: string; readonly folder: string; readonly name: string },
): FileWriter {
  const target = path.join(folder, name);
  let isClosed = false;
  let isInPlace = false;
  const closeHandle = async (): Promise<void> => {
    if (isClosed) return;
    isClosed = true;
    await handle.close();
  };
  return {
    name,
    write: (chunk) =>
      attempt(async () => {
        await handle.writeFile(chunk);
        return null;
      }),
    close: () =>
      attempt(async () => {
        await handle.sync();
        await closeHandle();
        await rename(draft, target);
        isInPlace = true;
        return null;
      }),
    async discard() {
      await closeHandle().catch(() => undefined);
      await rm(isInPlace ? target : draft, { force: true }).catch(() => undefined);
    },
  };
}

async function isThere(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return false;
    throw thrown;
  }
}

async function attempt<T>(work: () => Promise<T>): Promise<Result<T, ExportFailure>> {
  try {
    return ok(await work());
  } catch (thrown) {
    const failure = writeFailure(thrown);
    if (failure === null) throw thrown;
    return err(failure);
  }
}
