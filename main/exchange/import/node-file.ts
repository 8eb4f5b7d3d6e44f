import { open } from 'node:fs/promises';
import path from 'node:path';
import { ImportStopped, stoppedBy } from './import-failure.ts';
import type { ImportFile } from './import-file.ts';
import { readFully } from './read-fully.ts';

/** A file on the disk, opened for reading alone. Rejects with `ImportStopped`. */
export async function openNodeFile(file: string): Promise<ImportFile> {
  try {
    const handle = await open(file, 'r');
    const stats = await handle.stat();
    if (!stats.isFile()) {
      await handle.close();
      throw new ImportStopped('cannot-read');
    }
    return {
      name: path.basename(file),
      size: stats.size,
      read: (from, length) => readFully(handle, from, length),
      close: () => handle.close(),
    };
  } catch (thrown) {
    throw stoppedBy(thrown);
  }
}
