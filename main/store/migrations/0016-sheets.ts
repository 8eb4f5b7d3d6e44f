import type { Migration } from './migrations.ts';

/** What the person wrote for the papers to take along, a JSON text for each paper. */
export const sheets: Migration = {
  version: 16,
  sql: `
    CREATE TABLE sheets (
      sheet INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      content TEXT NOT NULL
    ) STRICT;
  `,
};
