import type { Migration } from './migrations.ts';

/** Which visit an entry belongs to, where each stands in the timeline, and what no standing was said of. Derived from entries. */
export const visits: Migration = {
  version: 11,
  sql: `
    -- Also one that is only referred to: then "entry" is not known. Gathered are entries from "first" to "last".
    CREATE TABLE visits (
      visit INTEGER PRIMARY KEY,
      source INTEGER NOT NULL REFERENCES sources,
      fhir_version TEXT NOT NULL,
      id TEXT NOT NULL,
      entry INTEGER,
      first INTEGER,
      last INTEGER,
      UNIQUE (source, fhir_version, id)
    ) STRICT;

    ALTER TABLE entries ADD COLUMN visit INTEGER;
    ALTER TABLE entries ADD COLUMN moment INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX entries_by_visit ON entries (visit) WHERE visit IS NOT NULL;
    CREATE INDEX entries_unstated ON entries (category, joined_to, standing) WHERE joined_to IS NULL AND standing IS NULL
      AND category IN ('allergies', 'conditions', 'medicines');
    -- With joined_to in it, so that counting reads the index alone.
    CREATE INDEX entries_by_moment ON entries (category, joined_to, moment) WHERE joined_to IS NULL;
  `,
};
