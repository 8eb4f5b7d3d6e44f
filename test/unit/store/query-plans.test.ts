import { expect, test } from 'vitest';
import { createRecordDatabase } from '../../../main/store/record-database.ts';
import type { Sqlite } from '../../../main/store/sqlite.ts';
import { openDatabase } from '../../../main/store/open-database.ts';
import { plainReader } from '../../fakes/plain-reader.ts';
import { testKey } from '../../fakes/record-database.ts';

/** Counting all, which reads an index from end to end, and no row of a table. */
const countsOfAll = /SCAN (e|entries|resources) USING COVERING INDEX/;

/** The steps of each statement that the store prepares, by its SQL. */
function allPlans(): ReadonlyMap<string, readonly string[]> {
  const opened = openDatabase(':memory:', testKey);
  if (!opened.ok) throw new Error(opened.error.message);
  const { value: db } = opened;
  const prepared: string[] = [];
  const listening: Sqlite = {
    get inTransaction() {
      return db.inTransaction;
    },
    prepare(sql) {
      prepared.push(sql);
      return db.prepare(sql);
    },
    exec: (sql) => db.exec(sql),
    pragma: (source, options) => db.pragma(source, options),
    close: () => db.close(),
  };
  const record = createRecordDatabase(listening, plainReader);
  const { listEntries } = record;
  const all = { category: null, connectionId: null, only: null, words: '', years: null, cursor: null, limit: 50 };
  listEntries(all);
  listEntries({ ...all, words: 'glu' });
  for (const only of ['current', 'past', 'unknown', 'unstated', 'starred', 'noted', 'out-of-range', 'new'] as const)
    listEntries({ ...all, only, category: 'labs' });
  return new Map(prepared.map((sql) => [sql, planOf(db, sql)]));
}

function planOf(db: Sqlite, sql: string): readonly string[] {
  const nulls = sql.match(/\?/g)?.map(() => null) ?? [];
  const named = Object.fromEntries((sql.match(/@\w+/g) ?? []).map((name) => [name.slice(1), null]));
  const values = sql.includes('@') ? [named] : nulls;
  return db
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...values)
    .map(({ detail }) => detail);
}

test('no statement of the store reads all entries or all resources, but those that count or mark them all', () => {
  const scans = [...allPlans()].flatMap(([sql, steps]) => {
    const full = steps.filter((step) => /SCAN (e|r|came|ne|entries|resources)\b/.test(step) && !countsOfAll.test(step));
    return full.length === 0 ? [] : [`${sql.trim().replaceAll(/\s+/g, ' ').slice(0, 120)}: ${full.join('; ')}`];
  });
  expect(scans).toEqual([]);
});
