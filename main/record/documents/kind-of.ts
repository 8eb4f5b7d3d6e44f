import { asciiOf, decodeText } from './charset.ts';

export type DocumentKind = 'pdf' | 'html' | 'rtf' | 'text' | 'csv' | 'ccda' | 'xml' | 'image' | 'unknown';

/**
 * What a document is. Its content decides where it can be told by it, since content types are often missing and
 * sometimes wrong; the content type decides among the rest.
 */
export function kindOf(bytes: Uint8Array, contentType: string | null): DocumentKind {
  if (bytes.length === 0) return 'unknown';
  const claimed = claimedBy(contentType);
  const marked = markedAs(bytes);
  if (marked !== null) return marked;
  const start = decodeText(bytes.subarray(0, looked), contentType).trimStart();
  return tagged(start, claimed) ?? untagged(start, claimed);
}

/**
 * The content type of an image as its first bytes tell it; `null` where it is none of those that hold nothing but a picture.
 * An SVG is a program.
 */
export function imageTypeOf(bytes: Uint8Array): string | null {
  const start = asciiOf(bytes, 32);
  if (bytes[0] === 0x89 && start.startsWith('PNG\r\n\x1a\n', 1)) return 'image/png';
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (/^GIF8[79]a/.test(start)) return 'image/gif';
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'image/webp';
  // Two letters are no proof: the four reserved bytes and the size of the header that follows must be right too.
  const isBmp = start.startsWith('BM') && start.slice(6, 10) === '\0\0\0\0' && bmpHeaders.has(bytes[14] ?? 0);
  return isBmp && start.slice(15, 18) === '\0\0\0' ? 'image/bmp' : null;
}

const bmpHeaders = new Set([12, 40, 52, 56, 64, 108, 124]);
const looked = 16_384;

function markedAs(bytes: Uint8Array): DocumentKind | null {
  if (imageTypeOf(bytes) !== null) return 'image';
  const start = asciiOf(bytes, 1_024);
  // ISO 32000-1, annex H.3.4.1: the header may come after other bytes.
  const pdf = start.indexOf('%PDF-');
  if (pdf >= 0 && !/^(\xef\xbb\xbf)?\s*(<|\{\\rtf)/.test(start.slice(0, pdf))) return 'pdf';
  return /^(\xef\xbb\xbf)?\s*\{\\rtf/.test(start) ? 'rtf' : null;
}

type Claimed = DocumentKind | 'nothing';

function claimedBy(contentType: string | null): Claimed {
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const known = claims[type];
  if (known !== undefined) return known;
  if (type.startsWith('image/')) return 'image';
  if (type.endsWith('+xml')) return 'xml';
  return type.startsWith('text/') ? 'text' : 'unknown';
}

const claims: Readonly<Record<string, Claimed>> = {
  '': 'nothing',
  'application/octet-stream': 'nothing',
  'binary/octet-stream': 'nothing',
  'application/pdf': 'pdf',
  'application/x-pdf': 'pdf',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/rtf': 'rtf',
  'text/richtext': 'rtf',
  'application/rtf': 'rtf',
  'application/x-rtf': 'rtf',
  'text/csv': 'csv',
  'application/csv': 'csv',
  'text/tab-separated-values': 'csv',
  'text/xml': 'xml',
  'application/xml': 'xml',
};

/** Told by the first element. */
function tagged(start: string, claimed: Claimed): DocumentKind | null {
  const root = rootOf(start);
  if (root === null || claimed === 'image') return null;
  const name = root.name.replace(/^.*:/, '').toLowerCase();
  if (name === 'clinicaldocument') return 'ccda';
  if (name === 'svg') return 'unknown';
  if (name === 'html' || root.isHtml) return 'html';
  if (root.isXml || claimed === 'xml') return 'xml';
  if (claimed === 'html') return 'html';
  if (!start.includes('</')) return null;
  if (htmlNames.has(name)) return 'html';
  return claimed === 'nothing' ? 'xml' : null;
}

const htmlNames = new Set(
  'head body div p span table h1 h2 h3 h4 h5 h6 ul ol dl b i u em strong pre font center br hr style'.split(' '),
);

interface Root {
  readonly name: string;
  readonly isXml: boolean;
  readonly isHtml: boolean;
}

/** The first element, after what may stand before it: declaration, instructions, comments, document type. */
function rootOf(start: string): Root | null {
  let at = 0;
  let isHtml = false;
  for (let step = 0; step < 50 && start[at] === '<'; step++) {
    const name = /^<([a-z_][\w.:-]{0,60})/i.exec(start.slice(at, at + 70))?.[1];
    if (name !== undefined) return { name, isXml: start.startsWith('<?xml'), isHtml };
    if (/^<!doctype\s+html/i.test(start.slice(at, at + 20))) isHtml = true;
    const end = start.startsWith('<!--', at) ? '-->' : '>';
    const found = start.indexOf(end, at);
    if (found < 0) break;
    at = found + end.length;
    while (/\s/.test(start[at] ?? '')) at++;
  }
  if (isHtml) return { name: 'html', isXml: false, isHtml };
  return start.startsWith('<?xml') ? { name: '', isXml: true, isHtml } : null;
}

function untagged(start: string, claimed: Claimed): DocumentKind {
  const readable = start !== '' && !/(?![\t\n\v\f\r])\p{Cc}|\ufffd/u.test(start);
  switch (claimed) {
    case 'html':
      return /<[a-z!/]|&[a-z#]/i.test(start) ? 'html' : 'text';
    case 'csv':
    case 'text':
      return claimed;
    case 'rtf':
    case 'xml':
    case 'nothing':
      return readable ? 'text' : 'unknown';
    case 'pdf':
      return readable ? 'text' : 'pdf';
    default:
      return 'unknown';
  }
}
