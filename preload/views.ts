// What the answers and events of the contract carry: read-only data for the page, no secret among it.
import type { Category } from '../main/values/category.ts';
import type { Difference } from '../main/values/difference.ts';
import type { Block, ReadableDocument } from '../main/values/document.ts';
import type { Coding, EntryAttachment, EntryDate, EntryField, EntryValue } from '../main/values/entry.ts';
import type { FhirVersion } from '../main/values/fhir-version.ts';
import type { Particulars } from '../main/values/particulars.ts';
import type { Failure } from '../main/values/result.ts';

/** What a look at the credentials found: a word for each field, then whether the service took them. */
export interface CredentialsReport {
  readonly accepted: boolean;
  readonly clientId: string | null;
  readonly clientSecret: string | null;
  readonly redirectUri: string | null;
  /** Said of all together, such as "1upHealth could not be reached". */
  readonly general: string | null;
}

export interface SystemView {
  readonly id: number;
  readonly name: string;
  readonly address: string | null;
  readonly fhirVersion: string | null;
  readonly ehr: string | null;
  /** `null` when the connection to it works; else what the service says of it. */
  readonly trouble: string | null;
  readonly connected: boolean;
}

export interface SystemPage {
  readonly systems: readonly SystemView[];
  /** Where the next page begins; `null` after the last. */
  readonly nextOffset: number | null;
}

export interface ConnectionView {
  readonly id: string;
  readonly systemId: number;
  readonly name: string;
  readonly address: string | null;
  readonly fhirVersion: FhirVersion | null;
  /** Files that were brought in, and not a health system: they are not read again. */
  readonly isFile: boolean;
  /**
   * `waiting`: the person has signed in, but nothing of this system has been read yet; of files: they were not brought in
   * to their end.
   */
  readonly state: 'waiting' | 'ready' | 'disconnected';
  /** ISO 8601. */
  readonly connectedAt: string;
  readonly lastReadAt: string | null;
  readonly entryCount: number;
  readonly countByType: readonly { readonly resourceType: string; readonly count: number }[];
  /** What could not be read, and why. */
  readonly missing: readonly MissingView[];
}

export interface MissingView {
  readonly what: string;
  readonly why: string;
}

/** A connect window that is open. */
export interface ConnectAttempt {
  readonly systemId: number;
  readonly systemName: string;
  /** Origin that the window shows now, such as `https://login.example.org`. */
  readonly origin: string | null;
}

export interface SyncView {
  readonly state: 'idle' | 'reading' | 'waiting';
  /** In words: "Reading laboratory results from River Valley Health". */
  readonly headline: string | null;
  /** Items that the service said there are, where it said so. */
  readonly found: number | null;
  readonly stored: number;
  readonly added: number;
  readonly sectionsDone: number;
  readonly sectionsTotal: number;
  readonly sections: readonly SyncSectionView[];
  readonly missing: readonly MissingView[];
  /** What stopped it, if something did. */
  readonly problem: Failure | null;
  /** When it will ask again by itself (ISO 8601). */
  readonly nextTryAt: string | null;
  readonly finishedAt: string | null;
}

export interface SyncSectionView {
  readonly fhirVersion: FhirVersion;
  readonly resourceType: string;
  readonly state: 'pending' | 'reading' | 'done' | 'failed' | 'not-offered';
  readonly found: number | null;
  readonly stored: number;
}

export interface RecordOverview {
  readonly total: number;
  readonly categories: readonly { readonly category: Category; readonly count: number }[];
  readonly sources: readonly { readonly connectionId: string | null; readonly name: string; readonly count: number }[];
  /** Who the record is about, as the sources wrote it. */
  readonly person: { readonly name: string; readonly birthDate: string | null } | null;
  readonly outOfRange: number;
  readonly oldest: string | null;
  readonly quarantined: number;
  /** What came since the app was last closed. */
  readonly news: { readonly since: string; readonly count: number } | null;
  /** Entries that the person marked or wrote something to. */
  readonly noted: number;
}

