import { createTextCatcher } from './text-catcher.ts';

/** What a walk through JSON meets. Places are bytes from where it began; depths count from 1. */
export interface JsonListener {
  /** `depth` is that of what is inside. */
  readonly onOpen: (at: number, depth: number, isObject: boolean) => void;
  /** `end` is behind it; `depth` is that of what was inside. */
  readonly onClose: (end: number, depth: number) => void;
  /** The name of a member. `null`: too long, or too deep, to be looked at. */
  readonly onName: (text: string | null, depth: number) => void;
}

/** Deeper than this nothing is followed. */
const deepest = 10_000;
/** Names are looked at where those of a Bundle can stand, and no deeper. */
const textDepth = 4;

/** What may come next. */
const value = 0;
const valueOrEnd = 1;
const nameOrEnd = 2;
const name = 3;
const colon = 4;
const commaOrEnd = 5;

/**
 * Walks over objects and lists that follow each other, in pieces of any size, and keeps none of them. Judges how they are
 * built, not what is in a string or number: `JSON.parse` of what is cut out does.
 */
export class JsonWalk {
  readonly #listener: JsonListener;
  readonly #objects = new Uint8Array(deepest + 1);
  readonly #text = createTextCatcher();
  #depth = 0;
  #next = value;
  #inside: 'between' | 'string' | 'plain' = 'between';
  #isEscaped = false;
  #isName = false;
  #base = 0;

  /** `base`: the place of the first byte that is walked over. */
  constructor(listener: JsonListener, base = 0) {
    this.#listener = listener;
    this.#base = base;
  }

  /** Whether it stands between two whole values. */
  get isBetween(): boolean {
    return this.#depth === 0;
  }

  /** `null`, or the place where JSON cannot go on: then the walk is over. */
  walk(chunk: Uint8Array): number | null {
    let at = 0;
    while (at < chunk.length) {
      const next = this.#step(chunk, at);
      if (next === null) return this.#base + at;
      at = next;
    }
    this.#base += chunk.length;
    return null;
  }

  /** Where to go on in the chunk. */
  #step(chunk: Uint8Array, at: number): number | null {
    if (this.#inside === 'string') return this.#throughString(chunk, at);
    if (this.#inside === 'plain') return this.#throughPlain(chunk, at);
    const place = this.#base + at;
    switch (chunk[at]) {
      case 0x20:
      case 0x0a:
      case 0x0d:
      case 0x09:
        return at + 1;
      case 0x22:
        return this.#beginString() ? at + 1 : null;
      case 0x2c:
        return this.#comma() ? at + 1 : null;
      case 0x3a:
        return this.#colon() ? at + 1 : null;
      case 0x7b:
      case 0x5b:
        return this.#open(place, chunk[at] === 0x7b) ? at + 1 : null;
      case 0x7d:
      case 0x5d:
        return this.#close(place + 1, chunk[at] === 0x7d) ? at + 1 : null;
      default:
        return this.#beginPlain() ? at : null;
    }
  }

  #open(at: number, isObject: boolean): boolean {
    if ((this.#next !== value && this.#next !== valueOrEnd) || this.#depth >= deepest) return false;
    this.#objects[++this.#depth] = isObject ? 1 : 0;
    this.#next = isObject ? nameOrEnd : valueOrEnd;
    this.#listener.onOpen(at, this.#depth, isObject);
    return true;
  }

  #close(end: number, isObject: boolean): boolean {
    const mayEnd = this.#next === commaOrEnd || this.#next === (isObject ? nameOrEnd : valueOrEnd);
    if (this.#depth === 0 || !mayEnd || (this.#objects[this.#depth] === 1) !== isObject) return false;
    this.#listener.onClose(end, this.#depth--);
    this.#afterValue();
    return true;
  }

  #comma(): boolean {
    if (this.#next !== commaOrEnd) return false;
    this.#next = this.#objects[this.#depth] === 1 ? name : value;
    return true;
  }

  #colon(): boolean {
    if (this.#next !== colon) return false;
    this.#next = value;
    return true;
  }

  #beginString(): boolean {
    this.#isName = this.#next === name || this.#next === nameOrEnd;
    if (!this.#isName && !this.#mayBeginPlain()) return false;
    this.#inside = 'string';
    this.#text.begin(this.#isName && this.#depth <= textDepth);
    return true;
  }

  #beginPlain(): boolean {
    if (!this.#mayBeginPlain()) return false;
    this.#inside = 'plain';
    return true;
  }

  /** Outside of objects and lists there is nothing of a record. */
  #mayBeginPlain(): boolean {
    return this.#depth > 0 && (this.#next === value || this.#next === valueOrEnd);
  }

  #afterValue(): void {
    this.#next = this.#depth === 0 ? value : commaOrEnd;
  }

  #throughString(chunk: Uint8Array, from: number): number | null {
    let isEscaped = this.#isEscaped;
    for (let at = from; at < chunk.length; at++) {
      const code = chunk[at] ?? 0;
      if (isEscaped) isEscaped = false;
      else if (code === 0x5c) isEscaped = true;
      else if (code === 0x22) return this.#endString(chunk, from, at);
      // A line that was cut off must not swallow the next.
      if (code < 0x20) return null;
    }
    this.#isEscaped = isEscaped;
    this.#text.add(chunk, from, chunk.length);
    return chunk.length;
  }

  #endString(chunk: Uint8Array, from: number, at: number): number {
    this.#inside = 'between';
    this.#isEscaped = false;
    this.#text.add(chunk, from, at);
    const text = this.#text.end();
    if (this.#isName) {
      this.#next = colon;
      this.#listener.onName(text, this.#depth);
    } else {
      this.#afterValue();
    }
    return at + 1;
  }

  /** Numbers, `true`, `false`, `null`. */
  #throughPlain(chunk: Uint8Array, from: number): number {
    for (let at = from; at < chunk.length; at++) {
      const code = chunk[at] ?? 0;
      const isEnd = code <= 0x20 || code === 0x2c || code === 0x5d || code === 0x7d || code === 0x3a || code === 0x22;
      if (!isEnd && code !== 0x5b && code !== 0x7b) continue;
      this.#inside = 'between';
      this.#afterValue();
      return at;
    }
    return chunk.length;
  }
}
