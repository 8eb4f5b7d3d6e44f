import { HeldBytes } from './held-bytes.ts';
import { ImportStopped } from './import-failure.ts';
import type { FilePart } from './file-parts.ts';
import { JsonWalk } from './json-walk.ts';
import { ResourcePlaces } from './resource-places.ts';

export interface CutPiece {
  /** `broken`: a stretch of the text that is no whole JSON, or the beginning of a resource that is too large. */
  readonly kind: 'resource' | 'broken';
  /** To the byte as it stood in the file, if that was UTF-8. */
  readonly text: string;
}

export interface CutLimits {
  /** Bytes of one resource: not even a scanned document of a person has more. */
  readonly resource: number;
}

export const cutLimits: CutLimits = { resource: 64 * 1024 * 1024 };

/**
 * The resources of a text, one by one, whatever its length: FHIR Bundles, NDJSON, lists, single resources. Where a line of
 * NDJSON is broken it goes on with the next; other text ends where it breaks. Throws `ImportStopped`.
 */
export async function* cutResources(part: FilePart, limits = cutLimits): AsyncGenerator<CutPiece, void> {
  const cutter = new Cutter(/\.(ndjson|jsonl)(\.gz)?$/i.test(part.name), limits);
  for await (const bytes of part.bytes) {
    yield* cutter.take(bytes);
    if (cutter.isOver) return;
  }
  yield* cutter.end();
}

const lineFeed = 0x0a;

class Cutter {
  readonly #held = new HeldBytes();
  readonly #limits: CutLimits;
  #places = new ResourcePlaces();
  #walk = new JsonWalk(this.#places);
  #walked = 0;
  #isLines: boolean;
  /** The text has ended, or cannot be followed further. */
  isOver = false;
  #isBegun = false;
  /** Of a resource that is too large, what is kept. */
  #largeBegin = '';

  constructor(isLines: boolean, limits: CutLimits) {
    this.#isLines = isLines;
    this.#limits = limits;
  }

  *take(bytes: Uint8Array): Generator<CutPiece, void> {
    this.#held.append(bytes);
    if (!this.#isBegun && !this.#begin()) return;
    yield* this.#follow();
    this.#drop();
  }

  *end(): Generator<CutPiece, void> {
    if (!this.#isBegun) return;
    // A line without its end may have taken what follows for its own.
    while (!this.isOver && !this.#walk.isBetween) {
      if (this.#isLines && this.#lineEnd() !== null) yield* this.#nextLine();
      else yield* this.#giveUp();
      yield* this.#follow();
    }
  }

  /** `false`: too few bytes to say. A mark of UTF-8 is passed over; text that is not JSON is not looked at. */
  #begin(): boolean {
    const [a, b, c] = this.#held.between(0, 3);
    if ((a === 0xfe && b === 0xff) || (a === 0xff && b === 0xfe) || b === 0) throw new ImportStopped('wrong-encoding');
    const mark = a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;
    const first = this.#held.between(mark, this.#held.end).find((byte) => byte > 0x20);
    if (first === undefined) return false;
    this.isOver = first !== 0x7b && first !== 0x5b;
    this.#isBegun = true;
    this.#restart(mark);
    return true;
  }

  *#follow(): Generator<CutPiece, void> {
    while (!this.isOver) {
      const stuck = this.#walk.walk(this.#held.between(this.#walked, this.#held.end));
      for (const { from, to } of this.#places.take()) {
        const piece = this.#cut(from, to);
        // What was written over several lines says nothing of where the next one begins.
        this.#isLines ||= this.#places.ended > 0 && !piece.text.includes('\n');
        yield piece;
      }
      this.#walked = this.#held.end;
      if (stuck === null) return;
      if (this.#isLines && this.#lineEnd() !== null) yield* this.#nextLine();
      else yield* this.#giveUp();
    }
  }

  /** Where the line ends in which the open resource began. */
  #lineEnd(): number | null {
    return this.#held.find(lineFeed, this.#places.openFrom ?? this.#held.from);
  }

  *#nextLine(): Generator<CutPiece, void> {
    const from = this.#places.openFrom ?? this.#held.from;
    const to = this.#lineEnd() ?? this.#held.end;
    yield* this.#broken(from, to);
    this.#restart(to + 1);
  }

  *#giveUp(): Generator<CutPiece, void> {
    const from = this.#places.openFrom ?? this.#held.from;
    this.isOver = true;
    yield* this.#broken(from, this.#held.end);
  }

  *#broken(from: number, to: number): Generator<CutPiece, void> {
    const piece = this.#cut(from, to);
    if (piece.text.trim() !== '') yield { ...piece, kind: 'broken' };
  }

  #restart(at: number): void {
    this.#held.dropBefore(at);
    this.#places = new ResourcePlaces();
    this.#walk = new JsonWalk(this.#places, at);
    this.#walked = at;
  }

  #cut(from: number, to: number): CutPiece {
    if (from < this.#held.from) return { kind: 'broken', text: this.#largeBegin };
    const bytes = this.#held.between(from, to);
    try {
      return { kind: 'resource', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    } catch {
      return { kind: 'broken', text: new TextDecoder().decode(bytes) };
    }
  }

  /** What has been cut is not needed any more, and of a resource that is too large no more than its beginning. */
  #drop(): void {
    const from = this.#places.openFrom ?? this.#walked;
    if (this.#walked - from <= this.#limits.resource) return this.#held.dropBefore(from);
    if (from >= this.#held.from) this.#largeBegin = new TextDecoder().decode(this.#held.between(from, from + 65_536));
    return this.#held.dropBefore(this.#walked);
  }
}
