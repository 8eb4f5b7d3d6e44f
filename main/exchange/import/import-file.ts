/** Bytes that can be read at any place, and more than once. */
export interface ReadableBytes {
  readonly size: number;
  /** `length` bytes from `from` on, or fewer where they end. Rejects as the system says. */
  read(from: number, length: number): Promise<Uint8Array>;
}

/** A file that a person chose or dropped. */
export interface ImportFile extends ReadableBytes {
  /** Without its folder: for words alone. */
  readonly name: string;
  close(): Promise<void>;
}

const piece = 256 * 1024;

/** All bytes of a file, in pieces. */
export async function* bytesOf(file: ReadableBytes, from = 0, to = file.size): AsyncGenerator<Uint8Array, void> {
  for (let at = from; at < to;) {
    const read = await file.read(at, Math.min(piece, to - at));
    if (read.length === 0) return;
    yield read;
    at += read.length;
  }
}
