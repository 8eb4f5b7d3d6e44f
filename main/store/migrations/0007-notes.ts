import type { Migration } from './migrations.ts';

/**
 * What the person wrote to entries, and which they marked: their own words, kept apart from what was received. By the
 * resource's name, not by its row, so that no reading and no new version touches them.
 */
export const notes: Migration = {
  version: 7,
  sql: `
    CREATE TABLE notes (
      note INTEGER PRIMARY KEY,
      source INTEGER NOT NULL REFERENCES sources,
      fhir_version TEXT NOT NULL,
      resource_type TEXT NOT NULL,
      id TEXT NOT NULL,
      starred INTEGER NOT NULL,
      text TEXT NOT NULL,
      changed_at TEXT NOT NULL,
      UNIQUE (source, fhir_version, id, resource_type)
    ) STRICT;
  `,
};
