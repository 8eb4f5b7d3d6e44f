import type { Migration } from './migrations.ts';

/** Which values of which entries belong in one line over time. Derived from entries. */
export const series: Migration = {
  version: 4,
  sql: `
    CREATE TABLE measurements (
      measurement INTEGER PRIMARY KEY,
      resource INTEGER NOT NULL REFERENCES resources ON DELETE CASCADE,
      value_index INTEGER NOT NULL,
      series TEXT NOT NULL,
      UNIQUE (resource, value_index)
    ) STRICT;
    CREATE INDEX measurements_by_series ON measurements (series, resource, value_index);
  `,
};
