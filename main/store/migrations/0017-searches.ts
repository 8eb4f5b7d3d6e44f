import type { Migration } from './migrations.ts';

/** What the person looked for of late. In the record's own file, so that it is as well kept as what was found. */
export const searches: Migration = {
  version: 17,
  sql: `
    CREATE TABLE searches (
      search INTEGER PRIMARY KEY,
      text TEXT NOT NULL UNIQUE,
      at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX searches_by_time ON searches (at);
  `,
};
