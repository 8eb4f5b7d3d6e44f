import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryIdsSql } from '../../../main/store/reading/list-entries.ts';
import type { EntryQuery } from '../../../main/store/record-store.ts';
import { markedPatient, observation, page, patient } from '../../fakes/bundles.ts';
import { connection } from '../../fakes/connections.ts';
import { allEntries, recordInMemory } from '../../fakes/record-database.ts';

type Record = ReturnType<typeof recordInMemory>;

const dated = (...dates: (string | undefined)[]): Record => {
  const record = recordInMemory();
  record.writePage(
    page(
      'Observation',
      dates.map((date, index) => observation(`o${index}`, { date, title: date ?? 'undated' })),
    ),
  );
  return record;
};
const titles = (record: Record, query: Partial<EntryQuery> = {}) =>
  record.listEntries({ ...allEntries, ...query }).rows.map(({ entry }) => entry.title);

function allPages(record: Record, query: Partial<EntryQuery>): string[] {
  const found: string[] = [];
  let cursor: string | null = null;
  do {
    const rows = record.listEntries({ ...allEntries, ...query, cursor });
    found.push(...rows.rows.map(({ resourceId }) => resourceId));
    cursor = rows.nextCursor;
  } while (cursor !== null);
  return found;
}

test('newest first by the date as it was written; undated ones last, and reachable', () => {
  const newestFirst = [
    ...['9999-12-31', '2026-01-02T00:00:01Z', '2026-01-02', '2026-01-01T23:00:00-05:00', '2026-01', '2026', '2015-06'],
    ...['1931-04-01', '1804', '0001', 'undated'],
  ];
  const arrived = [...newestFirst].sort().map((date) => (date === 'undated' ? undefined : date));
  const listed = titles(dated(...arrived));
  // A day, a month and a year stand at their beginning, so these three share a moment.
  expect(listed.slice(4, 6).sort()).toEqual(['2026', '2026-01']);
  expect(listed.filter((title) => title !== '2026')).toEqual(newestFirst.filter((title) => title !== '2026'));
  expect(titles(dated('no date', '2015')).at(-1)).toBe('no date');
});

test('pages follow each other without gaps or repeats, also while rows are added', () => {
  const record = dated(
    ...Array.from({ length: 25 }, (_, index) => `2020-01-${String((index % 28) + 1).padStart(2, '0')}`),
  );
  const first = record.listEntries({ ...allEntries, limit: 10 });
  expect(first).toMatchObject({ total: 25 });
  record.writePage(page('Observation', [observation('new', { date: '2024', title: 'new' })]));
  const second = record.listEntries({ ...allEntries, limit: 200, cursor: first.nextCursor });
  const ids = [...first.rows, ...second.rows].map(({ resourceId }) => resourceId);
  expect([new Set(ids).size, ids.includes('new'), second.nextCursor, second.total]).toEqual([25, false, null, null]);
  expect(allPages(record, { limit: 3 })).toHaveLength(26);
});

test('an unknown cursor begins at the top, and odd limits are brought into bounds', () => {
  const record = dated('2020', '2021');
  for (const cursor of ['', 'ZZ', '-1', "'; DROP TABLE entries", '9'.repeat(11)]) {
    expect(titles(record, { cursor })).toEqual(['2021', '2020']);
  }
  expect(titles(record, { limit: 0 })).toHaveLength(1);
  expect(titles(record, { limit: 1e9 })).toHaveLength(2);
});

function searchable(): Record {
  const record = recordInMemory();
  record.addConnection(connection(1));
  record.writePage(page('Patient', [markedPatient('p', 1)]));
  const about = { subject: { reference: 'Patient/p' } };
  record.writePage(
    page('Observation', [
      observation('glucose', {
        ...about,
        title: 'Glucose [Mass/volume] in Blood',
        date: '2020',
        note: 'Dr. Núñez, 5.4 mmol/L',
      }),
      observation('hemo', { title: 'Hemoglobin A1c', date: '2021', note: 'e-mail sent' }),
    ]),
  );
  record.writePage(
    page('Condition', [{ resourceType: 'Condition', id: 'c', title: 'High blood pressure', date: '2022' }]),
  );
  return record;
}

