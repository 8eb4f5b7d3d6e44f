// A page from the source into the record: all of it and its cursor in one transaction, or nothing.
import type { PageOutcome, PageToStore } from '../record-store.ts';
import type { PatientRow } from '../tables/patients-table.ts';
import type { ResourceKey } from '../tables/resources-table.ts';
import { laterOf } from '../tables/checkpoints-table.ts';
import type { Tables } from '../tables/tables.ts';
import type { Attribution } from './attribution.ts';
import type { Deriver } from './derive-entries.ts';
import type { Joiner } from './join-entries.ts';
import type { Lessons } from './lessons.ts';
import { purgePatient } from './purge-patient.ts';
import type { createPutResource } from './put-resource.ts';
import type { SectionWatch } from './section-watch.ts';
import { foreseenOf, type AdmittedItem, type PageReading, type RefusedItem } from './read-page.ts';

export interface IngestParts {
  readonly tables: Tables;
  readonly attribution: Attribution;
  readonly deriver: Deriver;
  readonly joiner: Joiner;
  readonly putResource: ReturnType<typeof createPutResource>;
  readonly lessons: Lessons;
  readonly watch: SectionWatch;
}

export type Tally = { -readonly [Name in keyof PageOutcome]: PageOutcome[Name] } & {
  /** The latest `meta.lastUpdated` of what was taken. */
  latest: string | null;
};

/** Where a page's resources go. */
export interface PageContext extends Pick<PageToStore, 'section' | 'receivedAt'> {
  readonly source: number;
  /** Some of what is stored was missing at the source. */
  readonly anyGone: boolean;
}

/** Entries read anew with a page; more of them are left for later. */
const refreshedWithPage = 500;

export const emptyTally = (): Tally => ({
  ...{ added: 0, changed: 0, unchanged: 0, quarantined: 0, skipped: 0 },
  provedConnections: [],
  latest: null,
});

/** Must be called within a transaction. */
export function writePage(parts: IngestParts, page: PageToStore, reading: PageReading): PageOutcome {
  const { section, receivedAt, text } = page;
  const source = parts.tables.sources.rowOf(page.sourceId);
  const context = { source, section, receivedAt, anyGone: parts.tables.gone.hasAny() };
  const tally = emptyTally();
  if (page.place === 'first') beginSection(parts, source, page);
  parts.tables.texts.foresee(foreseenOf(reading));
  if (reading.isBundle) {
    for (const item of reading.items) ingest(parts, context, item, tally);
    if (reading.rest !== null) quarantineText(parts, context, 'It was cut off on the way.', reading.rest, tally);
  } else {
    quarantineText(parts, context, 'The answer was not a part of a record.', text, tally);
  }
  saveCheckpoint(parts, page, source, tally);
  if (page.nextCursor === null) endSection(parts, page, source);
  parts.deriver.refreshSome(refreshedWithPage);
  parts.joiner.refreshSome(refreshedWithPage);
  const { latest: _latest, ...outcome } = tally;
  return outcome;
}

/** Takes one entry of a page into the record, or into quarantine. */
function ingest(parts: IngestParts, context: PageContext, item: AdmittedItem | RefusedItem, tally: Tally): void {
  if (item.kind === 'refused') return quarantine(parts, context, item, tally);
  const key = keyOf(context, item);
  if (isOfAnotherPerson(parts, key, item)) {
    return quarantine(parts, context, { ...item, kind: 'refused', reason: anotherPerson, raw: item.body }, tally);
  }
  return take(parts, context, key, item, tally);
}

function take(parts: IngestParts, context: PageContext, key: ResourceKey, item: AdmittedItem, tally: Tally): void {
  const { attribution, tables, putResource } = parts;
  const { self } = item.traits;
  if (self !== null) {
    const patient = attribution.registerPatient(key, self.marks);
    if (patient?.removed === 1) purgePatient(tables, patient.patient);
    prove(tables, context, patient, tally);
  }
  const patient = attribution.patientOf(key, item.traits);
  if (attribution.isKeptOut(patient)) {
    tally.skipped++;
    return;
  }
  const { versionId, lastUpdated, body, stamp } = item;
  const content = { patient, versionId, lastUpdated, receivedAt: context.receivedAt, body, stamp };
  const put = putResource(key, content, item.ahead);
  if (self !== null && patient !== null && put.outcome !== 'unchanged')
    tables.patients.setBirthDate(patient, self.birthDate);
  tally[put.outcome]++;
  tally.latest = laterOf(tally.latest, lastUpdated);
  parts.watch.note(context.source, context.section, put.resource);
  if (context.anyGone) tables.gone.remove(put.resource);
}

