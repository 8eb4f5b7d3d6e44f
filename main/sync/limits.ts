/** How patient and how eager a reading is. Times in milliseconds. */
export interface SyncLimits {
  /** Sections, and later documents, that are read at the same time. */
  readonly sideBySide: number;
  /** Waits after the first, second … failure in a row; the last one goes on. */
  readonly retryWaits: readonly number[];
  /** A source that asks for a longer wait than this is asked again after it. */
  readonly longestWait: number;
  /** Failures in a row of one page while others arrive, after which its section is given up for this reading. */
  readonly triesPerPage: number;
  /** Waits between readings while a health system hands over; the last one goes on. */
  readonly gatheringWaits: readonly number[];
  /** How long after connecting a system is expected to hand over more. */
  readonly gatheringTime: number;
  /** An unfinished reading that is older begins anew: its cursors are likely to have expired. */
  readonly resumeWithin: number;
  /** A section is read as a whole when its last whole reading is older, whatever the source says of changes. */
  readonly wholeReadingEvery: number;
  /** Pages in a row without a single item, after which a section is not followed any further. */
  readonly emptyPages: number;
  readonly pagesPerSection: number;
  /** The least time between two tellings of progress. */
  readonly tellEvery: number;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

export const defaultLimits: SyncLimits = {
  sideBySide: 3,
  retryWaits: [1, 2, 4, 8, 16, 30, 60, 120, 300, 600, 1800].map((seconds) => seconds * second),
  longestWait: 24 * hour,
  triesPerPage: 5,
  gatheringWaits: [1, 1.5, 2, 3, 5, 10, 20, 40, 60].map((seconds) => seconds * second),
  gatheringTime: 30 * minute,
  resumeWithin: 24 * hour,
  wholeReadingEvery: 30 * 24 * hour,
  emptyPages: 20,
  pagesPerSection: 100_000,
  tellEvery: 100,
};
