import { ok, type Result } from '../../values/result.ts';
import type { ExportFailure } from './export-values.ts';
import type { FileWriter, FolderPort } from './folder-port.ts';

export type Written = Result<null, ExportFailure>;

export const written: Written = ok(null);

/** A file of an export that grows; text is gathered into larger pieces. */
export interface OutputFile {
  write(text: string): Promise<Written>;
  writeBytes(bytes: Uint8Array): Promise<Written>;
}

/** All files of one export: they take their places together, or none stays. */
export interface OutputFiles {
  create(name: string): Promise<Result<OutputFile, ExportFailure>>;
  /** Writes what is left and puts all files in their places. */
  keep(): Promise<Written>;
  discard(): Promise<void>;
  names(): readonly string[];
  bytes(): number;
}

/** Characters that are gathered before they are written. */
const enough = 64 * 1024;

export function createOutputFiles(folder: FolderPort): OutputFiles {
  const files: { readonly writer: FileWriter; readonly flush: () => Promise<Written> }[] = [];
  let bytes = 0;
  const send = async (writer: FileWriter, chunk: Uint8Array): Promise<Written> => {
    const sent = await writer.write(chunk);
    if (sent.ok) bytes += chunk.byteLength;
    return sent;
  };
  return {
    async create(name) {
      const created = await folder.createFile(name);
      if (!created.ok) return created;
      const { flush, ...file } = gather((chunk) => send(created.value, chunk));
      files.push({ writer: created.value, flush });
      return ok(file);
    },
    async keep() {
      for (const { flush } of files) {
        const flushed = await flush();
        if (!flushed.ok) return flushed;
      }
      for (const { writer } of files) {
        const closed = await writer.close();
        if (!closed.ok) return closed;
      }
      return written;
    },
    async discard() {
      for (const { writer } of files) await writer.discard();
    },
    names: () => files.map(({ writer }) => writer.name),
    bytes: () => bytes,
  };
}

function gather(
  send: (chunk: Uint8Array) => Promise<Written>,
): OutputFile & { readonly flush: () => Promise<Written> } {
  let waiting: string[] = [];
  let length = 0;
  const flush = async (): Promise<Written> => {
    if (length === 0) return written;
    const text = waiting.join('');
    [waiting, length] = [[], 0];
    return send(Buffer.from(text, 'utf8'));
  };
  return {
    flush,
    async write(text) {
      waiting.push(text);
      length += text.length;
      return length < enough ? written : flush();
    },
    async writeBytes(bytes) {
      const flushed = await flush();
      return flushed.ok ? send(bytes) : flushed;
    },
  };
}
