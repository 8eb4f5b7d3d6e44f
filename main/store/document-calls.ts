import { imageTypeOf, kindOf } from '../record/documents/kind-of.ts';
import { embeddedContent, readDocument } from '../record/documents/read-document.ts';
import { readContents } from '../record/read-entry.ts';
import { parseResource } from './ingest/admit-resource.ts';
import { digestOf, resolveIn, type ReadEntry } from './ingest/read-resource.ts';
import { parseEntry } from './parse-entry.ts';
import type { DocumentContent, UnreadDocument } from './record-store.ts';
import type { Sqlite } from './sqlite.ts';
import type { TextPlace } from './tables/texts-table.ts';
import type { ResourceRow } from './tables/resources-table.ts';
import type { Tables } from './tables/tables.ts';

/** The contents of documents: to be shown, to be saved, and to be read by who takes the time. */
export function documentCalls(db: Sqlite, tables: Tables, readEntry: ReadEntry) {
  const { documentTexts, entryRows, resources, texts } = tables;
  const entryPlace = db.prepare<[number], TextPlace>('SELECT block, start, length FROM entries WHERE entry = ?');

  return {
    nextUnreadDocument: (): UnreadDocument | null => {
      const waiting = documentTexts.nextWaiting();
      const row = waiting === null ? null : resources.get(waiting.resource);
      if (waiting === null || row === null) return null;
      return { digest: waiting.digest, data: contentBy(tables, row, waiting.digest, readEntry) ?? '' };
    },
    writeDocumentText: (digest: string, text: string | null): null =>
      tables.transaction(() => {
        documentTexts.write(digest, text);
        return null;
      }),
    documentContent: (entry: number, index: number): DocumentContent | null => {
      const resource = entryRows.resourceOf(entry);
      const row = resource === null ? null : resources.get(resource);
      const place = entryPlace.get(entry);
      const unread = row === null ? null : parseResource(row.body);
      if (row === null || place === undefined || unread === null) return null;
      const shown = parseEntry(texts.get(place)).attachments[index];
      const contents = readContents(unread, { fhirVersion: row.fhir_version, resolve: resolveIn(tables, row) });
      if (shown === undefined) return null;
      return { title: shown.title, ...contentOf(contents[index] ?? null, shown.contentType), text: shown.text };
    },
  };
}

type Content = Pick<DocumentContent, 'contentType' | 'kind' | 'document' | 'data'>;

/** A clinical document that holds a file in place of sections is that file. */
function contentOf(data: string | null, contentType: string | null): Content {
  if (data === null) return { contentType, kind: 'missing', document: null, data };
  const bytes = Buffer.from(data, 'base64');
  const embedded = embeddedContent(bytes, contentType);
  const held = embedded ?? { bytes, contentType };
  const document = readDocument(held.bytes, held.contentType);
  return {
    contentType: held.contentType,
    kind: document === null ? kindToShow(held.bytes, held.contentType) : 'readable',
    document,
    data: embedded === null ? data : Buffer.from(embedded.bytes).toString('base64'),
  };
}

/** Of images those alone that hold nothing but a picture. */
function kindToShow(bytes: Uint8Array, contentType: string | null): Content['kind'] {
  if (imageTypeOf(bytes) !== null) return 'image';
  return kindOf(bytes, contentType) === 'pdf' ? 'pdf' : 'unknown';
}

/** The content that the reader asks the words of under this digest. */
function contentBy(tables: Tables, row: ResourceRow, digest: string, readEntry: ReadEntry): string | null {
  const unread = parseResource(row.body);
  let found: string | null = null;
  const slowText = (data: string): null => {
    if (digestOf(data) === digest) found = data;
    return null;
  };
  if (unread !== null) readEntry(unread, { fhirVersion: row.fhir_version, resolve: resolveIn(tables, row), slowText });
  return found;
}
