// Entries are derived from resources and can be made anew at any time; this keeps them as the readers would have them.
import type { UnreadResource } from '../../record/read-entry.ts';
import type { Entry } from '../../values/entry.ts';
import { idRange } from '../entry-id.ts';
import type { ResourceRow } from '../tables/resources-table.ts';
import type { Tables } from '../tables/tables.ts';
import type { VisitRow } from '../tables/visits-table.ts';
import { parseReference } from './reference.ts';
import { parseResource } from './admit-resource.ts';
import { noteAddresses } from './document-addresses.ts';
import { entryText } from '../tables/entries-table.ts';
import { entryWords, isOutOfRange } from './entry-words.ts';
import { readResource, type ReadEntry } from './read-resource.ts';

export interface Reader {
  readonly readEntry: ReadEntry;
  /** Another number than the record was last read with: all entries are read anew. */
  readonly readerVersion: number;
}

/** Each is to be called within a transaction. */
export interface Deriver {
  /** Makes the entry of a resource anew. `unread`: the resource itself, where it has just been parsed. */
  derive(resource: number, unread?: UnreadResource): void;
  /** Reads some of the entries anew that are out of date; says whether there may be more. */
  refreshSome(most: number): boolean;
  /** At opening: a reader that has changed since makes all entries stale. */
  checkReaderVersion(): void;
}

export function createDeriver(tables: Tables, { readEntry, readerVersion }: Reader): Deriver {
  const { resources, entries, needs, attachments, documentTexts, facts, measurements, reader } = tables;

  function derive(resource: number, unread?: UnreadResource): void {
    const row = resources.get(resource);
    const parsed = row === null ? null : (unread ?? parseResource(row.body));
    if (row === null || parsed === null) return;
    // The content of a document shows with the document.
    if (row.resource_type === 'Binary' && attachments.ownerOf(resource) !== undefined) {
      facts.markOf(resource);
      entries.removeOf(resource);
      return;
    }
    const { entry, asked, askedTexts } = readResource(tables, row, parsed, readEntry);
    if (putEntry(tables, row, entry)) {
      for (const fact of facts.replace(resource, entry.factKeys)) facts.mark(fact);
      facts.markOf(resource);
      measurements.replace(resource, entry);
    }
    needs.replace(resource, asked);
    documentTexts.replaceNeeds(resource, askedTexts);
    for (const content of noteAddresses(tables, row, entry)) derive(content);
  }

  return {
    derive,
    refreshSome(most) {
      const stale = needs.stale(most);
      for (const resource of stale) {
        derive(resource);
        needs.done(resource);
      }
      return stale.length === most;
    },
    checkReaderVersion() {
      const made = reader.version();
      if (made === readerVersion) return;
      if (made !== null) needs.markAll();
      reader.setVersion(readerVersion);
    },
  };
}

function putEntry({ entries, visits }: Tables, row: ResourceRow, entry: Entry): boolean {
  const { resource, patient } = row;
  const changed = entries.put(idRange(entry.date), {
    ...{ resource, patient },
    category: entry.category,
    outOfRange: isOutOfRange(entry),
    standing: entry.standing,
    visit: visitOf(visits, row, entry),
    text: entryText(JSON.stringify(entry), entryWords(entry)),
  });
  const { source, fhir_version: fhirVersion, resource_type: resourceType, id } = row;
  if (changed) visits.place({ source, fhirVersion, resourceType, id }, { resource, date: entry.date });
  return changed;
}

function visitOf(visits: Tables['visits'], { source, fhir_version }: ResourceRow, { visit }: Entry): VisitRow | null {
  const target = visit === null ? null : parseReference(visit);
  return target === null ? null : visits.rowOf({ source, fhirVersion: fhir_version, id: target.id });
}
