import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthOf } from '../../../main/store/moment.ts';
import { openDatabase } from '../../../main/store/open-database.ts';
import { tallies } from '../../../main/store/migrations/0018-tallies.ts';
import { migrations } from '../../../main/store/migrations/migrations.ts';
import { talliesTable } from '../../../main/store/tables/tallies-table.ts';
import type { Sqlite } from '../../../main/store/sqlite.ts';
import { markedPatient, observation, page } from '../../fakes/bundles.ts';
import { connection } from '../../fakes/connections.ts';
import { allEntries, recordInMemory, testKey } from '../../fakes/record-database.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

interface CountedRow {
  readonly category: string;
  readonly moment: number;
  readonly out_of_range: number;
}

/** What the tallies should say, counted entry by entry. */
function counted(db: Sqlite): ReadonlyMap<string, readonly [number, number]> {
  const rows = db
    .prepare<[], CountedRow>('SELECT category, moment, out_of_range FROM entries WHERE joined_to IS NULL')
    .all();
  const counts = new Map<string, [number, number]>();
  for (const { category, moment, out_of_range: outOfRange } of rows) {
    const name = `${category} ${monthOf(moment) ?? ''}`;
    const [shown, outside] = counts.get(name) ?? [0, 0];
    counts.set(name, [shown + 1, outside + outOfRange]);
  }
  return new Map([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function kept(db: Sqlite): ReadonlyMap<string, readonly [number, number]> {
  const rows = db
    .prepare<[], { name: string; shown: number; outside: number }>(
      `SELECT category || ' ' || month AS name, shown, out_of_range AS outside FROM tallies
       WHERE shown <> 0 OR out_of_range <> 0 ORDER BY name`,
    )
    .all();
  return new Map(rows.map(({ name, shown, outside }) => [name, [shown, outside]]));
}

const [mine, theirs] = ['aaaaaaaa01', 'aaaaaaaa02'];
const joined = { factKeys: ['lab|1|'], date: '2020-05-31T23:59:59Z' };
const pages = [
  page('Patient', [markedPatient(mine, 1), markedPatient(theirs, 2)]),
  page('Observation', [observation(`${mine}a`, { ...joined, flag: 'high' }), observation(`${mine}b`)]),
  page('Observation', [observation(`${theirs}a`, joined), observation(`${theirs}b`, { date: '1799' })]),
  page('Encounter', [{ resourceType: 'Encounter', id: `${mine}v`, title: 'Visit', date: '2020-06-01' }]),
  page('Observation', [observation(`${mine}c`, { date: '2020-05-31', visit: `Encounter/${mine}v` })]),
  page('Observation', [observation(`${mine}c`, { date: '2019', flag: 'low', meta: { versionId: '2' } })]),
  page('Observation', [observation(`${mine}d`, { date: '0012-02' }), observation(`${mine}e`, { date: '2344-12-31' })]),
];
const steps = ['write', 'remove', 'keep apart'] as const;

test('the tallies say what counting would, whatever came, changed, was joined, kept apart or removed', () => {
  const step = fc.tuple(fc.constantFrom(...steps, 'write' as const, 'write' as const), fc.nat(pages.length - 1));
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 20 }), (played) => {
      const record = recordInMemory();
      const add = (system: number): void => void record.addConnection(connection(system, { state: 'ready' }));
      add(1);
      add(2);
      for (const [kind, at] of played) {
        const one = pages[at];
        if (kind === 'write' && one !== undefined) record.writePage(one);
        if (kind === 'remove') record.disconnect(connection(1 + (at % 2)).id, 'remove');
        if (kind === 'remove') add(1 + (at % 2));
        const [first] = record.listEntries(allEntries).rows;
        if (kind === 'keep apart' && first !== undefined) record.keepApart(first.id, at % 2 === 0);
      }
      expect(kept(record.db)).toEqual(counted(record.db));
      const { total, sources } = record.overview();
      expect(total).toBe(record.db.prepare('SELECT entry FROM entries WHERE joined_to IS NULL').all().length);
      const all = sources.reduce((sum, { count }) => sum + count, 0);
      expect(all).toBe(record.db.prepare('SELECT entry FROM entries').all().length);
      record.close();
    }),
    { numRuns: 100 },
  );
}, 60_000);

const before = migrations.filter(({ version }) => version < tallies.version);

test('a record of before is counted once, when it is brought up to date', () => {
  const file = `${temporaryFolder()}/record.db`;
  const old = openDatabase(file, testKey, before);
  if (!old.ok) throw new Error(old.error.message);
  old.value.exec(`
    INSERT INTO sources (source, id) VALUES (1, 's');
    INSERT INTO resources (resource, source, fhir_version, id, resource_type, received_at, block, start, length)
      VALUES (1, 1, 'r4', 'a', 'Observation', '', 1, 0, 0), (2, 1, 'r4', 'b', 'Observation', '', 1, 0, 0);
    INSERT INTO entries (entry, resource, category, out_of_range, block, start, length, moment)
      VALUES (1, 1, 'labs', 0, 1, 0, 0, 3), (4294967360, 2, 'labs', 1, 1, 0, 0, 8589934721);`);
  old.value.close();
  const now = openDatabase(file, testKey, [...before, tallies]);
  if (!now.ok) throw new Error(now.error.message);
  const kept = talliesTable(now.value);
  expect([kept.months(), kept.totals('labs')]).toEqual([
    [
      { category: 'labs', month: '1800-01', shown: 1 },
      { category: 'labs', month: '', shown: 1 },
    ],
    { shown: 2, out_of_range: 1 },
  ]);
  now.value.close();
});
