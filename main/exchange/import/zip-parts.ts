import { Readable } from 'node:stream';
import { fromRandomAccessReaderPromise, RandomAccessReader, type Entry } from 'yauzl';
import { ImportStopped } from './import-failure.ts';
import { bytesOf, type ReadableBytes } from './import-file.ts';

/** A file within an archive. */
export interface ZippedFile {
  readonly name: string;
  readonly open: () => Promise<Readable>;
}

/** What an archive may hold; one with more is no health record. */
const mostFiles = 200_000;

/** The files of a zip archive, in its order. Throws `ImportStopped`. */
export async function* zippedFiles(file: ReadableBytes): AsyncGenerator<ZippedFile, void> {
  const zip = await fromRandomAccessReaderPromise(new Reader(file), file.size, { autoClose: false }).catch(damaged);
  if (zip.entryCount > mostFiles) throw new ImportStopped('too-large');
  const entries = zip.eachEntry();
  for (;;) {
    const next = await entries.next().catch(damaged);
    if (next.done === true) return;
    const entry = next.value;
    if (isOfNoUse(entry)) continue;
    if (entry.isEncrypted()) throw new ImportStopped('locked-archive');
    yield { name: entry.fileName, open: () => zip.openReadStreamPromise(entry).catch(damaged) };
  }
}

/** Folders, and what macOS puts beside each file. */
const isOfNoUse = ({ fileName }: Entry): boolean => fileName.endsWith('/') || /(^|\/)(__MACOSX\/|\._)/.test(fileName);

/** What yauzl says of an archive that is not as it should be; what the disk said is passed on. */
function damaged(thrown: unknown): never {
  if (thrown instanceof Error && !('code' in thrown)) throw new ImportStopped('cut-off');
  throw thrown;
}

class Reader extends RandomAccessReader {
  readonly #file: ReadableBytes;
  constructor(file: ReadableBytes) {
    super();
    this.#file = file;
  }
  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(bytesOf(this.#file, start, end), { objectMode: false });
  }
}
