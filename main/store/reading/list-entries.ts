import type { Category } from '../../values/category.ts';
import type { EntrySelection } from '../../values/entry-selection.ts';
import type { YearRange } from '../../values/asked-search.ts';
import { firstDatedId, firstIdOfYear } from '../entry-id.ts';
import type { EntryQuery, EntryRows } from '../record-store.ts';
import { notedEntries } from '../tables/notes-table.ts';
import type { Sqlite, Statement } from '../sqlite.ts';
import { createWordQuery } from '../word-query.ts';
import type { Tables } from '../tables/tables.ts';
import { storedEntryColumns, storedEntryJoins, toStoredEntry, type StoredEntryRow } from './stored-entry.ts';

/** Hits are counted up to here; more of them are "many". */
const countedHits = 1000;

/** Newest first, undated ones last: the order of the table itself, so that reading stops at the page's last row. */
export function createListEntries(db: Sqlite, { tallies, texts }: Pick<Tables, 'tallies' | 'texts'>) {
  const wordQuery = createWordQuery(db);
  const idsBy = prepared<{ entry: number }>(db, entryIdsSql);
  const countBy = prepared<{ total: number }>(db, countSql);
  const rowOf = db.prepare<[number], StoredEntryRow>(
    `SELECT ${storedEntryColumns} FROM entries e ${storedEntryJoins} WHERE e.entry = ?`,
  );
  const totalOf = (filter: EntryFilter): number | null =>
    tallied(tallies, filter) ?? countBy(filter).get(...filterValues(filter))?.total ?? 0;
  const connectionRow = db.prepare<[string], { connection: number }>('SELECT connection FROM connections WHERE id = ?');

  return function listEntries({ category, connectionId, only, words, years, cursor, limit }: EntryQuery): EntryRows {
    const match = wordQuery(words);
    const connection = connectionId === null ? null : connectionRow.get(connectionId)?.connection;
    const nothing = (words.trim() !== '' && match === null) || connection === undefined;
    if (nothing) return { rows: [], nextCursor: null, total: 0 };
    const filter = { category, connection, only, match, years };
    const most = Math.min(Math.max(Math.trunc(limit), 1), 200);
    const values = filterValues(filter);
    // What is found is counted in the same run: words that stand everywhere are slow to begin with.
    const counts = match !== null && cursor === null;
    const ids = idsBy(filter).all(...values, fromCursor(cursor), (counts ? countedHits : most) + 1);
    const page = ids.slice(0, most).flatMap(({ entry }) => rowOf.get(entry) ?? []);
    const last = page.at(-1);
    return {
      rows: page.map((row) => toStoredEntry(row, texts)),
      nextCursor: ids.length > most && last !== undefined ? toCursor(last.entry) : null,
      total: cursor !== null ? null : counts ? toTotal(ids.length) : totalOf(filter),
    };
  };
}

export interface EntryFilter {
  readonly category: Category | null;
  readonly connection: number | null;
  readonly only: EntrySelection | null;
  readonly match: string | null;
  readonly years?: YearRange | null;
}

type Values = (string | number)[];

/** One statement for each combination of filters, made when it is first needed. */
function prepared<Row>(
  db: Sqlite,
  sql: (filter: EntryFilter) => string,
): (filter: EntryFilter) => Statement<Values, Row> {
  const made = new Map<string, Statement<Values, Row>>();
  return (filter) => {
    const text = sql(filter);
    const statement = made.get(text) ?? db.prepare<Values, Row>(text);
    made.set(text, statement);
    return statement;
  };
}

function filterValues({ category, connection, match, years = null }: EntryFilter): Values {
  const ends = years === null ? [] : idsOf(years);
  return [match, category, connection, ...ends].filter((value) => value !== null);
}

/** Of all dates that the file can hold, where a side is open. */
const idsOf = ({ from, to }: YearRange): readonly number[] => [
  from === null ? firstDatedId : firstIdOfYear(from),
  to === null ? Number.MAX_SAFE_INTEGER : firstIdOfYear(to + 1),
];

/** The statement for the ids of entries: its values are those of the filter, the id to go on below, and how many. */
export function entryIdsSql(filter: EntryFilter): string {
  const key = keyOf(filter);
  return `SELECT ${key} AS entry FROM ${tables(filter)} WHERE ${conditions(filter)} AND ${key} < ? ORDER BY ${key} DESC LIMIT ?`;
}

const countSql = (filter: EntryFilter): string =>
  `SELECT count(*) AS total FROM ${tables(filter)} WHERE ${conditions(filter)}`;

/** Where the tallies tell how many these are; `null`: they are to be counted. */
function tallied(
  { totals }: Tables['tallies'],
  { category, connection, only, match, years }: EntryFilter,
): number | null {
  if (connection !== null || match !== null || (years ?? null) !== null) return null;
  if (only === null) return totals(category).shown;
  return only === 'out-of-range' ? totals(category).out_of_range : null;
}

const keyOf = ({ match }: Pick<EntryFilter, 'match'>): string => (match === null ? 'e.entry' : 'w.rowid');

// CROSS JOIN: the index of words leads, newest first, and the search stops early.
const tables = (filter: EntryFilter): string => {
  if (filter.match === null) return 'entries e';
  return isOfWordsAlone(filter) ? 'entry_words w' : 'entry_words w CROSS JOIN entries e ON e.entry = w.rowid';
};

/** Then a hit is known by its id: no row of an entry is opened to count a thousand of them. */
const isOfWordsAlone = ({ category, connection, only, match }: EntryFilter): boolean =>
  match !== null && category === null && connection === null && only === null;

const isShownWithAnother = `
  EXISTS (SELECT 1 FROM entries j INDEXED BY entries_joined_ids WHERE j.joined_to IS NOT NULL AND j.entry = w.rowid)`;

function conditions(filter: EntryFilter): string {
  const { category, connection, only, match, years = null } = filter;
  const shown = isOfWordsAlone(filter) ? `NOT ${isShownWithAnother}` : 'e.joined_to IS NULL';
  return [
    match === null ? '1' : 'entry_words MATCH ?',
    category === null ? '1' : 'e.category = ?',
    only === null ? '1' : selections[only],
    connection === null ? shown : 'e.patient IN (SELECT patient FROM patients WHERE connection = ?)',
    years === null ? '1' : `${keyOf({ match })} >= ? AND ${keyOf({ match })} < ?`,
  ].join(' AND ');
}

const selections: Readonly<Record<EntrySelection, string>> = {
  current: `e.standing = 'current'`,
  past: `e.standing = 'past'`,
  unknown: `e.standing = 'unknown'`,
  // As in the index of these.
  unstated: `e.standing IS NULL AND e.category IN ('allergies', 'conditions', 'medicines')`,
  starred: `e.entry IN (${notedEntries('starred')})`,
  noted: `e.entry IN (${notedEntries('any')})`,
  'out-of-range': 'e.out_of_range = 1',
  new: 'e.entry IN (SELECT came.entry FROM entries came WHERE came.resource > (SELECT resource FROM seen))',
};

const toTotal = (hits: number): number | null => (hits > countedHits ? null : hits);

const toCursor = (id: number): string => id.toString(36);

/** What is no cursor of ours begins at the top. */
function fromCursor(cursor: string | null): number {
  const id = cursor !== null && /^[0-9a-z]{1,11}$/.test(cursor) ? Number.parseInt(cursor, 36) : Number.NaN;
  return Number.isSafeInteger(id) ? id : Number.MAX_SAFE_INTEGER;
}
