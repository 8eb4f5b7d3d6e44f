import { zstdDecompressSync } from 'node:zlib';
import type { Sqlite } from '../sqlite.ts';
import type { Migration } from './migrations.ts';

/** As many as are one transaction, of some tenths of a second. */
const atOnce = 2000;

interface EntryRow {
  readonly entry: number;
  readonly resource: number;
  readonly block: number;
  readonly start: number;
  readonly length: number;
  readonly words: string | null;
}

/**
 * The index of words has an index of beginnings of two letters alone: those of one and three were a quarter of it, and words
 * are looked for by their names now. FTS5 cannot change it, so it is made anew from the entries, in the order in which they
 * came, since those that came together lie in one block.
 */
export const beginnings: Migration = {
  version: 19,
  portions: {
    next(db, place) {
      if (place === null) db.exec(newIndex);
      const rows = entriesAfter(db, place ?? 0);
      const add = db.prepare<[number, string]>('INSERT INTO words_anew (rowid, words) VALUES (?, ?)');
      for (const [entry, words] of wordsOf(db, rows)) add.run(entry, words);
      const last = rows.at(-1)?.resource;
      if (last !== undefined && rows.length === atOnce) return last;
      db.exec('DROP TABLE entry_words; ALTER TABLE words_anew RENAME TO entry_words');
      return null;
    },
    share(db, place) {
      const last =
        db.prepare<[], { last: number | null }>('SELECT max(resource) AS last FROM entries').get()?.last ?? 0;
      return last === 0 ? 1 : (place ?? 0) / last;
    },
  },
};

const newIndex = `
  CREATE VIRTUAL TABLE words_anew USING fts5 (
    words, tokenize = ascii, prefix = '2', content = '', columnsize = 0, detail = none
  );
  INSERT INTO words_anew (words_anew, rank) VALUES ('secure-delete', 1);`;

const entriesAfter = (db: Sqlite, resource: number): readonly EntryRow[] =>
  db
    .prepare<[number, number], EntryRow>(
      'SELECT entry, resource, block, start, length, words FROM entries WHERE resource > ? ORDER BY resource LIMIT ?',
    )
    .all(resource, atOnce);

/** By rising ids, as FTS5 takes them best. */
function wordsOf(db: Sqlite, rows: readonly EntryRow[]): readonly (readonly [number, string])[] {
  const body = db.prepare<[number], { body: Buffer }>('SELECT body FROM text_blocks WHERE block = ?');
  const blocks = new Map<number, Buffer>();
  const textOf = ({ block, start, length }: EntryRow): string => {
    const raw = blocks.get(block) ?? zstdDecompressSync(body.get(block)?.body ?? Buffer.alloc(0));
    blocks.set(block, raw);
    return raw.toString('utf8', start, start + length);
  };
  const ownWords = (text: string): string => text.slice(text.indexOf('\n') + 1);
  return rows.map((row) => [row.entry, row.words ?? ownWords(textOf(row))] as const).toSorted(([a], [b]) => a - b);
}
