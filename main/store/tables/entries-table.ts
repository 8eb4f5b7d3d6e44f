import type { Category } from '../../values/category.ts';
import type { Entry, Standing } from '../../values/entry.ts';
import { firstDatedId, nextRange, type IdRange } from '../entry-id.ts';
import { entryWords } from '../ingest/entry-words.ts';
import { parseEntry } from '../parse-entry.ts';
import type { Sqlite } from '../sqlite.ts';
import type { notesTable } from './notes-table.ts';

export interface EntryContent {
  readonly resource: number;
  readonly patient: number | null;
  readonly category: Category;
  readonly outOfRange: boolean;
  readonly standing: Standing | null;
  /** The entry as JSON. */
  readonly body: string;
  readonly words: string;
}

interface KnownEntry {
  readonly entry: number;
  readonly patient: number | null;
  readonly joined_to: number | null;
  readonly body: string;
}

/** What patients see, derived from resources, together with the index of its words. */
export function entriesTable(db: Sqlite, notes: ReturnType<typeof notesTable>) {
  const sql = statements(db);
  /** An entry is found by what the person wrote to it, too. */
  const addWords = (entry: number, resource: number, words: string): unknown =>
    sql.addWords.run(entry, [words, ...notes.wordsOf(resource)].join('\n'));
  const setWords = (resource: number, words: string): void => {
    const known = sql.byResource.get(resource);
    if (known === undefined) return;
    sql.removeWords.run(known.entry);
    addWords(known.entry, resource, words);
  };
  const removeRow = ({ entry, joined_to }: KnownEntry): void => {
    sql.removeWords.run(entry);
    sql.remove.run(entry);
    // The entry that stood for it was found by its words too.
    const leader = joined_to === null ? undefined : sql.byResource.get(joined_to);
    if (joined_to !== null && leader !== undefined) setWords(joined_to, entryWords(parseEntry(leader.body)));
  };

  return {
    /** Writes nothing when the entry is the same as before, and says so. Keeps its id while its date stays. */
    put(range: IdRange, { words, ...content }: EntryContent): boolean {
      const { resource, patient, category, outOfRange, standing, body } = content;
      const known = sql.byResource.get(resource);
      if (known !== undefined && known.body === body && known.patient === patient) return false;
      if (known !== undefined) removeRow(known);
      const stays = known !== undefined && known.entry >= range.from && known.entry < range.to;
      const entry = stays ? known.entry : freeId(sql, range);
      sql.add.run(entry, resource, patient, category, outOfRange ? 1 : 0, standing, body);
      addWords(entry, resource, words);
      return true;
    },
    ofResource(resource: number): Entry | null {
      const known = sql.byResource.get(resource);
      return known === undefined ? null : parseEntry(known.body);
    },
    /** Other words to be found by than its own. */
    setWords,
    removeOf(resource: number): void {
      const known = sql.byResource.get(resource);
      if (known !== undefined) removeRow(known);
    },
    assign: (resource: number, patient: number): unknown => sql.assign.run(patient, resource),
  };
}

function freeId(sql: ReturnType<typeof statements>, range: IdRange): number {
  const used = sql.last.get(range.from, range.to)?.entry ?? range.from - 1;
  if (used + 1 < range.to) return used + 1;
  // Undated ones fill the space below all dates: a number that no computer can hold.
  if (range.to === firstDatedId) throw new Error('No id is left for undated entries');
  return freeId(sql, nextRange(range));
}

function statements(db: Sqlite) {
  return {
    byResource: db.prepare<[number], KnownEntry>(
      'SELECT entry, patient, joined_to, body FROM entries WHERE resource = ?',
    ),
    last: db.prepare<[number, number], { entry: number | null }>(
      'SELECT max(entry) AS entry FROM entries WHERE entry >= ? AND entry < ?',
    ),
    add: db.prepare<(string | number | null)[]>(
      'INSERT INTO entries (entry, resource, patient, category, out_of_range, standing, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ),
    addWords: db.prepare<[number, string]>('INSERT INTO entry_words (rowid, words) VALUES (?, ?)'),
    remove: db.prepare<[number]>('DELETE FROM entries WHERE entry = ?'),
    removeWords: db.prepare<[number]>('DELETE FROM entry_words WHERE rowid = ?'),
    assign: db.prepare<[number | null, number]>('UPDATE entries SET patient = ? WHERE resource = ?'),
  };
}
