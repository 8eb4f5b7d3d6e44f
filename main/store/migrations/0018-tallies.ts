import type { Migration } from './migrations.ts';

/**
 * The month that an entry stands in, as `monthOf` in moment.ts gives it, or '' for what is undated: ids below 2^32 have no
 * date, those above are 64 a second from 1800 on.
 */
const monthOf = (moment: string): string => `CASE WHEN ${moment} / 2 < 4294967296 THEN '' ELSE
  strftime('%Y-%m', (${moment} / 2 - 4294967296) / 64 - 5364662400, 'unixepoch') END`;

/** What one row of the entries adds to the tallies (`sign` +) or takes away again (-). */
const tallied = (row: 'NEW' | 'OLD', sign: '+' | '-'): string => `
  INSERT INTO tallies (category, month, shown, out_of_range) VALUES (
    ${row}.category, ${monthOf(`${row}.moment`)}, ${sign} (${row}.joined_to IS NULL),
    ${sign} (${row}.joined_to IS NULL AND ${row}.out_of_range = 1))
  ON CONFLICT DO UPDATE SET shown = shown + excluded.shown, out_of_range = out_of_range + excluded.out_of_range;
  INSERT INTO patient_tallies (patient, entries) VALUES (coalesce(${row}.patient, 0), ${sign} 1)
  ON CONFLICT DO UPDATE SET entries = entries + excluded.entries;`;

/** Entries that are counted in one transaction, of some tenths of a second. */
const atOnce = 50_000;

/** How many entries there are, kept as they come and go: to count a million takes longer than a screen may wait. */
export const tallies: Migration = {
  version: 18,
  portions: {
    next(db, place) {
      if (place === null) db.exec(shape);
      const from = place ?? Number.MIN_SAFE_INTEGER;
      const last = db
        .prepare<[number, number], { entry: number | null }>(
          'SELECT max(entry) AS entry FROM (SELECT entry FROM entries WHERE entry > ? ORDER BY entry LIMIT ?)',
        )
        .get(from, atOnce)?.entry;
      if (last === null || last === undefined) return null;
      for (const count of counts) db.prepare<[number, number]>(count).run(from, last);
      return last;
    },
    share(db, place) {
      const counted = db.prepare<[number], { all: number; done: number }>(
        'SELECT count(*) AS "all", count(*) FILTER (WHERE entry <= ?) AS done FROM entries',
      );
      const { all, done } = counted.get(place ?? Number.MIN_SAFE_INTEGER) ?? { all: 0, done: 0 };
      return all === 0 ? 1 : done / all;
    },
  },
};

/** Of the entries after one and up to another. */
const counts = [
  `INSERT INTO tallies (category, month, shown, out_of_range)
     SELECT category, ${monthOf('moment')} AS its_month, count(*), sum(out_of_range) FROM entries
     WHERE entry > ? AND entry <= ? AND joined_to IS NULL GROUP BY category, its_month
   ON CONFLICT DO UPDATE SET shown = shown + excluded.shown, out_of_range = tallies.out_of_range + excluded.out_of_range`,
  `INSERT INTO patient_tallies (patient, entries)
     SELECT coalesce(patient, 0) AS whose, count(*) FROM entries WHERE entry > ? AND entry <= ? GROUP BY whose
   ON CONFLICT DO UPDATE SET entries = patient_tallies.entries + excluded.entries`,
];

const shape = `
  -- Of entries that stand for themselves, by the month that they stand in.
  CREATE TABLE tallies (
    category TEXT NOT NULL,
    month TEXT NOT NULL,
    shown INTEGER NOT NULL,
    out_of_range INTEGER NOT NULL,
    PRIMARY KEY (category, month)
  ) STRICT, WITHOUT ROWID;
  -- Of all entries; 0 stands for nobody.
  CREATE TABLE patient_tallies (
    patient INTEGER PRIMARY KEY,
    entries INTEGER NOT NULL
  ) STRICT;

  CREATE TRIGGER entry_came AFTER INSERT ON entries BEGIN ${tallied('NEW', '+')} END;
  CREATE TRIGGER entry_went AFTER DELETE ON entries BEGIN ${tallied('OLD', '-')} END;
  CREATE TRIGGER entry_changed AFTER UPDATE OF category, moment, joined_to, out_of_range, patient ON entries
    BEGIN ${tallied('OLD', '-')} ${tallied('NEW', '+')} END;`;
