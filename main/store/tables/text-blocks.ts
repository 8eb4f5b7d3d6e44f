import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/**
 * Texts that are read alone lie in large blocks; those of a list's rows in small ones, that are quick to open: each may be
 * for one row, until they are packed in the order in which they are read.
 */
export type TextKind = 'body' | 'entry' | 'packed';
type Limits = { readonly texts: number; readonly bytes: number };
const limitsOf: Readonly<Record<TextKind, Limits>> = {
  body: { texts: 100, bytes: 512 * 1024 },
  entry: { texts: 32, bytes: 128 * 1024 },
  packed: { texts: 40, bytes: 128 * 1024 },
};

/** Nothing more comes into a block of so many texts. */
export const isFull = (kind: TextKind, texts: number, bytes: number): boolean =>
  texts >= limitsOf[kind].texts || bytes >= limitsOf[kind].bytes;

/** A block as it is kept, and how many texts lie in it. */
export interface PackedBlock {
  readonly texts: number;
  readonly packed: Uint8Array;
}

/** A block that may be needed, and the texts that it would be of. */
export interface ForeseenBlock {
  readonly texts: readonly string[];
  readonly packed: Uint8Array;
}

export const isOf = (block: ForeseenBlock, texts: readonly string[]): boolean =>
  block.texts.length === texts.length && texts.every((text, at) => text === block.texts[at]);

/** These blocks with the texts that were packed into them, one after the other. */
export function foreseenBlocks(blocks: readonly PackedBlock[], texts: readonly string[]): readonly ForeseenBlock[] {
  let from = 0;
  return blocks.map(({ texts: count, packed }) => ({ texts: texts.slice(from, (from += count)), packed }));
}

/** The blocks that these texts come to, put one after the other. */
export function packedBlocks(kind: TextKind, texts: readonly string[]): readonly PackedBlock[] {
  const blocks: PackedBlock[] = [];
  let open: string[] = [];
  let bytes = 0;
  const close = (): void => {
    if (open.length > 0) blocks.push({ texts: open.length, packed: compressed(kind, open.join('')) });
    open = [];
    bytes = 0;
  };
  for (const text of texts) {
    bytes += Buffer.byteLength(text);
    if (isFull(kind, open.push(text), bytes)) close();
  }
  close();
  return blocks;
}

const atLevel = (level: number) => ({ params: { [constants.ZSTD_c_compressionLevel]: level } });
const [well, quickly] = [atLevel(5), atLevel(1)];

/** As a block is kept. Entries are packed well when they are put in order. */
export const compressed = (kind: TextKind, raw: Uint8Array | string): Buffer =>
  zstdCompressSync(raw, kind === 'entry' ? quickly : well);

/** A block in which something was blanked out: often it is soon gone as a whole. */
export const compressedAgain = (raw: Uint8Array): Buffer => zstdCompressSync(raw, quickly);

/**
 * The texts of a block. Node takes a piece of memory after the other, 16 KB each, and copies them together at the end; one
 * that all of it fits into, as it mostly does, halves the time.
 */
export const decompressed = (packed: Uint8Array): Buffer =>
  zstdDecompressSync(packed, { chunkSize: Math.max(leastMemory, packed.length * mostlyWithin) });

const leastMemory = 64 * 1024;
/** Texts are some ten to fifteen times as long as they are when packed. */
const mostlyWithin = 18;
