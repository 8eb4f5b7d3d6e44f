import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ImportStopped, stoppedBy } from './import-failure.ts';
import { bytesOf, type ImportFile } from './import-file.ts';
import { zippedFiles } from './zip-parts.ts';

/** A text in a file: the file itself, or one of those packed in it. */
export interface FilePart {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** FHIR packs to a tenth, seldom to a fiftieth. */
const mostRatio = 200;
/** Below this many bytes the ratio says nothing. */
const unsuspicious = 256 * 1024 * 1024;
const mostUnpacked = 16 * 1024 * 1024 * 1024;

/** What is packed is told by its first bytes, not by its name. Each part is to be read before the next is asked for. */
export async function* fileParts(file: ImportFile): AsyncGenerator<FilePart, void> {
  const start = await file.read(0, 4).catch(rethrow);
  if (isZip(start)) {
    const budget = createBudget(file.size);
    for await (const { name, open } of zippedFiles(file)) yield { name, bytes: unpacked(budget, open) };
  } else {
    yield { name: file.name, bytes: unpacked(createBudget(file.size), async () => Readable.from(bytesOf(file))) };
  }
}

async function* unpacked(budget: Budget, open: () => Promise<Readable>): AsyncGenerator<Uint8Array, void> {
  try {
    const packed = await open();
    const { first, all } = await begin(packed);
    const plain = isGzip(first) ? all.pipe(createGunzip()) : all;
    // A pipe does not carry on that its source failed.
    if (plain !== all) all.on('error', (error) => plain.destroy(error));
    for await (const bytes of plain) {
      if (!(bytes instanceof Uint8Array)) continue;
      budget.take(bytes.length);
      yield bytes;
    }
  } catch (thrown) {
    throw stoppedBy(thrown);
  }
}

/** Looks at the first bytes without taking them away. */
async function begin(packed: Readable): Promise<{ readonly first: Uint8Array; readonly all: Readable }> {
  const pieces = packed[Symbol.asyncIterator]();
  const taken = await pieces.next();
  const first: unknown = taken.value;
  const all = async function* (): AsyncGenerator<unknown, void> {
    for (let next = taken; next.done !== true; next = await pieces.next()) yield next.value;
  };
  return { first: first instanceof Uint8Array ? first : new Uint8Array(), all: Readable.from(all()) };
}

interface Budget {
  take(bytes: number): void;
}

/** An archive of a few bytes may unpack to any number. */
function createBudget(packedSize: number): Budget {
  const most = Math.min(mostUnpacked, Math.max(unsuspicious, packedSize * mostRatio));
  let used = 0;
  return {
    take(bytes) {
      used += bytes;
      if (used > most) throw new ImportStopped('too-large');
    },
  };
}

function rethrow(thrown: unknown): never {
  throw stoppedBy(thrown);
}

const isZip = ([a, b, c, d]: Uint8Array): boolean =>
  a === 0x50 && b === 0x4b && ((c === 0x03 && d === 0x04) || (c === 0x05 && d === 0x06));
const isGzip = ([a, b]: Uint8Array): boolean => a === 0x1f && b === 0x8b;