/** A Patient that bears the mark of a waiting connection proves that the connection works. */
function prove(tables: Tables, { section, receivedAt }: PageContext, patient: PatientRow | null, tally: Tally): void {
  const known = typeof patient?.connection !== 'number' ? null : tables.connections.get(patient.connection);
  if (known === null || known.connection.state !== 'waiting') return;
  const ready = { state: 'ready', fhirVersion: section.fhirVersion, lastReadAt: receivedAt } as const;
  tables.connections.save({ ...known, connection: { ...known.connection, ...ready } });
  tally.provedConnections = [...tally.provedConnections, known.connection.id];
}

const anotherPerson = 'It belongs to another person.';

/**
 * By its own id it descends from a Patient that the account does not have, though all its Patients have been read. One
 * that has come meanwhile is found by the next reading, which takes the resource out of quarantine.
 */
function isOfAnotherPerson({ tables }: IngestParts, key: ResourceKey, { traits }: AdmittedItem): boolean {
  const { source, fhirVersion, id } = key;
  const named = key.resourceType === 'Patient' ? null : traits.patient;
  if (named === null || !/^[0-9a-f]{8,}$/i.test(named) || !id.startsWith(named)) return false;
  if (tables.sources.isFile(source)) return false;
  if (tables.patients.find(source, fhirVersion, named)?.stored === 1) return false;
  const patientsRead = tables.checkpoints.find(source, { fhirVersion, resourceType: 'Patient' })?.state === 'done';
  return patientsRead && tables.patients.hasStored(source, fhirVersion);
}

function quarantine(
  parts: IngestParts,
  context: PageContext,
  { reason, raw, traits, id }: RefusedItem,
  tally: Tally,
): void {
  const { section, receivedAt, source } = context;
  const resourceType = traits?.resourceType ?? null;
  const key = { source, fhirVersion: section.fhirVersion, resourceType: resourceType ?? '', id: id ?? '' };
  const patient = traits === null ? null : parts.attribution.patientOf(key, traits);
  if (parts.attribution.isKeptOut(patient)) {
    tally.skipped++;
    return;
  }
  parts.tables.quarantine.add(source, { section, resourceType, id, patient, reason, raw, receivedAt });
  parts.watch.forget(source, section);
  tally.quarantined++;
}

function quarantineText(parts: IngestParts, context: PageContext, reason: string, raw: string, tally: Tally): void {
  quarantine(parts, context, { kind: 'refused', reason, raw, traits: null, id: null }, tally);
}

function saveCheckpoint({ tables }: IngestParts, page: PageToStore, source: number, tally: Tally): void {
  const before = tables.checkpoints.find(source, page.section);
  tables.checkpoints.put(source, {
    section: page.section,
    cursor: page.nextCursor,
    state: page.nextCursor === null ? 'done' : 'reading',
    stored: (before?.stored ?? 0) + tally.added + tally.changed + tally.unchanged,
    total: page.total ?? before?.total ?? null,
    failure: null,
    updatedAt: page.receivedAt,
  });
  tables.checkpoints.note(source, page.section, { latest: tally.latest, set_aside: tally.quarantined });
}

/** What the section held before is compared with what comes now. */
function beginSection({ tables, watch }: IngestParts, source: number, { section }: PageToStore): void {
  watch.begin(source, section);
  tables.marks.remove(source, section);
  tables.checkpoints.beginAgain(source, section);
}

/** After a whole reading. Where something was set aside, the next reading is a whole one too: it may be mended by then. */
function endSection({ tables, watch }: IngestParts, { section, place, receivedAt }: PageToStore, source: number): void {
  if (place === 'change') return;
  watch.end(source, section, receivedAt);
  const read = tables.checkpoints.readSoFar(source, section);
  const checkpoint = tables.checkpoints.find(source, section);
  if (read === null || checkpoint === null || read.set_aside > 0) return;
  const total = checkpoint.total ?? checkpoint.stored;
  tables.marks.put(source, { section, latest: read.latest, total, wholeAt: receivedAt });
}

function keyOf({ source, section }: PageContext, { traits, id }: AdmittedItem): ResourceKey {
  return { source, fhirVersion: section.fhirVersion, resourceType: traits.resourceType, id };
}
