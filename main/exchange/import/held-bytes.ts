/** The part of a stream that is still needed, by places in the whole stream. */
export class HeldBytes {
  #bytes: Uint8Array = new Uint8Array(1024 * 1024);
  /** The place of the first byte that is held. */
  #from = 0;
  #length = 0;

  get from(): number {
    return this.#from;
  }

  /** The place behind the last byte. */
  get end(): number {
    return this.#from + this.#length;
  }

  append(bytes: Uint8Array): void {
    const needed = this.#length + bytes.length;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    this.#bytes.set(bytes, this.#length);
    this.#length = needed;
  }

  /** The bytes between two places, until the next change; without what was dropped. */
  between(from: number, to: number): Uint8Array {
    const [first, behind] = [from, Math.min(to, this.end)].map((place) => Math.max(0, place - this.#from));
    return this.#bytes.subarray(first, behind);
  }

  /** The place of the first such byte at or behind `from`; `null` if there is none yet. */
  find(byte: number, from: number): number | null {
    const at = this.between(from, this.end).indexOf(byte);
    return at < 0 ? null : Math.max(from, this.#from) + at;
  }

  dropBefore(place: number): void {
    const dropped = Math.min(Math.max(0, place - this.#from), this.#length);
    this.#bytes.copyWithin(0, dropped, this.#length);
    this.#from += dropped;
    this.#length -= dropped;
  }
}
