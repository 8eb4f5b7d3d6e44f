// Attachment (https://hl7.org/fhir/R4/datatypes.html#Attachment) and the content of a Binary.
import { decodeText } from '../documents/charset.ts';
import { textOfBlocks } from '../documents/document-text.ts';
import { kindOf, type DocumentKind } from '../documents/kind-of.ts';
import { readDocument } from '../documents/read-document.ts';
import type { Place } from '../reading/place.ts';
import type { Reading } from '../reading/reading.ts';

export function readAttachment(reading: Reading, place: Place, title: string | null = null): void {
  const url = place.get('url').string();
  const elsewhere = url === null ? null : reading.resolve(url);
  const binary = elsewhere?.get('resourceType').string() === 'Binary' ? elsewhere : null;
  const data = contentOf(place) ?? (binary === null ? null : contentOf(binary));
  const own = place.get('title').string();
  if (url === null && data === null && own === null) return;
  const contentType = place.get('contentType').string() ?? binary?.get('contentType').string() ?? null;
  const whole = data === null ? null : (textOfData(data, contentType) ?? slowText(reading, data, contentType));
  const text = whole === null ? null : whole.slice(0, longestText).toWellFormed();
  place.take();
  reading.attachments.push({
    title: own ?? title,
    contentType,
    url,
    text,
    size: place.get('size').number() ?? sizeOf(data),
  });
  reading.contents.push(data);
  if (text !== null) reading.words.push(text);
}

/** Letters of a document that an entry is found by; its reader shows all of it. */
const longestText = 200_000;

/** A PDF is read elsewhere, since that takes its time; its words are here when it has been read. */
const slowText = (reading: Reading, data: string, contentType: string | null): string | null =>
  contentType === 'application/pdf' || data.startsWith(pdfBegins) ? reading.slowText(data) : null;

/** "%PDF-" in base64. */
const pdfBegins = 'JVBERi';

/** `content` until STU3, in a Binary. */
const contentOf = (place: Place): string | null => place.get('data').data() ?? place.get('content').data();

/** The words of base64 data, of kinds that hold words; `null` for the others. */
export function textOfData(data: string, contentType: string | null): string | null {
  // Pictures and the like are often big: their beginning tells what they are.
  const isLong = data.length > enoughToTell;
  const start = decode(isLong ? wholeFours(data.slice(0, enoughToTell)) : data);
  if (start === null || wordless.has(kindOf(start, contentType))) return null;
  const bytes = isLong ? decode(data) : start;
  const words = bytes === null ? null : wordsOfBytes(bytes, contentType);
  return words === '' ? null : words;
}

const enoughToTell = 32_768;
const wordless: ReadonlySet<DocumentKind> = new Set(['pdf', 'image', 'unknown']);

/** Plain text as it was written; of the other kinds the words, a line for each part. */
function wordsOfBytes(bytes: Uint8Array, contentType: string | null): string | null {
  const kind = kindOf(bytes, contentType);
  if (kind === 'text' || kind === 'csv') return decodeText(bytes, contentType).trim();
  const document = readDocument(bytes, contentType);
  return document === null ? null : textOfBlocks(document.blocks);
}

/** Four letters are three bytes: a beginning can be decoded by itself. */
function wholeFours(data: string): string {
  const letters = data.replaceAll(/\s+/g, '');
  return letters.slice(0, letters.length - (letters.length % 4));
}

function decode(data: string): Uint8Array | null {
  try {
    const letters = atob(data.replaceAll(/\s+/g, ''));
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
    return bytes;
  } catch {
    return null;
  }
}

const sizeOf = (data: string | null): number | null =>
  data === null ? null : Math.floor((data.replaceAll(/[\s=]/g, '').length * 3) / 4);
