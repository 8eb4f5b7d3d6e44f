import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where Electron keeps its fuses: a mark, the version of the table, its length, and a digit for each fuse. */
const fuseTable = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 9]),
  Buffer.from('101101101'),
]);

/**
 * A folder that electron-builder takes for Electron's: all of the package can then be made and looked at without the binary, but not run.
 * Linux only.
 */
export async function writeFakeElectron(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'locales'), { recursive: true });
  await writeFile(path.join(folder, 'locales/en-US.pak'), '');
  const says = '#!/bin/sh\necho "This package was made without Electron: it is for looking at." >&2\nexit 1\n';
  const file = path.join(folder, 'electron');
  await writeFile(file, Buffer.concat([Buffer.from(says), fuseTable]));
  await chmod(file, 0o755);
}
