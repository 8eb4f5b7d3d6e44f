// Entries are derived from resources and can be made anew at any time; this keeps them as the readers would have them.
import type { ResourceRow } from '../tables/resources-table.ts';
import type { Tables } from '../tables/tables.ts';
import type { EntryContent } from '../tables/entries-table.ts';
import type { Need } from '../tables/entry-needs-table.ts';
import type { VisitRow } from '../tables/visits-table.ts';
import { parseResource } from './admit-resource.ts';
import { derivedEntry, type DerivedEntry } from './derived-entry.ts';
import { noteAddresses } from './document-addresses.ts';
import type { Lessons } from './lessons.ts';
import type { ReadAhead } from './read-page.ts';
import { readResource, type ReadEntry } from './read-resource.ts';

export interface Reader {
  readonly readEntry: ReadEntry;
  /** Another number than the record was last read with: all entries are read anew. */
  readonly readerVersion: number;
}

/** Each is to be called within a transaction. */
export interface Deriver {
  /** Makes the entry of a resource anew. */
  derive(resource: number, ahead?: ReadAhead | null): void;
  /** The first entry of a resource. `ahead`: what was read of it beforehand, taken if it still holds. */
  deriveNew(row: ResourceRow, ahead: ReadAhead | null): void;
  /** Reads some of the entries anew that are out of date; says whether there may be more. */
  refreshSome(most: number): boolean;
  /** At opening: a reader that has changed since makes all entries stale. */
  checkReaderVersion(): void;
}

/** What a resource came to, as it is stored. */
type Derived = Omit<ReadAhead, 'asked'> & { readonly asked: readonly Need[] };

export function createDeriver(tables: Tables, { readEntry, readerVersion }: Reader, lessons: Lessons): Deriver {
  const { resources, attachments, entries, facts, needs } = tables;
  const read = createRead(tables, readEntry, lessons);

  function derive(resource: number, ahead: ReadAhead | null = null): void {
    const row = resources.get(resource);
    if (row === null) return;
    // The content of a document shows with the document.
    if (row.resource_type === 'Binary' && attachments.ownerOf(resource) !== undefined) {
      facts.markOf(resource);
      entries.removeOf(resource);
      return;
    }
    const found = read(row, ahead);
    if (found === null) return;
    replaceEntry(tables, row, found);
    for (const content of noteAddresses(tables, row, found.derived.addresses)) derive(content);
  }

  return {
    derive,
    deriveNew(row, ahead) {
      const found = read(row, ahead);
      if (found === null) return;
      addEntry(tables, row, found);
      for (const content of noteAddresses(tables, row, found.derived.addresses)) derive(content);
    },
    refreshSome(most) {
      const stale = needs.stale(most);
      for (const resource of stale) {
        derive(resource);
        needs.done(resource);
      }
      return stale.length === most;
    },
    checkReaderVersion: () => checkReaderVersion(tables, readerVersion),
  };
}

function checkReaderVersion({ needs, packing, reader }: Tables, now: number): void {
  const made = reader.version();
  if (made === now) return;
  if (made !== null) needs.markAll();
  // Their texts are written anew, in the order in which they came.
  packing.setDone(0);
  reader.setVersion(now);
}

/** What was read ahead, if it still holds; else it is read now. `null`: it cannot be. */
function createRead(tables: Tables, readEntry: ReadEntry, lessons: Lessons) {
  const holds = stillHolds(tables, lessons);
  return (row: ResourceRow, ahead: ReadAhead | null): Derived | null => {
    if (ahead !== null && holds(row, ahead)) return ahead;
    const parsed = parseResource(row.body);
    if (parsed === null) return null;
    const { entry, asked, askedTexts } = readResource(tables, row, parsed, readEntry);
    return { derived: derivedEntry(entry), asked, askedTexts };
  };
}

/** Whether all that a resource was read with is now as it was then. What is not is noted as a lesson. */
function stillHolds({ resources, documentTexts }: Tables, lessons: Lessons) {
  return ({ source, fhir_version: fhirVersion }: ResourceRow, { asked, askedTexts }: ReadAhead): boolean => {
    const outdated = asked
      .map(({ stamp, ...target }) => ({ stamp, key: { source, fhirVersion, ...target } }))
      .filter(({ stamp, key }) => resources.stampOf(key) !== stamp);
    for (const { key } of outdated) lessons.note(key);
    return outdated.length === 0 && askedTexts.every((digest) => documentTexts.textOf(digest) === null);
  };
}

function addEntry(tables: Tables, row: ResourceRow, { derived, asked, askedTexts }: Derived): void {
  const { entries, facts, measurements, needs, documentTexts } = tables;
  const { resource } = row;
  const entry = entries.add(derived.range, contentOf(tables, row, derived));
  placeVisit(tables, row, derived);
  // Nobody else may tell the same; else all of them are compared.
  for (const fact of facts.add(resource, derived.facts)) facts.mark(fact);
  measurements.add({ resource, entry, date: derived.date }, derived.values);
  needs.add(resource, asked);
  documentTexts.addNeeds(resource, askedTexts);
}

function replaceEntry(tables: Tables, row: ResourceRow, { derived, asked, askedTexts }: Derived): void {
  const { entries, facts, measurements, needs, documentTexts } = tables;
  const { resource } = row;
  const entry = entries.put(derived.range, contentOf(tables, row, derived));
  if (entry !== null) {
    placeVisit(tables, row, derived);
    for (const fact of facts.replace(resource, derived.facts)) facts.mark(fact);
    facts.markOf(resource);
    measurements.removeOf(resource);
    measurements.add({ resource, entry, date: derived.date }, derived.values);
  }
  needs.replace(resource, asked);
  documentTexts.replaceNeeds(resource, askedTexts);
}

function contentOf(tables: Tables, row: ResourceRow, derived: DerivedEntry): EntryContent {
  const { category, outOfRange, standing, text } = derived;
  const { resource, patient } = row;
  return { resource, patient, category, outOfRange, standing, visit: visitOf(tables, row, derived), text };
}

function placeVisit({ visits }: Tables, row: ResourceRow, { date }: DerivedEntry): void {
  const { source, fhir_version: fhirVersion, resource_type: resourceType, id, resource } = row;
  visits.place({ source, fhirVersion, resourceType, id }, { resource, date });
}

const visitOf = ({ visits }: Tables, row: ResourceRow, { visit }: DerivedEntry): VisitRow | null =>
  visit === null ? null : visits.rowOf({ source: row.source, fhirVersion: row.fhir_version, id: visit });