test.each([
  ['blood', ['c', 'glucose']],
  ['BLOOD glu', ['glucose']],
  ['pressure bloo hig', ['c']],
  ['nunez', ['glucose']],
  ['NÚÑEZ', ['glucose']],
  ['lood', []],
  ['5.4', ['glucose']],
  ['e-mail', ['hemo']],
  ['mail-e', []],
  ['a1c', ['hemo']],
  ['blood nothing', []],
  ['---', []],
  ['', ['c', 'hemo', 'glucose', 'p']],
  ['   ', ['c', 'hemo', 'glucose', 'p']],
])('each word typed must begin a word of the entry, accents aside: %j', (words, expected) => {
  expect(allPages(searchable(), { words, limit: 1 })).toEqual(expected);
});

test('nothing that can be typed is an operator of the search, or breaks it (2,000 generated texts)', () => {
  const record = searchable();
  const odd = fc.constantFrom(
    '"',
    '*',
    'OR',
    'NOT',
    'NEAR(',
    ')',
    ':',
    '^',
    '-',
    '+',
    "'",
    ';',
    '\u0000',
    'blood',
    'words',
    '\u0301',
    ' ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(odd).map((parts) => parts.join(' ')),
      ),
      (words) => {
        expect(record.listEntries({ ...allEntries, words }).rows.length).toBeLessThanOrEqual(4);
      },
    ),
    { numRuns: 2000 },
  );
  expect(allPages(record, { words: 'pressure OR glucose' })).toEqual([]);
  expect(allPages(record, { words: 'words:blood' })).toEqual([]);
});

test('category, source and words narrow the list together, with their total', () => {
  const record = searchable();
  const { id } = connection(1);
  expect(record.listEntries({ ...allEntries, category: 'labs', limit: 1 })).toMatchObject({
    total: 2,
    rows: [{ resourceId: 'hemo' }],
  });
  expect(record.listEntries({ ...allEntries, connectionId: id })).toMatchObject({ total: 2 });
  expect(allPages(record, { connectionId: id, category: 'labs' })).toEqual(['glucose']);
  expect(allPages(record, { connectionId: id, words: 'blood', category: 'labs' })).toEqual(['glucose']);
  expect(record.listEntries({ ...allEntries, connectionId: connection(2).id })).toMatchObject({ total: 0, rows: [] });
});

test('an entry that changed is found by its new words and not by its old ones; its id stays with its date', () => {
  const record = recordInMemory();
  const write = (title: string, date: string, day: string) =>
    record.writePage(
      page('Observation', [observation('o', { title, date })], { receivedAt: `2026-11-${day}T00:00:00.000Z` }),
    );
  const id = () => record.listEntries(allEntries).rows[0]?.id;
  write('Before', '2020-01-01', '01');
  const first = id();
  write('After', '2020-01-01', '02');
  expect([allPages(record, { words: 'before' }), allPages(record, { words: 'after' }), id()]).toEqual([
    [],
    ['o'],
    first,
  ]);
  write('After', '2021-01-01', '03');
  expect(id()).toBeGreaterThan(first ?? 0);
});

test('one entry comes with its raw resource and with the entries that it leads to', () => {
  const record = recordInMemory();
  record.writePage(page('Practitioner', [{ resourceType: 'Practitioner', id: 'p1', title: 'Dr. Rivera' }]));
  record.writePage(
    page('Observation', [observation('o', { performer: 'Practitioner/p1' }), observation('x', { performer: '#c' })]),
  );
  const find = (resourceId: string) =>
    record.listEntries(allEntries).rows.find((row) => row.resourceId === resourceId)?.id ?? 0;
  expect(record.getEntry(find('o'))).toMatchObject({
    relatedEntries: [{ id: find('p1') }],
    fhirVersion: 'r4',
    connectionId: null,
  });
  expect(record.getEntry(find('x'))).toMatchObject({ relatedEntries: [null] });
  expect(record.getEntry(1234567)).toBeNull();
});

