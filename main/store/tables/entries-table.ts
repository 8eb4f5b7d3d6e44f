import type { Category } from '../../values/category.ts';
import type { Entry, Standing } from '../../values/entry.ts';
import { firstDatedId, widerRange, type IdRange } from '../entry-id.ts';
import type { Sqlite } from '../sqlite.ts';
import { momentOf } from '../moment.ts';
import { parseEntry } from '../parse-entry.ts';
import { indexedWords } from '../search-words.ts';
import { createWordIndex } from '../word-index.ts';
import type { notesTable } from './notes-table.ts';
import type { TextPlace, TextsTable } from './texts-table.ts';
import type { VisitRow } from './visits-table.ts';

export interface EntryContent {
  readonly resource: number;
  readonly patient: number | null;
  readonly category: Category;
  readonly outOfRange: boolean;
  readonly standing: Standing | null;
  /** The visit that it belongs to, by its row. */
  readonly visit: VisitRow | null;
  /** The entry as JSON and its words, as `entryText` puts them together. */
  readonly text: string;
}

interface KnownEntry extends TextPlace {
  readonly entry: number;
  readonly resource: number;
  readonly patient: number | null;
  readonly joined_to: number | null;
  readonly words: string | null;
}

/** What patients see, derived from resources, together with the index of its words. */
export function entriesTable(db: Sqlite, notes: ReturnType<typeof notesTable>, texts: TextsTable) {
  const sql = statements(db);
  const index = createWordIndex(db);
  const ownWords = (known: KnownEntry): string => wordsIn(texts.get(known));
  /** Finds an entry by these words and by what the person wrote to it; gives them where they are not its own. */
  const addWords = (entry: number, resource: number, words: string, own: string): string | null => {
    const written = notes.wordsOf(resource);
    const all = written.length === 0 ? words : [words, indexedWords(written.join('\n'))].join(' ');
    index.add(entry, all);
    return all === own ? null : all;
  };
  const setWords = (resource: number, words: string | null): void => {
    const known = sql.byResource.get(resource);
    if (known === undefined) return;
    const own = ownWords(known);
    index.remove(known.entry, known.words ?? own);
    const kept = addWords(known.entry, resource, words ?? own, own);
    if (kept !== known.words) sql.setWords.run(kept, resource);
  };
  const removeRow = (known: KnownEntry): void => {
    index.remove(known.entry, known.words ?? ownWords(known));
    texts.drop(known);
    sql.remove.run(known.entry);
    // The entry that stood for it was found by its words too.
    if (known.joined_to !== null) setWords(known.joined_to, null);
  };

  const add = (entry: number, content: EntryContent): number => {
    const { resource, patient, category, outOfRange, standing, visit, text } = content;
    const { block, start, length } = texts.put('entry', text);
    const marks = [outOfRange ? 1 : 0, standing, visit?.visit ?? null, momentOf(entry, visit)];
    sql.add.run(entry, resource, patient, category, ...marks, block, start, length);
    const own = wordsIn(text);
    const words = addWords(entry, resource, own, own);
    if (words !== null) sql.setWords.run(words, resource);
    return entry;
  };

  return {
    /** The entry of a resource that had none; gives its id. */
    add: (range: IdRange, content: EntryContent): number => add(freeId(sql, range), content),
    /** Gives the entry's id, which stays while its date does; `null`: it is the same as before, and nothing was written. */
    put(range: IdRange, content: EntryContent): number | null {
      const known = sql.byResource.get(content.resource);
      if (known === undefined) return this.add(range, content);
      if (known.patient === content.patient && texts.get(known) === content.text) return null;
      removeRow(known);
      const stays = known.entry >= range.from && known.entry < range.to;
      return add(stays ? known.entry : freeId(sql, range), content);
    },
    ofResource(resource: number): Entry | null {
      const known = sql.byResource.get(resource);
      return known === undefined ? null : parseEntry(texts.get(known));
    },
    /** What an entry itself is found by. */
    wordsOf(resource: number): string | null {
      const known = sql.byResource.get(resource);
      return known === undefined ? null : ownWords(known);
    },
    /** Other words to be found by than its own. */
    setWords,
    removeOf(resource: number): void {
      const known = sql.byResource.get(resource);
      if (known !== undefined) removeRow(known);
    },
    assign: (resource: number, patient: number): unknown => sql.assign.run(patient, resource),
    /** To be called at the end of each transaction. */
    flush: (): void => index.flush(),
    /** The transaction was taken back. */
    discard: (): void => index.discard(),
  };
}

/** JSON has no line's end of its own in it. */
export const entryText = (json: string, words: string): string => `${json}\n${words}`;
const wordsIn = (text: string): string => text.slice(text.indexOf('\n') + 1);

function freeId(sql: ReturnType<typeof statements>, range: IdRange): number {
  const used = sql.last.get(range.from, range.to)?.entry ?? range.from - 1;
  if (used + 1 < range.to) return used + 1;
  // Undated ones fill the space below all dates: a number that no computer can hold.
  if (range.to === firstDatedId) throw new Error('No id is left for undated entries');
  return freeId(sql, widerRange(range));
}

function statements(db: Sqlite) {
  return {
    byResource: db.prepare<[number], KnownEntry>(
      'SELECT entry, resource, patient, joined_to, block, start, length, words FROM entries WHERE resource = ?',
    ),
    last: db.prepare<[number, number], { entry: number | null }>(
      'SELECT max(entry) AS entry FROM entries WHERE entry >= ? AND entry < ?',
    ),
    add: db.prepare<(string | number | null)[]>(`
      INSERT INTO entries (entry, resource, patient, category, out_of_range, standing, visit, moment, block, start, length)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`),
    setWords: db.prepare<[string | null, number]>('UPDATE entries SET words = ? WHERE resource = ?'),
    remove: db.prepare<[number]>('DELETE FROM entries WHERE entry = ?'),
    assign: db.prepare<[number | null, number]>('UPDATE entries SET patient = ? WHERE resource = ?'),
  };
}
