import type { Migration } from './migrations.ts';

/** What a section held when it was last read to its end, so that the next reading may ask for what has changed since. */
export const changes: Migration = {
  version: 10,
  sql: `
    ALTER TABLE checkpoints ADD COLUMN latest TEXT;
    ALTER TABLE checkpoints ADD COLUMN set_aside INTEGER NOT NULL DEFAULT 0;

    CREATE TABLE section_marks (
      section_mark INTEGER PRIMARY KEY,
      source INTEGER NOT NULL REFERENCES sources,
      fhir_version TEXT NOT NULL,
      resource_type TEXT NOT NULL,
      latest TEXT,
      total INTEGER NOT NULL,
      whole_at TEXT NOT NULL,
      UNIQUE (source, fhir_version, resource_type)
    ) STRICT;

    -- What the source no longer had when the section was last read as a whole. It stays in the record.
    CREATE TABLE gone_resources (
      resource INTEGER PRIMARY KEY REFERENCES resources ON DELETE CASCADE,
      at TEXT NOT NULL
    ) STRICT;
  `,
};
