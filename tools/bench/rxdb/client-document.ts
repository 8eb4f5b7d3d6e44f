import type { UnreadResource } from '../../../main/record/read-entry.ts';

/** What a record app that keeps its documents in the browser has of each: what it shows, and what was received. */
export interface ClientDocument {
  readonly id: string;
  readonly user_id: string;
  /** ISO 8601 in UTC; '' where there is none. */
  readonly date: string;
  /** Rises as the date falls, so that the newest stand first in an index that can only be walked upwards. */
  readonly newest_first: string;
  readonly title: string;
  readonly category: string;
  readonly resource_type: string;
  readonly raw: UnreadResource;
}

export const onlyUser = 'bench-user';
