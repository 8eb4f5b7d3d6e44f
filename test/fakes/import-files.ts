import { gzipSync } from 'node:zlib';
import { ZipFile } from 'yazl';
import type { ImportFile } from '../../main/exchange/import/import-file.ts';

/** A file in memory, as a person would choose it. */
export function importFile(name: string, content: string | Uint8Array): ImportFile {
  const bytes = Buffer.from(content);
  return {
    name,
    size: bytes.length,
    read: async (from, length) => bytes.subarray(from, from + length),
    close: async () => undefined,
  };
}

/** All that comes, in its order. */
export async function collected<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

export const gzipped = (content: string | Uint8Array): Uint8Array => gzipSync(content);

/** A zip archive of these files, by name. */
export async function zipped(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const pieces = await collected<string | Buffer>(zip.outputStream);
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
}
