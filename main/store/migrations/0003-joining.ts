import type { Migration } from './migrations.ts';

/**
 * The same fact from several systems is shown once: `joined_to` is the resource whose entry stands for this one. Derived
 * from `entry_facts`; what the person said is in `kept_apart` alone.
 */
export const joining: Migration = {
  version: 3,
  sql: `
    ALTER TABLE entries ADD COLUMN joined_to INTEGER;
    CREATE INDEX entries_joined ON entries (joined_to) WHERE joined_to IS NOT NULL;
    DROP INDEX entries_by_category;
    -- With joined_to in it, though that is always the same there: so counting reads the index alone.
    CREATE INDEX entries_by_category ON entries (category, joined_to) WHERE joined_to IS NULL;
    DROP INDEX entries_out_of_range;
    CREATE INDEX entries_out_of_range ON entries (out_of_range) WHERE out_of_range = 1 AND joined_to IS NULL;

    -- A fact is kept as a digest, the same for the same fact; those of one day lie together.
    CREATE TABLE entry_facts (
      fact TEXT NOT NULL,
      resource INTEGER NOT NULL REFERENCES resources ON DELETE CASCADE,
      PRIMARY KEY (fact, resource)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entry_facts_by_resource ON entry_facts (resource);

    -- Facts whose entries are to be compared again.
    CREATE TABLE stale_facts (
      fact TEXT NOT NULL PRIMARY KEY
    ) STRICT, WITHOUT ROWID;

    -- The person wants to see these by themselves.
    CREATE TABLE kept_apart (
      resource INTEGER PRIMARY KEY REFERENCES resources ON DELETE CASCADE
    ) STRICT;
  `,
};
