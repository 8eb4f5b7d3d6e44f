// Documents as a patient reads them: words in their order, told apart by their kind, with nothing in them that could run.
// Pure and bounded: whatever the bytes, there is an answer, in time that grows with their number alone.
import type { ReadableDocument } from '../../values/document.ts';
import { decodeText } from './charset.ts';
import { kindOf } from './kind-of.ts';
import { readPlainText } from './plain-text.ts';
import { readCsv } from './read-csv.ts';
import { contentOfCcda, readCcda, type EmbeddedContent } from './read-ccda.ts';
import { readHtml } from './read-html.ts';
import { readRtf } from './read-rtf.ts';
import { readXml } from './read-xml.ts';

/** `null` where the bytes hold no words, or words that are not read here (PDF, images). */
export function readDocument(bytes: Uint8Array, contentType: string | null): ReadableDocument | null {
  const read = documentOf(bytes, contentType);
  return read === null || read.blocks.length === 0 ? null : read;
}

function documentOf(bytes: Uint8Array, contentType: string | null): ReadableDocument | null {
  const kind = kindOf(bytes, contentType);
  switch (kind) {
    case 'pdf':
    case 'image':
    case 'unknown':
      return null;
    case 'text':
      return readPlainText(decodeText(bytes, contentType));
    case 'csv':
      return readCsv(decodeText(bytes, contentType));
    case 'html':
      return readHtml(decodeText(bytes, contentType));
    case 'xml':
      return readXml(decodeText(bytes, contentType));
    case 'ccda':
      return readCcda(decodeText(bytes, contentType), readEmbedded);
    case 'rtf':
      return readRtf(bytes);
  }
}

/** A document within a document is read; another within that is not. */
const readEmbedded = (bytes: Uint8Array, contentType: string | null): ReadableDocument | null =>
  kindOf(bytes, contentType) === 'ccda' ? null : readDocument(bytes, contentType);

/** The file that a clinical document holds in place of sections, such as a PDF; `null` where there is none. */
export const embeddedContent = (bytes: Uint8Array, contentType: string | null): EmbeddedContent | null =>
  kindOf(bytes, contentType) === 'ccda' ? contentOfCcda(decodeText(bytes, contentType)) : null;
