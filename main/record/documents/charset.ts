/** Text longer than this many bytes is not read to its end. */
export const longestText = 16_000_000;

/**
 * The text of bytes. Their charset is told by a byte order mark, else by the content type, else by the text's own
 * declaration (XML or HTML); else it is UTF-8 where that fits and Windows-1252 where not.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const some = bytes.subarray(0, longestText);
  const label = byteOrder(some) ?? eightBit(declaredBy(contentType)) ?? eightBit(declaredIn(some));
  const text = (label === null ? null : decode(some, label)) ?? decodeUnknown(some);
  return text
    .replaceAll('\0', '')
    .replace(/^\uFEFF/, '')
    .toWellFormed();
}

/** The first bytes as letters of Windows-1252, each of one byte, to look for signs in ASCII. */
export const asciiOf = (bytes: Uint8Array, length: number): string => oneByte.decode(bytes.subarray(0, length));

const oneByte = new TextDecoder('windows-1252');

function byteOrder(bytes: Uint8Array): string | null {
  const [first = 1, second = 1, third = 1] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0 && third !== 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && bytes.length > 1)) return 'utf-16be';
  return null;
}

const declaredBy = (contentType: string | null): string | null =>
  /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec((contentType ?? '').slice(0, 500))?.[1] ?? null;

function declaredIn(bytes: Uint8Array): string | null {
  const start = asciiOf(bytes, 1_024);
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(start);
  return (xml ?? /<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(start))?.[1] ?? null;
}

/** Texts that were converted on their way often still say UTF-16; `byteOrder` would have seen it. */
const eightBit = (label: string | null): string | null =>
  label === null || /^(utf-?16|ucs-?[24]|iso-10646)/i.test(label) ? null : label;

function decode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return null;
  }
}

function decodeUnknown(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: bytes.length < longestText }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