test('the overview counts by category and source, names the person, and leaves birth dates out of "since"', () => {
  const record = searchable();
  const name = [
    { use: 'old', text: 'Before' },
    { use: 'official', given: ['Rosa', 'Elena'], family: ['Rivera'] },
  ];
  const lastUpdated = '2026-01-01T00:00:00Z';
  record.writePage(page('Patient', [patient('q', { name, birthDate: '1950', date: '1950', meta: { lastUpdated } })]));
  record.writePage(page('Observation', [observation('high', { flag: 'high', date: '2009-03' })]));
  expect(record.overview()).toEqual({
    total: 6,
    categories: [
      { category: 'conditions', count: 1 },
      { category: 'labs', count: 3 },
      { category: 'people-and-places', count: 2 },
    ],
    sources: [
      { connectionId: 'connection-1', count: 2 },
      { connectionId: null, count: 4 },
    ],
    person: { name: 'Rosa Elena Rivera', birthDate: '1950' },
    outOfRange: 1,
    oldest: '2009-03',
    quarantined: 0,
    news: null,
    noted: 0,
  });
  expect(recordInMemory().overview()).toMatchObject({ total: 0, person: null, oldest: null, outOfRange: 0 });
});

test.each([
  [null, null, null],
  ['labs', null, null],
  [null, '"glu"*', null],
  ['labs', '"glu"*', null],
  ['medicines', null, 'current'],
  ['conditions', null, 'past'],
  [null, null, 'out-of-range'],
] as const)(
  'a list of category %j, words %j and selection %j stops early: it reads in the order of the table and sorts nothing',
  (category, match, only) => {
    const record = searchable();
    const years = { from: 2019, to: 2020 };
    const inYears = entryIdsSql({ category, match, only, connection: null, years });
    const ends = [match, category, 0, 2 ** 51, 2 ** 52, 50].filter((value) => value !== null);
    const planInYears = record.db
      .prepare<typeof ends, { detail: string }>(`EXPLAIN QUERY PLAN ${inYears}`)
      .all(...ends);
    expect(planInYears.map(({ detail }) => detail).join('\n')).not.toMatch(/TEMP B-TREE|SCAN e/);
    const sql = entryIdsSql({ category, match, only, connection: null });
    const values = [match, category, 2 ** 52, 50].filter((value) => value !== null);
    const plan = record.db.prepare<typeof values, { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...values);
    const steps = plan.map(({ detail }) => detail).join('\n');
    expect(steps).not.toContain('TEMP B-TREE');
    expect(steps).toMatch(
      match === null
        ? /^SEARCH e USING (INTEGER PRIMARY KEY|(COVERING )?INDEX entries_(by_category|by_standing|unstated|out_of_range))/
        : /^SCAN w VIRTUAL TABLE/,
    );
  },
);

test('a reference by urn:uuid leads to what has that id, whenever it comes', () => {
  const uuid = '2c6b0c9e-6a3d-4f0e-9d59-1f5a35a0c001';
  const record = recordInMemory();
  record.writePage(page('Observation', [observation('o', { performer: `urn:uuid:${uuid}` })]));
  const entry = () => record.getEntry(record.listEntries({ ...allEntries, category: 'labs' }).rows[0]?.id ?? 0);
  expect([entry()?.entry.who, entry()?.relatedEntries]).toEqual([null, [null]]);
  record.writePage(page('Practitioner', [{ resourceType: 'Practitioner', id: uuid, title: 'Dr. Rivera' }]));
  expect(entry()?.entry.who).toBe('Dr. Rivera');
  expect(entry()?.relatedEntries).toMatchObject([{ entry: { title: 'Dr. Rivera' } }]);
});
