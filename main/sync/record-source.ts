import type { Section } from '../store/record-store.ts';
import type { SourceId } from '../values/ids.ts';
import type { Failure, Result } from '../values/result.ts';

export type { Section } from '../store/record-store.ts';

/**
 * What there is to read, page by page. 1upHealth is one; an imported file is another; a SMART on FHIR server can be a
 * third by adding one folder that implements this.
 */
export interface RecordSource {
  readonly id: SourceId;
  /** What this source has. Patients come first in each version: all else is attributed through them. */
  sections(signal: AbortSignal): Promise<Result<readonly Section[], SourceFailure>>;
  /** The page at `cursor`, or the first. A cursor is opaque text that this source gave out and checks when it comes back. */
  page(section: Section, cursor: string | null, signal: AbortSignal): Promise<Result<SourcePage, SourceFailure>>;
  /** Where the source can tell what has changed; without it, or where that fails, a section is read as a whole. */
  readonly changes?: SourceChanges;
  /** A document's content as the text of a Binary resource (JSON), for an address that a resource of this source named. */
  attachment(section: Section, url: string, signal: AbortSignal): Promise<Result<string, SourceFailure>>;
  /** Whether the source itself is still collecting from the health systems; `unknown` where it cannot tell. */
  gathering(since: string, signal: AbortSignal): Promise<Result<GatheringState, SourceFailure>>;
}

export interface SourceChanges {
  /** How many items the section has now; `null` where that is not told. */
  count(section: Section, signal: AbortSignal): Promise<Result<number | null, SourceFailure>>;
  /**
   * The first page of what was updated after `since` (a `meta.lastUpdated` of this source). It goes on with `page`, and its
   * total is not that of the section.
   */
  since(section: Section, since: string, signal: AbortSignal): Promise<Result<SourcePage, SourceFailure>>;
}

export interface SourcePage {
  /** A Bundle as received. */
  readonly text: string;
  readonly nextCursor: string | null;
  readonly total: number | null;
}

export type GatheringState =
  | { readonly state: 'unknown' }
  | { readonly state: 'gathering' }
  | { readonly state: 'complete' }
  /** The health systems did not hand over everything; `what` names it in words. */
  | { readonly state: 'incomplete'; readonly what: readonly string[] };

/**
 * `not-offered`: the source has no such section (404, or an OperationOutcome "not-supported").
 * `refused`: it has, but not for this person (403). `end-of-window`: the server cannot page further back.
 * `sign-in-again`: the credentials are needed anew. `untrusted-link`: a link led away from the source and was not followed.
 */
export type SourceFailure = Failure<
  | 'offline'
  | 'unavailable'
  | 'too-many-requests'
  | 'sign-in-again'
  | 'refused'
  | 'not-offered'
  | 'end-of-window'
  | 'untrusted-link'
  | 'too-large'
  | 'unreadable-answer'
  | 'outside-usa'
  | 'aborted'
> & {
  /** The least time to wait before asking again, in milliseconds, where the source said one. */
  readonly retryAfterMs?: number;
};
