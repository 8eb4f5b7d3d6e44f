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
    CREATE INDEX entries_by_category ON entries (category) WHERE joined_to IS NULL;
    DROP INDEX entries_out_of_range;
    CREATE INDEX entries_out_of_range ON entries (out_of_range) WHERE out_of_range = 1 AND joined_to IS NULL;

    CREATE TABLE entry_facts (
      entry_fact INTEGER PRIMARY KEY,
      resource INTEGER NOT NULL REFERENCES resources ON DELETE CASCADE,
      fact TEXT NOT NULL,
      UNIQUE (resource, fact)
    ) STRICT;
    CREATE INDEX entry_facts_by_fact ON entry_facts (fact, resource);

    -- Facts whose entries are to be compared again.
    CREATE TABLE stale_facts (
      stale_fact INTEGER PRIMARY KEY,
      fact TEXT NOT NULL UNIQUE
    ) STRICT;

    -- The person wants to see these by themselves.
    CREATE TABLE kept_apart (
      resource INTEGER PRIMARY KEY REFERENCES resources ON DELETE CASCADE
    ) STRICT;
  `,
};
