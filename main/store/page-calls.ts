import type { FhirVersion } from '../values/fhir-version.ts';
import type { SourceId } from '../values/ids.ts';
import type { Failure } from '../values/result.ts';
import { readPage, type PageReading } from './ingest/read-page.ts';
import { writeAttachment } from './ingest/write-attachment.ts';
import { writePage, type IngestParts } from './ingest/write-page.ts';
import type {
  AttachmentToStore,
  Checkpoint,
  MissingAttachment,
  PageOutcome,
  PageToStore,
  QuarantinedResource,
  Section,
  SectionMark,
} from './record-store.ts';
import type { Tables } from './tables/tables.ts';

export interface FailedAttachment {
  readonly fhirVersion: FhirVersion;
  readonly url: string;
  readonly failure: Failure;
}

export function pageCalls(ingest: IngestParts) {
  const { tables } = ingest;
  const { attachments, checkpoints, marks, quarantine, sources } = tables;
  const ofSource = <T>(id: SourceId, list: (source: number) => readonly T[]): readonly T[] => {
    const source = sources.find(id);
    return source === null ? [] : list(source);
  };
  return {
    /** `reading`: what is known of it; it is found out here, if that was not done before. */
    writePage: (page: PageToStore, reading: PageReading = readPage(page, null)): PageOutcome =>
      tables.transaction(() => writePage(ingest, page, reading)),
    writeAttachment: (attachment: AttachmentToStore): PageOutcome =>
      tables.transaction(() => writeAttachment(ingest, attachment)),
    failAttachment: (id: SourceId, { fhirVersion, url, failure }: FailedAttachment): null =>
      tables.transaction(() => {
        attachments.fail(url, sources.rowOf(id), fhirVersion, failure);
        return null;
      }),
    missingAttachments: (id: SourceId): readonly MissingAttachment[] => ofSource(id, attachments.missing),
    checkpoints: (id: SourceId): readonly Checkpoint[] => ofSource(id, checkpoints.list),
    setCheckpoint: (id: SourceId, checkpoint: Checkpoint): null =>
      tables.transaction(() => {
        checkpoints.put(sources.rowOf(id), checkpoint);
        return null;
      }),
    beginReading: (id: SourceId, sections: readonly Section[], at: string): null =>
      tables.transaction(() => {
        const source = sources.rowOf(id);
        checkpoints.reset(source);
        const empty = { cursor: null, state: 'pending', stored: 0, total: null, failure: null } as const;
        for (const section of sections) checkpoints.put(source, { section, ...empty, updatedAt: at });
        return null;
      }),
    marks: (id: SourceId): readonly SectionMark[] => ofSource(id, marks.list),
    endChanges: (id: SourceId, section: Section, total: number, at: string): null =>
      tables.transaction(() => endChanges(ingest.tables, sources.rowOf(id), { section, total, at })),
    quarantined: (): readonly QuarantinedResource[] => quarantine.list(),
  };
}

interface EndOfChanges {
  readonly section: Section;
  readonly total: number;
  /** ISO 8601. */
  readonly at: string;
}

function endChanges({ checkpoints, marks }: Tables, source: number, { section, total, at }: EndOfChanges): null {
  const latest = checkpoints.readSoFar(source, section)?.latest ?? null;
  const done = { cursor: null, state: 'done', stored: total, total, failure: null } as const;
  checkpoints.put(source, { section, ...done, updatedAt: at });
  marks.grow(source, section, latest, total);
  return null;
}
