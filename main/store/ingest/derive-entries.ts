// Entries are derived from resources and can be made anew at any time; this keeps them as the readers would have them.
import type { ReadContext, UnreadResource } from '../../record/read-entry.ts';
import type { Entry } from '../../values/entry.ts';
import { idRange } from '../entry-id.ts';
import type { AttachmentAddress } from '../tables/attachments-table.ts';
import type { ResourceRow } from '../tables/resources-table.ts';
import type { Tables } from '../tables/tables.ts';
import { parseResource } from './admit-resource.ts';
import { entryWords, isOutOfRange } from './entry-words.ts';
import { unreadEntry } from './unread-entry.ts';
import { parseReference, type ReferenceTarget } from './reference.ts';

export type ReadEntry = (resource: UnreadResource, context: ReadContext) => Entry;

export interface Reader {
  readonly readEntry: ReadEntry;
  /** Another number than the record was last read with: all entries are read anew. */
  readonly readerVersion: number;
}

export type Deriver = ReturnType<typeof createDeriver>;

export function createDeriver(tables: Tables, { readEntry, readerVersion }: Reader) {
  const { resources, entries, needs, attachments, reader } = tables;

  function derive(row: ResourceRow): void {
    const resource = parseResource(row.body);
    // The content of a document shows with the document.
    if (resource === null || isContent(row)) return entries.removeOf(row.resource);
    const asked: ReferenceTarget[] = [];
    const entry = read(resource, { fhirVersion: row.fhir_version, resolve: (text) => resolve(row, text, asked) });
    entries.put(idRange(entry.date), {
      resource: row.resource,
      patient: row.patient,
      category: entry.category,
      outOfRange: isOutOfRange(entry),
      body: JSON.stringify(entry),
      words: entryWords(entry),
    });
    needs.replace(row.resource, asked);
    noteAttachments(row, entry);
    return undefined;
  }

  function read(resource: UnreadResource, context: ReadContext): Entry {
    try {
      return readEntry(resource, context);
    } catch {
      return unreadEntry(resource);
    }
  }

  function resolve(row: ResourceRow, reference: string, asked: ReferenceTarget[]): UnreadResource | null {
    const target = parseReference(reference);
    if (target === null) return null;
    asked.push(target);
    const found = resources.find({ source: row.source, fhirVersion: row.fhir_version, ...target });
    return found === null ? null : parseResource(found.body);
  }

  const isContent = ({ resource, resource_type }: ResourceRow): boolean =>
    resource_type === 'Binary' && attachments.ownerOf(resource) !== undefined;

  function noteAttachments(row: ResourceRow, entry: Entry): void {
    const wanted = new Map(entry.attachments.flatMap(({ url }) => address(url)).map((one) => [one.url, one]));
    for (const { attachment, url, content } of attachments.ofResource(row.resource)) {
      if (wanted.delete(url)) continue;
      attachments.remove(attachment);
      deriveContent(content);
    }
    for (const one of wanted.values()) {
      const content = binary(row, one.binaryId);
      attachments.add(row.resource, one, content?.resource ?? null);
      if (content !== null && content.patient === null && row.patient !== null) {
        resources.assign(content.resource, row.patient);
      }
      deriveContent(content?.resource ?? null);
    }
  }

  const binary = ({ source, fhir_version }: ResourceRow, id: string | null): ResourceRow | null =>
    id === null ? null : resources.find({ source, fhirVersion: fhir_version, resourceType: 'Binary', id });

  function deriveContent(resource: number | null): void {
    const row = resource === null ? null : resources.get(resource);
    if (row !== null) derive(row);
  }

  /** Reads some of the entries anew that are out of date; says whether there are more. Within a transaction. */
  function refreshSome(most: number): boolean {
    const stale = needs.stale(most);
    for (const resource of stale) {
      deriveContent(resource);
      needs.done(resource);
    }
    return stale.length === most;
  }

  return {
    derive,
    deriveContent,
    refreshSome,
    /** At opening: a reader that has changed since makes all entries stale. */
    checkReaderVersion(): void {
      const made = reader.version();
      if (made === readerVersion) return;
      if (made !== null) needs.markAll();
      reader.setVersion(readerVersion);
    },
  };
}

/** Where a document is to be had; nothing for what is no address of the web (`data:`, `file:`, `urn:` …). */
function address(url: string | null): AttachmentAddress[] {
  const target = url === null ? null : parseReference(url);
  if (url === null || (target === null && !/^https?:\/\//i.test(url))) return [];
  return [{ url, binaryId: target?.resourceType === 'Binary' ? target.id : null }];
}