export interface EntryRow {
  readonly id: number;
  readonly category: Category;
  readonly resourceType: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly status: string | null;
  readonly enteredInError: boolean;
  readonly date: EntryDate | null;
  readonly who: string | null;
  readonly where: string | null;
  readonly values: readonly EntryValue[];
  readonly particulars: Particulars | null;
  /** `null`: the resource bears no mark of its system ("source unknown"). */
  readonly sourceName: string | null;
  /** The other systems that tell the same. */
  readonly alsoFrom: readonly string[];
  /** ISO 8601: since when its source no longer lists it; `null` while it does. */
  readonly goneSince: string | null;
  /** The person marked it. */
  readonly starred: boolean;
  /** The person wrote something to it. */
  readonly hasNote: boolean;
}

export interface EntryPage {
  readonly entries: readonly EntryRow[];
  /** Opaque: hand it back for the next page; `null` after the last. */
  readonly nextCursor: string | null;
  readonly total: number | null;
}

/** What a search found, for the few lines that are seen while one types. */
export interface HitsView {
  /** Those that are called so first; among equals the newest. */
  readonly hits: readonly HitView[];
  /** Of all; `null`: more than were counted. */
  readonly total: number | null;
}

export interface HitView extends EntryRow {
  /** Where in it the words stand, if not in its title and what is beneath it. */
  readonly snippet: string | null;
}

export interface EntryDetail extends EntryRow {
  readonly codes: readonly Coding[];
  readonly notes: readonly string[];
  readonly fields: readonly EntryField[];
  readonly related: readonly RelatedView[];
  readonly attachments: readonly EntryAttachment[];
  readonly fhirVersion: FhirVersion;
  /** `Observation/abc` */
  readonly reference: string;
  /** ISO 8601: when it was read from the source. */
  readonly receivedAt: string;
  /** What the source wrote for people to read. */
  readonly narrative: readonly Block[];
  /** The resource as received, to the byte. */
  readonly raw: string;
  /** How the source changed it, the latest change first. */
  readonly changes: readonly ChangeView[];
  readonly joined: readonly JoinedView[];
  /** The person wants to see it by itself, though others may tell the same. */
  readonly keptApart: boolean;
  readonly note: NoteView;
}

/** The person's own words, never sent anywhere. */
export interface NoteView {
  readonly text: string;
  readonly starred: boolean;
  /** ISO 8601; `null`: nothing was written yet. */
  readonly changedAt: string | null;
  /** What was written to the other entries that are shown as one with it. */
  readonly others: readonly string[];
}

export interface ExportProgressView {
  readonly resources: number;
  readonly documents: number;
  readonly bytes: number;
}

/** How far files are that are being brought in; `total: null` while it is found out what is in them. */
export interface ImportProgressView {
  readonly total: number | null;
  readonly stored: number;
}

/** What came of files that were brought in. */
export interface ImportView {
  /** `null`: there were notes alone. */
  readonly connectionId: string | null;
  readonly name: string;
  /** As the Patients in them are called. */
  readonly people: readonly string[];
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Kept aside, since they could not be read. */
  readonly quarantined: number;
  /** Notes and stars of an export: put where they belong, there already or in other words, and of nothing in this record. */
  readonly notes: { readonly brought: number; readonly kept: number; readonly missing: number };
}

/** What an export has written, and where. */
export interface ExportView extends ExportProgressView {
  readonly folder: string;
  readonly files: readonly string[];
}

export interface DocumentView {
  readonly title: string | null;
  /** Of the entry that it belongs to. */
  readonly entryTitle: string;
  readonly date: EntryDate | null;
  readonly sourceName: string | null;
  /** `missing`: its content has not been read. `unknown`: it can be saved, not shown. */
  readonly kind: 'readable' | 'pdf' | 'image' | 'unknown' | 'missing';
  readonly contentType: string | null;
  /** Bytes. */
  readonly size: number | null;
  /** Of what is readable. */
  readonly document: ReadableDocument | null;
  /** Base64, of a PDF or a picture. */
  readonly data: string | null;
}

export interface ChangeView {
  /** ISO 8601. */
  readonly changedAt: string;
  readonly differences: readonly Difference[];
}

export interface RelatedView {
  readonly label: string;
  readonly display: string | null;
  /** The entry it leads to, where that is stored. */
  readonly entryId: number | null;
  readonly title: string | null;
  /** A report's results, in the report's order. */
  readonly values: readonly EntryValue[];
}

/** Another system's entry of the same fact. */
export interface JoinedView {
  readonly entryId: number;
  readonly sourceName: string | null;
  readonly reasons: readonly string[];
  /** What that one (`after`) says differently. */
  readonly differences: readonly Difference[];
}
