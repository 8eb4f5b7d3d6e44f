import type { Migration } from './migrations.ts';

/** Which entries are shown with another: so a search need not open the row of each hit to leave them out. */
export const joinedIds: Migration = {
  version: 21,
  sql: `CREATE INDEX entries_joined_ids ON entries (entry) WHERE joined_to IS NOT NULL`,
};
