import type { Migration } from './migrations.ts';

/** Which values of which entries belong in one line over time. Derived from entries. */
export const series: Migration = {
  version: 4,
  sql: `
    CREATE TABLE measured (
      measured INTEGER PRIMARY KEY,
      series TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE measurements (
      measured INTEGER NOT NULL REFERENCES measured,
      resource INTEGER NOT NULL REFERENCES resources ON DELETE CASCADE,
      value_index INTEGER NOT NULL,
      PRIMARY KEY (measured, resource, value_index)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX measurements_by_resource ON measurements (resource);
  `,
};
