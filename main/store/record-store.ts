// The record on disk: encrypted SQLite in a worker thread. This file is all that others see of it.
import type { Category } from '../values/category.ts';
import type { Difference } from '../values/difference.ts';
import type { Block, ReadableDocument } from '../values/document.ts';
import type { Entry, EntryDate, EntryValue } from '../values/entry.ts';
import type { EntrySelection } from '../values/entry-selection.ts';
import type { FhirVersion } from '../values/fhir-version.ts';
import type { ConnectionId, SourceId, SystemId } from '../values/ids.ts';
import type { Failure, Result } from '../values/result.ts';
import type { EntryNote, NoteTable } from './note-table.ts';
import type { PageTable } from './page-table.ts';
import type { QuestionTable } from './question-table.ts';
import type { ResourceTable } from './resource-table.ts';
import type { YearRange } from '../values/asked-search.ts';
import type { SearchTable } from './tables/searches-table.ts';
import type { SheetTable } from './tables/sheets-table.ts';
import type { Upkeep } from './upkeep.ts';

export type * from './note-table.ts';
export type * from './page-table.ts';
export type * from './question-table.ts';
export type * from './resource-table.ts';

/** Thrown by the calls that answer no Result. */
export class StoreFailed extends Error {
  readonly failure: StoreFailure;
  constructor(failure: StoreFailure) {
    super(failure.message);
    this.failure = failure;
  }
}

export type OpenFailure = Failure<'wrong-key' | 'newer-version' | 'damaged' | 'disk-full' | 'cannot-open'>;
export type StoreFailure = Failure<'disk-full' | 'damaged' | 'closed' | 'not-found'>;

/** What answers no Result rejects with a `StoreFailed` when the file cannot be read any more. */
export interface RecordStore {
  readonly connections: ConnectionTable;
  readonly pages: PageTable;
  readonly entries: EntryTable;
  readonly documents: DocumentTable;
  readonly notes: NoteTable;
  readonly searches: SearchTable;
  readonly sheets: SheetTable;
  readonly questions: QuestionTable;
  readonly resources: ResourceTable;
  upkeep(): Promise<Upkeep>;
  /** Waits for what is under way, checkpoints the WAL, and closes the file. */
  close(): Promise<void>;
}

// ---- connections ---------------------------------------------------------------------------------------------

/** A health system that the person connected. */
export interface Connection {
  readonly id: ConnectionId;
  readonly sourceId: SourceId;
  readonly systemId: SystemId;
  readonly name: string;
  readonly address: string | null;
  /** The FHIR base that the directory names for it: DSTU2 and STU3 patients are attributed by it. */
  readonly resourceUrl: string | null;
  readonly fhirVersion: FhirVersion | null;
  /** `waiting` until the API has shown a Patient that bears this system's mark. */
  readonly state: 'waiting' | 'ready' | 'disconnected';
  /** ISO 8601. */
  readonly connectedAt: string;
  readonly lastReadAt: string | null;
}

export interface ConnectionTable {
  list(): Promise<readonly Connection[]>;
  /** One connection a system: adding a system again revives the one there is, which keeps its id. */
  add(connection: Connection): Promise<Result<Connection, StoreFailure>>;
  update(
    id: ConnectionId,
    change: Partial<Pick<Connection, 'state' | 'fhirVersion' | 'lastReadAt' | 'connectedAt'>>,
  ): Promise<Result<Connection, StoreFailure>>;
  /**
   * Keep: the connection stays listed as disconnected and its resources stay. Remove: its resources, entries, words of
   * the index and history are gone from the file. Either way, what its source still sends of it is not stored any more.
   */
  disconnect(id: ConnectionId, data: 'keep' | 'remove'): Promise<Result<null, StoreFailure>>;
  /** Stored resources by connection (`null`: source unknown) and type. */
  counts(): Promise<readonly { connectionId: ConnectionId | null; resourceType: string; count: number }[]>;
}

// ---- documents: what is in them ------------------------------------------------------------------------------

/** A document that takes its time to be read: its content in base64, and the digest that its words are kept under. */
export interface UnreadDocument {
  readonly digest: string;
  readonly data: string;
}

export interface DocumentContent {
  readonly title: string | null;
  readonly contentType: string | null;
  /** What it is by its content. `missing`: that is not in the record. `unknown`: it can be saved, not shown. */
  readonly kind: 'readable' | 'pdf' | 'image' | 'unknown' | 'missing';
  /** Set for what is readable. */
  readonly document: ReadableDocument | null;
  /** Base64; `null`: the content is not in the record. */
  readonly data: string | null;
  /** Its words, where they have been read. */
  readonly text: string | null;
}

export interface DocumentTable {
  /** `null`: all have been read. */
  nextUnread(): Promise<UnreadDocument | null>;
  /** `text: null`: it cannot be read, and is not asked for again. */
  writeText(digest: string, text: string | null): Promise<Result<null, StoreFailure>>;
  /** `index`: among the entry's attachments. */
  content(entryId: number, index: number): Promise<Result<DocumentContent, StoreFailure>>;
}

// ---- entries: what the screens show --------------------------------------------------------------------------

/** Newer first; undated ones last. The cursor is opaque and stays right while rows are added. */
export interface EntryQuery {
  readonly category: Category | null;
  readonly connectionId: ConnectionId | null;
  /** `null`: all. `new`: what came since the app was last closed. */
  readonly only: EntrySelection | null;
  /** Words as typed: each must begin a word of the entry. Empty: all. */
  readonly words: string;
  /** Only what happened in these years; `null`: undated ones too. */
  readonly years: YearRange | null;
  readonly cursor: string | null;
  /** 1 to 200. */
  readonly limit: number;
}

