import type { Migration } from '../../main/store/migrations/migrations.ts';

const rows = 1000;
const atOnce = 100;

export const filled: Migration = {
  version: 1,
  sql: `
    CREATE TABLE numbers (number INTEGER PRIMARY KEY, doubled INTEGER NOT NULL DEFAULT 0) STRICT;
    INSERT INTO numbers (number)
      WITH RECURSIVE n (at) AS (VALUES (1) UNION ALL SELECT at + 1 FROM n WHERE at < ${rows}) SELECT at FROM n;`,
};

/** Adds to each row what it holds already: done twice, it would show. */
export const long: Migration = {
  version: 2,
  portions: {
    next(db, place) {
      const from = place ?? 0;
      const moved = db
        .prepare<[number, number]>('UPDATE numbers SET doubled = doubled + 2 * number WHERE number > ? AND number <= ?')
        .run(from, from + atOnce);
      return moved.changes === 0 ? null : from + atOnce;
    },
    share: (_db, place) => (place ?? 0) / rows,
  },
};

export const after: Migration = { version: 3, sql: 'CREATE TABLE later (text TEXT) STRICT' };
