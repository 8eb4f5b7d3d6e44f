import type { Migration } from './migrations.ts';

/** What the person looked for of late. In the record's own file, so that it is as well kept as what was found. */
export const searches: Migration = {
  version: 17,
  sql: `
    CREATE TABLE searches (
      text TEXT PRIMARY KEY,
      at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX searches_by_time ON searches (at);
  `,
};
