// From the source into the store: pages, how far each section was read, and what could not be taken.
import type { FhirVersion } from '../values/fhir-version.ts';
import type { ConnectionId, SourceId } from '../values/ids.ts';
import type { Failure, Result } from '../values/result.ts';
import type { StoreFailure } from './record-store.ts';

/** One kind of thing to read from a source: a FHIR version's resource type. */
export interface Section {
  readonly fhirVersion: FhirVersion;
  readonly resourceType: string;
}

/** A Bundle as received. Its resources are sliced out of `text`, so that each stays as it was, to the byte. */
export interface PageToStore {
  readonly sourceId: SourceId;
  readonly section: Section;
  readonly text: string;
  /** Where to go on; `null` when this was the last page of the section. Stored in the same transaction as the resources. */
  readonly nextCursor: string | null;
  /** Bundle.total, where it said one. */
  readonly total: number | null;
  /** ISO 8601. */
  readonly receivedAt: string;
  /**
   * `first`: a whole reading of the section begins with it. `change`: it holds only what was updated since the last.
   * Otherwise it goes on with a whole reading.
   */
  readonly place?: 'first' | 'change' | 'later';
}

/** What a section held when it was last read to its end. */
export interface SectionMark {
  readonly section: Section;
  /** The latest `meta.lastUpdated` in it, as the source wrote it; `null` where nothing said one. */
  readonly latest: string | null;
  /** How many the source said or sent. */
  readonly total: number;
  /** ISO 8601: when it was last read as a whole, from its first page. */
  readonly wholeAt: string;
}

export interface PageOutcome {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly quarantined: number;
  /** Of systems that the person has disconnected: not stored. */
  readonly skipped: number;
  /** Connections that were `waiting` and whose mark this page's Patients bore: they are `ready` now. */
  readonly provedConnections: readonly ConnectionId[];
}

/** A document's content as the text of a Binary resource, for an address that a stored resource named. */
export interface AttachmentToStore {
  readonly sourceId: SourceId;
  readonly fhirVersion: FhirVersion;
  readonly url: string;
  readonly text: string;
  /** ISO 8601. */
  readonly receivedAt: string;
}

export interface MissingAttachment {
  readonly fhirVersion: FhirVersion;
  readonly url: string;
  /** Why it could not be read when it was last tried. */
  readonly failure: Failure | null;
}

export interface Checkpoint {
  readonly section: Section;
  readonly cursor: string | null;
  readonly state: 'pending' | 'reading' | 'done' | 'failed' | 'not-offered';
  readonly stored: number;
  readonly total: number | null;
  readonly failure: Failure | null;
  /** ISO 8601 of the last change. */
  readonly updatedAt: string;
}

export interface QuarantinedResource {
  readonly id: number;
  readonly section: Section;
  readonly reason: string;
  readonly raw: string;
  readonly receivedAt: string;
}

export interface PageTable {
  /** All of a page and its cursor, or nothing. Never replaces a newer version of a resource by an older one. */
  write(page: PageToStore): Promise<Result<PageOutcome, StoreFailure>>;
  checkpoints(sourceId: SourceId): Promise<readonly Checkpoint[]>;
  setCheckpoint(sourceId: SourceId, checkpoint: Checkpoint): Promise<Result<null, StoreFailure>>;
  /** A new reading: forgets all cursors, and lists these sections as pending. `at`: ISO 8601. */
  beginReading(sourceId: SourceId, sections: readonly Section[], at: string): Promise<Result<null, StoreFailure>>;
  /** Sections that were read to their end, so that what has changed since can be asked for alone. */
  marks(sourceId: SourceId): Promise<readonly SectionMark[]>;
  /** All changes of a section have been read: it is done, and holds so many now. `at`: ISO 8601. */
  endChanges(sourceId: SourceId, section: Section, total: number, at: string): Promise<Result<null, StoreFailure>>;
  /** Addresses of documents that stored resources point to and whose content is not stored. */
  missingAttachments(sourceId: SourceId): Promise<readonly MissingAttachment[]>;
  writeAttachment(attachment: AttachmentToStore): Promise<Result<PageOutcome, StoreFailure>>;
  /** Writes down why a document could not be read; it stays missing. */
  failAttachment(
    sourceId: SourceId,
    attachment: { readonly fhirVersion: FhirVersion; readonly url: string; readonly failure: Failure },
  ): Promise<Result<null, StoreFailure>>;
  quarantined(): Promise<readonly QuarantinedResource[]>;
}
