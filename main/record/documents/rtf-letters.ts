/** How the bytes of a text are letters: a charset's label, or a font that has pictures in place of letters. */
export type Lettering = string;

/** Of `\ansicpg` (RTF 1.9.1, "Character Set"). The code pages of DOS are read as that of Windows. */
export const letteringOfCodePage = (page: number): Lettering => codePages[page] ?? 'windows-1252';

const codePages: Readonly<Record<number, Lettering>> = {
  ...Object.fromEntries(
    [1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page) => [page, `windows-${page}`]),
  ),
  ...{ 866: 'ibm866', 874: 'windows-874', 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5' },
  ...{ 10_000: 'macintosh', 20_866: 'koi8-r', 54_936: 'gb18030', 65_001: 'utf-8' },
};

/** Of `\fcharset` in the table of fonts; `null`: that of the document. */
export const letteringOfFont = (charset: number, name: string): Lettering | null =>
  charset === 2 || /^\s*(symbol|wingdings)/i.test(name)
    ? /wingdings/i.test(name)
      ? 'wingdings'
      : 'symbol'
    : (fontCharsets[charset] ?? null);

const fontCharsets: Readonly<Record<number, Lettering>> = {
  ...{ 77: 'macintosh', 128: 'shift_jis', 129: 'euc-kr', 134: 'gbk', 136: 'big5', 161: 'windows-1253' },
  ...{ 162: 'windows-1254', 163: 'windows-1258', 177: 'windows-1255', 178: 'windows-1256', 186: 'windows-1257' },
  ...{ 204: 'windows-1251', 222: 'windows-874', 238: 'windows-1250' },
};

/** Bytes that were written as they are may also be UTF-8, whatever the document says. */
export function decodeLetters(bytes: Uint8Array, lettering: Lettering, asTheyAre: boolean): string {
  if (lettering === 'symbol' || lettering === 'wingdings')
    return Array.from(bytes, (byte) => pictured(byte, lettering)).join('');
  if (asTheyAre && bytes.some((byte) => byte > 0x7f)) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return new TextDecoder(lettering).decode(bytes);
    }
  }
  return new TextDecoder(lettering).decode(bytes);
}

/** `\u` writes the letters of such fonts as U+F020 to U+F0FF. */
export const letterOf = (code: number, lettering: Lettering): string =>
  code >= 0xf020 && code <= 0xf0ff ? pictured(code - 0xf000, lettering) : String.fromCharCode(code);

/** The font Symbol has Greek letters in place of Latin ones: an "m" in it is that of micrograms, never of milligrams. */
function pictured(byte: number, lettering: Lettering): string {
  if (lettering === 'wingdings') return wingdings[byte] ?? (byte === 0x20 ? ' ' : '•');
  if (byte >= 0x41 && byte <= 0x5a) return capitals[byte - 0x41] ?? '□';
  if (byte >= 0x61 && byte <= 0x7a) return smalls[byte - 0x61] ?? '□';
  return symbols[byte] ?? (byte < 0x7f ? String.fromCharCode(byte) : '□');
}

const capitals = Array.from('ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ');
const smalls = Array.from('αβχδεφγηιϕκλμνοπθρστυϖωξψζ');
const symbols: Readonly<Record<number, string>> = {
  ...{ 0xa2: '′', 0xa3: '≤', 0xa5: '∞', 0xac: '←', 0xad: '↑', 0xae: '→', 0xaf: '↓', 0xb0: '°', 0xb1: '±', 0xb2: '″' },
  ...{ 0xb3: '≥', 0xb4: '×', 0xb7: '•', 0xb8: '÷', 0xb9: '≠', 0xba: '≡', 0xbb: '≈', 0xd2: '®', 0xd3: '©', 0xd4: '™' },
  ...{ 0xd6: '√', 0xe5: '∑' },
};
const wingdings: Readonly<Record<number, string>> = {
  ...{ 0x6f: '☐', 0xa8: '☐', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑', 0xe0: '→', 0xe8: '→' },
};
