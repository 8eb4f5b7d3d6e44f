import type { Migration } from './migrations.ts';

/**
 * Which values of which entries belong in one line over time. Derived from entries. Values stand in the order of their
 * entries, which is that of their dates, and with all that a line shows of them: no entry is opened for it.
 */
export const series: Migration = {
  version: 4,
  sql: `
    CREATE TABLE measured (
      measured INTEGER PRIMARY KEY,
      series TEXT NOT NULL UNIQUE
    ) STRICT;
    -- What many values have in common, as JSON: title, label, unit, ranges and flag. Those of nobody are removed at times.
    CREATE TABLE measured_shapes (
      shape INTEGER PRIMARY KEY,
      text TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE measurements (
      measured INTEGER NOT NULL REFERENCES measured,
      entry INTEGER NOT NULL,
      value_index INTEGER NOT NULL,
      resource INTEGER NOT NULL REFERENCES resources ON DELETE CASCADE,
      shape INTEGER NOT NULL,
      text TEXT NOT NULL,
      number REAL,
      date_start TEXT,
      date_end TEXT,
      PRIMARY KEY (measured, entry, value_index)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX measurements_by_resource ON measurements (resource);
  `,
};