export interface StoredEntry {
  readonly id: number;
  readonly entry: Entry;
  readonly fhirVersion: FhirVersion;
  readonly resourceId: string;
  /** `null`: no mark of a system, so "source unknown". */
  readonly connectionId: ConnectionId | null;
  /** ISO 8601: since when its source no longer has it; `null` while it has. */
  readonly goneSince: string | null;
  /** The other systems that tell the same fact, whose entries this one stands for. */
  readonly alsoFrom: readonly ConnectionId[];
  readonly receivedAt: string;
  /** The person marked it, or one of those that it stands for. */
  readonly starred: boolean;
  /** The person wrote something to it, or to one of those. */
  readonly hasNote: boolean;
}

export interface StoredEntryDetail extends StoredEntry {
  readonly raw: string;
  /** What the source wrote for people to read. */
  readonly narrative: readonly Block[];
  /** For each of `entry.related`, in order: the entry it leads to, where stored. */
  readonly relatedEntries: readonly (StoredEntry | null)[];
  /** How the source has changed it, the latest change first; versions that read the same are no change. */
  readonly changes: readonly EntryChange[];
  /** The other entries that are shown as one with this one. */
  readonly joined: readonly JoinedEntry[];
  /** The person wants to see it by itself. */
  readonly keptApart: boolean;
  readonly note: EntryNote;
}

export interface JoinedEntry {
  readonly id: number;
  readonly connectionId: ConnectionId | null;
  /** Why they are taken for one, in words. */
  readonly reasons: readonly string[];
  /** What that one (`after`) says differently. */
  readonly differences: readonly Difference[];
}

export interface EntryChange {
  /** ISO 8601: when the source changed it, or if it does not say, when that was read. */
  readonly changedAt: string;
  readonly differences: readonly Difference[];
}

/** The results of one test over time. */
export interface ValueSeries {
  /** What its values bear (`EntryValue.series`). */
  readonly series: string;
  readonly title: string;
  /** That of the entry that was asked for, else of the newest point; points in others are converted where that is exact. */
  readonly unit: string | null;
  /** The newest first; of a very long series the newest alone. */
  readonly points: readonly SeriesPoint[];
}

export interface SeriesPoint {
  readonly entryId: number;
  readonly date: EntryDate | null;
  readonly connectionId: ConnectionId | null;
  /** As its source gave it. */
  readonly value: EntryValue;
  /** In the series' unit; `null` where it is in that already, or cannot be told in it exactly. */
  readonly converted: { readonly text: string; readonly number: number } | null;
}

export interface Overview {
  readonly total: number;
  readonly categories: readonly { readonly category: Category; readonly count: number }[];
  readonly sources: readonly { readonly connectionId: ConnectionId | null; readonly count: number }[];
  readonly person: { readonly name: string; readonly birthDate: string | null } | null;
  readonly outOfRange: number;
  /** The earliest date of an entry, with the precision it had. */
  readonly oldest: string | null;
  readonly quarantined: number;
  /** What came since the app was last closed; `null` in a record that has not been closed yet. */
  readonly news: { readonly since: string; readonly count: number } | null;
  /** Entries that the person marked or wrote something to. */
  readonly noted: number;
}

/** What a search finds first, for the few lines that a person sees while they type. */
export interface HitQuery extends Omit<EntryQuery, 'cursor' | 'limit'> {
  /** How many of them are wanted. */
  readonly most: number;
}

export interface FoundHit extends StoredEntry {
  /** Where in it the words were found, if its row does not show that. */
  readonly snippet: string | null;
}

export interface FoundHits {
  /** Those that are called so first; among equals the newest. */
  readonly hits: readonly FoundHit[];
  /** Of all; `null` where counting would take long. */
  readonly total: number | null;
}

export interface EntryRows {
  readonly rows: readonly StoredEntry[];
  readonly nextCursor: string | null;
  /** Of all pages together; told with the first page, and `null` where counting would take long. */
  readonly total: number | null;
}

/** How many entries there are of each category in a month, or without a date. */
export interface TimelineMonth {
  /** `2015-03`; `null`: undated. */
  readonly month: string | null;
  readonly counts: Readonly<Partial<Record<Category, number>>>;
}

/** Some entries of one month, by their place in it. */
export interface TimelineQuery {
  readonly kinds: readonly Category[];
  readonly month: string | null;
  readonly offset: number;
  readonly limit: number;
}

export interface TimelineRow extends StoredEntry {
  /** The visit that it stands beneath. */
  readonly visit: { readonly id: number; readonly title: string; readonly date: EntryDate | null } | null;
}

export interface EntryTable {
  list(query: EntryQuery): Promise<EntryRows>;
  hits(query: HitQuery): Promise<FoundHits>;
  /** Newest first, undated last; only such that hold something. */
  timelineMonths(): Promise<readonly TimelineMonth[]>;
  /** Visits, each with what belongs to it beneath; the rest by date. */
  timelinePage(query: TimelineQuery): Promise<readonly TimelineRow[]>;
  get(id: number): Promise<Result<StoredEntryDetail, StoreFailure>>;
  /** Shows an entry by itself though others tell the same, or lets it be joined again. Stays so over readings. */
  keepApart(id: number, apart: boolean): Promise<Result<null, StoreFailure>>;
  /** For each value of an entry that belongs in a line over time: that line. */
  series(id: number): Promise<Result<readonly ValueSeries[], StoreFailure>>;
  /** One line by its key, the newest 5,000 points of it. */
  line(series: string): Promise<Result<ValueSeries, StoreFailure>>;
  /** The lines whose newest result is of a category, each with its newest few points. */
  lines(category: Category): Promise<readonly ValueSeries[]>;
  overview(): Promise<Overview>;
}
