import { constants, zstdCompressSync } from 'node:zlib';

/** Texts that are read alone lie in large blocks; those of a list's rows in small ones, that are quick to open. */
export type TextKind = 'body' | 'entry';
type Limits = { readonly texts: number; readonly bytes: number };
const limitsOf: Readonly<Record<TextKind, Limits>> = {
  body: { texts: 100, bytes: 512 * 1024 },
  entry: { texts: 32, bytes: 128 * 1024 },
};

/** Nothing more comes into a block of so many texts. */
export const isFull = (kind: TextKind, texts: number, bytes: number): boolean =>
  texts >= limitsOf[kind].texts || bytes >= limitsOf[kind].bytes;

/** Texts that lie in one block, and the block as it is kept. */
export interface PackedBlock {
  readonly kind: TextKind;
  readonly texts: readonly string[];
  readonly packed: Uint8Array;
}

export const isOf = (block: PackedBlock, kind: TextKind, texts: readonly string[]): boolean =>
  block.kind === kind && block.texts.length === texts.length && texts.every((text, at) => text === block.texts[at]);

/** The blocks that these texts come to, put one after the other. */
export function packedBlocks(kind: TextKind, texts: readonly string[]): readonly PackedBlock[] {
  const blocks: PackedBlock[] = [];
  let open: string[] = [];
  let bytes = 0;
  const close = (): void => {
    if (open.length > 0) blocks.push({ kind, texts: open, packed: compressed(open.join('')) });
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

const level = { params: { [constants.ZSTD_c_compressionLevel]: 3 } };

/** As a block is kept. */
export const compressed = (raw: Uint8Array | string): Buffer => zstdCompressSync(raw, level);
