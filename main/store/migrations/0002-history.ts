import type { Migration } from './migrations.ts';

/** What a resource said before its source changed it. Of versions that differ in nothing but `meta`, the newest is kept. */
export const history: Migration = {
  version: 2,
  sql: `
    CREATE TABLE resource_versions (
      resource_version INTEGER PRIMARY KEY,
      resource INTEGER NOT NULL REFERENCES resources ON DELETE CASCADE,
      version_id TEXT,
      last_updated TEXT,
      received_at TEXT NOT NULL,
      block INTEGER NOT NULL,
      start INTEGER NOT NULL,
      length INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX resource_versions_by_resource ON resource_versions (resource);
  `,
};
