import type { Migration } from './migrations.ts';

/** What is there now and what is past, to be listed by itself; and how far the person had read when the app was closed. */
export const standing: Migration = {
  version: 5,
  sql: `
    ALTER TABLE entries ADD COLUMN standing TEXT;
    CREATE INDEX entries_by_standing ON entries (category, standing) WHERE joined_to IS NULL AND standing IS NOT NULL;

    -- The last resource that was there; what comes later is new.
    CREATE TABLE seen (
      seen INTEGER PRIMARY KEY CHECK (seen = 1),
      resource INTEGER NOT NULL,
      at TEXT NOT NULL
    ) STRICT;
  `,
};
