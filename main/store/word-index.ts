import type { Sqlite } from './sqlite.ts';

/**
 * The index of words, FTS5 without a copy of the words: to be removed they must be told again. What a transaction changes
 * waits for its end, since FTS5 writes a part of its index anew whenever ids do not ascend
 * (https://sqlite.org/fts5.html#contentless_tables).
 */
export function createWordIndex(db: Sqlite) {
  const add = db.prepare<[number, string]>('INSERT INTO entry_words (rowid, words) VALUES (?, ?)');
  const remove = db.prepare<[number, string]>(
    `INSERT INTO entry_words (entry_words, rowid, words) VALUES ('delete', ?, ?)`,
  );
  const added = new Map<number, string>();
  const removed = new Map<number, string>();
  return {
    add: (entry: number, words: string): unknown => added.set(entry, words),
    remove(entry: number, words: string): void {
      if (added.delete(entry)) return;
      removed.set(entry, words);
    },
    flush(): void {
      for (const [entry, words] of removed) {
        if (added.get(entry) !== words) continue;
        added.delete(entry);
        removed.delete(entry);
      }
      for (const [entry, words] of inOrder(removed)) remove.run(entry, words);
      // Removing and adding a word of the same entry in one go would lose others of that word: FTS5 writes down what it has
      // when an id is smaller than the last.
      if (removed.size > 0 && added.size > 0) add.run(Number.MAX_SAFE_INTEGER, '');
      for (const [entry, words] of inOrder(added)) add.run(entry, words);
      added.clear();
      removed.clear();
    },
    discard(): void {
      added.clear();
      removed.clear();
    },
  };
}

const inOrder = (words: ReadonlyMap<number, string>) => [...words].toSorted(([a], [b]) => a - b);
