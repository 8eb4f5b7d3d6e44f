import type { Sqlite } from '../sqlite.ts';
import {
  compressed,
  compressedAgain,
  decompressed,
  isFull,
  isOf,
  type ForeseenBlock,
  type TextKind,
} from './text-blocks.ts';

/** Where a text stands: in bytes (UTF-8) of its block. */
export interface TextPlace {
  readonly block: number;
  readonly start: number;
  readonly length: number;
}

interface OpenBlock {
  readonly block: number;
  /** By where they begin. */
  readonly texts: Map<number, string>;
  bytes: number;
}

export type TextsTable = ReturnType<typeof textsTable>;

/**
 * Long texts in blocks, each compressed as a whole: a tenth of their size, where one by one they would be half of it. Texts
 * of a transaction lie together. What is dropped is blanked out in its block, which is written anew without it.
 */
export function textsTable(db: Sqlite) {
  const sql = statements(db);
  const cache = createCache();
  const open = new Map<TextKind, OpenBlock>();
  const dropped = new Map<number, TextPlace[]>();
  let foreseen: readonly ForeseenBlock[] = [];
  let last: number | null = null;

  const newNumber = (): number => (last = (last ?? sql.last.get()?.block ?? 0) + 1);
  const openBlockOf = (block: number): OpenBlock | undefined => [...open.values()].find((one) => one.block === block);

  function rawOf(block: number): Buffer {
    const known = cache.get(block);
    if (known !== undefined) return known;
    const found = sql.get.get(block);
    if (found === undefined) throw new Error('A text was kept and is not there');
    const raw = decompressed(found.body);
    cache.set(block, raw);
    return raw;
  }

  function closeBlock(kind: TextKind): void {
    const one = open.get(kind);
    if (one === undefined) return;
    open.delete(kind);
    const texts = [...one.texts.values()];
    sql.add.run(one.block, foreseen.find((block) => isOf(block, texts))?.packed ?? compressed(kind, texts.join('')));
  }

  function blankOut(block: number, places: readonly TextPlace[]): void {
    const raw = Buffer.from(rawOf(block));
    for (const { start, length } of places) raw.fill(blank, start, start + length);
    cache.delete(block);
    if (raw.equals(Buffer.alloc(raw.length, blank))) sql.remove.run(block);
    else sql.replace.run(compressedAgain(raw), block);
  }

  return {
    put(kind: TextKind, text: string): TextPlace {
      const one: OpenBlock = open.get(kind) ?? { block: newNumber(), texts: new Map(), bytes: 0 };
      open.set(kind, one);
      const place = { block: one.block, start: one.bytes, length: Buffer.byteLength(text) };
      one.texts.set(place.start, text);
      one.bytes += place.length;
      if (isFull(kind, one.texts.size, one.bytes)) closeBlock(kind);
      return place;
    },
    /** Blocks that this transaction may come to, so that they need not be compressed again. */
    foresee(blocks: readonly ForeseenBlock[]): void {
      foreseen = blocks;
    },
    get({ block, start, length }: TextPlace): string {
      return openBlockOf(block)?.texts.get(start) ?? rawOf(block).toString('utf8', start, start + length);
    },
    /** Its bytes are gone from the file when the transaction ends. */
    drop(place: TextPlace): void {
      dropped.set(place.block, [...(dropped.get(place.block) ?? []), place]);
    },
    /** To be called at the end of each transaction. */
    flush(): void {
      for (const kind of open.keys()) closeBlock(kind);
      for (const [block, places] of dropped) blankOut(block, places);
      dropped.clear();
      foreseen = [];
      last = null;
    },
    /** The transaction was taken back. */
    discard(): void {
      open.clear();
      dropped.clear();
      cache.clear();
      foreseen = [];
      last = null;
    },
  };
}

const blank = 0x20;
/** Blocks that were opened last. */
const cachedBytes = 8 * 1024 * 1024;

function createCache() {
  const blocks = new Map<number, Buffer>();
  let bytes = 0;
  function forget(block: number): void {
    bytes -= blocks.get(block)?.length ?? 0;
    blocks.delete(block);
  }
  return {
    get(block: number): Buffer | undefined {
      const raw = blocks.get(block);
      if (raw === undefined) return undefined;
      blocks.delete(block);
      blocks.set(block, raw);
      return raw;
    },
    set(block: number, raw: Buffer): void {
      forget(block);
      blocks.set(block, raw);
      bytes += raw.length;
      for (const [oldest] of blocks) {
        if (bytes <= cachedBytes || oldest === block) break;
        forget(oldest);
      }
    },
    delete: forget,
    clear(): void {
      blocks.clear();
      bytes = 0;
    },
  };
}

function statements(db: Sqlite) {
  return {
    last: db.prepare<[], { block: number | null }>('SELECT max(block) AS block FROM text_blocks'),
    get: db.prepare<[number], { body: Buffer }>('SELECT body FROM text_blocks WHERE block = ?'),
    add: db.prepare<[number, Uint8Array]>('INSERT INTO text_blocks (block, body) VALUES (?, ?)'),
    replace: db.prepare<[Uint8Array, number]>('UPDATE text_blocks SET body = ? WHERE block = ?'),
    remove: db.prepare<[number]>('DELETE FROM text_blocks WHERE block = ?'),
  };
}
