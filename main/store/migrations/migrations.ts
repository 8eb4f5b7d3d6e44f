// How the database came to its present shape, one file a step. A step that was released is never edited.
import type { Sqlite } from '../sqlite.ts';
import { record } from './0001-record.ts';
import { history } from './0002-history.ts';
import { joining } from './0003-joining.ts';
import { series } from './0004-series.ts';
import { standing } from './0005-standing.ts';
import { documents } from './0006-documents.ts';
import { notes } from './0007-notes.ts';
import { questions } from './0008-questions.ts';
import { sheets } from './0016-sheets.ts';
import { searches } from './0017-searches.ts';
import { tallies } from './0018-tallies.ts';
import { beginnings } from './0019-beginnings.ts';
import { packing } from './0020-packing.ts';
import { joinedIds } from './0021-joined-ids.ts';
import { changes } from './0010-changes.ts';
import { visits } from './0011-visits.ts';

interface PlainMigration {
  /** SQLite's `user_version` after it. */
  readonly version: number;
  readonly sql: string;
}

/** For a step that moves so many rows that it takes more than a second or two. */
export interface PortionedMigration {
  readonly version: number;
  readonly portions: {
    /** Does the next some, within a transaction, from where the last left off; where that is, or `null` at the end. */
    next(db: Sqlite, place: number | null): number | null;
    /** From 0 to 1: how much of it is done. */
    share(db: Sqlite, place: number | null): number;
  };
}

export type Migration = PlainMigration | PortionedMigration;

export const migrations: readonly Migration[] = [
  ...[record, history, joining, series, standing, documents, notes, questions, changes],
  visits,
  sheets,
  searches,
  tallies,
  beginnings,
  packing,
  joinedIds,
];

/** "Chrt": marks the file as ours (`PRAGMA application_id`). */
export const applicationId = 0x43687274;
