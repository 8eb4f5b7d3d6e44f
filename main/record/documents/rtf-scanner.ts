/** A piece of RTF (Rich Text Format Specification 1.9.1, "Basic Entities"). */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  /** Control words have letters and perhaps a number; control symbols are one sign, such as `~` and `*`. */
  | { readonly kind: 'word'; readonly name: string; readonly number: number | null }
  /** One byte written as `\'e9`. */
  | { readonly kind: 'byte'; readonly byte: number }
  /** Bytes as they stand, without line breaks. */
  | { readonly kind: 'text'; readonly bytes: Uint8Array };

const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** Cuts the bytes of an RTF into its pieces, one after the other. */
export class RtfScanner {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** `null` at the end. */
  next(): RtfToken | null {
    while (isLineBreak(this.bytes[this.at])) this.at++;
    const byte = this.bytes[this.at];
    switch (byte) {
      case undefined:
        return null;
      case openBrace:
        this.at++;
        return { kind: 'open' };
      case closeBrace:
        this.at++;
        return { kind: 'close' };
      case backslash:
        this.at++;
        return this.control();
      default:
        return this.text();
    }
  }

  private text(): RtfToken {
    const start = this.at;
    for (let byte = this.bytes[start]; byte !== undefined && !isSign(byte); byte = this.bytes[this.at]) this.at++;
    return { kind: 'text', bytes: this.bytes.subarray(start, this.at) };
  }

  private control(): RtfToken {
    const first = this.bytes[this.at];
    if (first === undefined) return { kind: 'word', name: '', number: null };
    if (first === 0x27) return this.hexByte();
    if (!isLetter(first)) {
      this.at++;
      return { kind: 'word', name: String.fromCharCode(first), number: null };
    }
    const start = this.at;
    while (isLetter(this.bytes[this.at]) && this.at - start < 32) this.at++;
    const name = String.fromCharCode(...this.bytes.subarray(start, this.at));
    const number = this.number();
    if (this.bytes[this.at] === 0x20) this.at++;
    // The bytes that follow are no text, whatever they look like.
    if (name === 'bin') this.at += Math.max(0, number ?? 0);
    return { kind: 'word', name, number };
  }

  private number(): number | null {
    const start = this.at;
    if (this.bytes[start] === 0x2d) this.at++;
    const digits = this.at;
    while (isDigit(this.bytes[this.at]) && this.at - digits < 10) this.at++;
    if (this.at > digits) return Number(String.fromCharCode(...this.bytes.subarray(start, this.at)));
    this.at = start;
    return null;
  }

  private hexByte(): RtfToken {
    const digits = String.fromCharCode(...this.bytes.subarray(this.at + 1, this.at + 3));
    const isHex = /^[\da-f]{2}$/i.test(digits);
    this.at += isHex ? 3 : 1;
    return isHex ? { kind: 'byte', byte: Number.parseInt(digits, 16) } : { kind: 'word', name: "'", number: null };
  }
}

const isLineBreak = (byte: number | undefined): boolean => byte === 0x0a || byte === 0x0d || byte === 0;
const isSign = (byte: number): boolean =>
  byte === backslash || byte === openBrace || byte === closeBrace || isLineBreak(byte);
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;
const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
