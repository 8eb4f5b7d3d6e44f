// Attachment (https://hl7.org/fhir/R4/datatypes.html#Attachment) and the content of a Binary.
import type { Place } from '../reading/place.ts';
import type { Reading } from '../reading/reading.ts';
import { wordsOfHtml } from './narrative.ts';

export function readAttachment(reading: Reading, place: Place, title: string | null = null): void {
  const url = place.get('url').string();
  const elsewhere = url === null ? null : reading.resolve(url);
  const binary = elsewhere?.get('resourceType').string() === 'Binary' ? elsewhere : null;
  const data = contentOf(place) ?? (binary === null ? null : contentOf(binary));
  const own = place.get('title').string();
  if (url === null && data === null && own === null) return;
  const contentType = place.get('contentType').string() ?? binary?.get('contentType').string() ?? null;
  const text = data === null ? null : textOfData(data, contentType);
  place.take();
  reading.attachments.push({
    title: own ?? title,
    contentType,
    url,
    text,
    size: place.get('size').number() ?? sizeOf(data),
  });
  if (text !== null) reading.words.push(text);
}

/** `content` until STU3, in a Binary. */
const contentOf = (place: Place): string | null => place.get('data').string() ?? place.get('content').string();

/** The words of base64 data, of kinds that hold words; `null` for the others. */
export function textOfData(data: string, contentType: string | null): string | null {
  const kind = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const read = wordsOf[kind] ?? (kind.endsWith('+xml') ? wordsOfHtml : undefined);
  const bytes = read === undefined ? null : decode(data);
  if (read === undefined || bytes === null) return null;
  const charset = /charset=("?)([\w-]+)\1/i.exec(contentType ?? '')?.[2] ?? 'utf-8';
  const words = read(decoder(charset).decode(bytes)).replaceAll('\0', '').toWellFormed().trim();
  return words === '' ? null : words;
}

const wordsOf: Readonly<Record<string, (text: string) => string>> = {
  'text/plain': (text) => text,
  'text/markdown': (text) => text,
  'text/csv': (text) => text,
  'text/html': wordsOfHtml,
  'application/xhtml+xml': wordsOfHtml,
  'text/xml': wordsOfHtml,
  'application/xml': wordsOfHtml,
  'application/hl7-v3+xml': wordsOfHtml,
  'text/rtf': wordsOfRtf,
  'application/rtf': wordsOfRtf,
};

/** RTF: commands begin with a backslash; some groups are tables of fonts and the like, and no text. */
export function wordsOfRtf(rtf: string): string {
  return withoutTables(rtf.slice(0, longestRtf))
    .replaceAll(/\\([\\{}])/g, (_all, sign: string) => `\\'${sign.charCodeAt(0).toString(16)}`)
    .replaceAll(/\\u(-?\d{1,6}) ?\??/g, (_all, code: string) => String.fromCharCode((Number(code) + 65_536) % 65_536))
    .replaceAll(/\\(par|line|row|sect|page)(?![a-z])-?\d* ?/g, '\n')
    .replaceAll(/\\(tab|cell)(?![a-z])-?\d* ?/g, ' ')
    .replaceAll(/\\[a-z]{1,32}-?\d{0,10} ?/gi, '')
    .replaceAll(/[{}]/g, '')
    .replaceAll(/\\'([\da-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Cuts out the groups that begin with the name of a table, whatever they hold. */
function withoutTables(rtf: string): string {
  const kept: string[] = [];
  let at = 0;
  for (const { index } of rtf.matchAll(/\{\\(?:\*|fonttbl|colortbl|stylesheet|info|pict)/g)) {
    if (index < at) continue;
    kept.push(rtf.slice(at, index));
    at = endOfGroup(rtf, index);
  }
  kept.push(rtf.slice(at));
  return kept.join('');
}

function endOfGroup(rtf: string, start: number): number {
  let depth = 0;
  for (let at = start; at < rtf.length; at++) {
    const sign = rtf[at];
    if (sign === '\\') at++;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return at + 1;
  }
  return rtf.length;
}

const longestRtf = 2_000_000;

function decode(data: string): Uint8Array<ArrayBuffer> | null {
  try {
    const letters = atob(data.replaceAll(/\s+/g, ''));
    return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

function decoder(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

const sizeOf = (data: string | null): number | null =>
  data === null ? null : Math.floor((data.replaceAll(/[\s=]/g, '').length * 3) / 4);
