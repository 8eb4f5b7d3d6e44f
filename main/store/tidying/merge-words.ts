import type { Sqlite } from '../sqlite.ts';

/** Pages of the index that are written in one step: some hundredths of a second. */
const pagesAtOnce = 64;

/** Worth it where so many pages lie outside the largest part, and this share of all. */
const worthIt = { pages: 24, share: 0.05 };

/**
 * The index of words is written in parts, each of which every search looks into. Once a reading has ended they are merged to
 * one, step by step (https://sqlite.org/fts5.html#the_merge_command); says whether there is more. What was interrupted goes on
 * at any time later: FTS5 itself keeps how far it is.
 */
export function createMergeWords(db: Sqlite): () => boolean {
  // A row for each page, more or less.
  const parts = db.prepare<[], { pages: number }>('SELECT count(*) AS pages FROM entry_words_idx GROUP BY segid');
  const merge = db.prepare<[number]>(`INSERT INTO entry_words (entry_words, rank) VALUES ('merge', ?)`);
  const changes = db.prepare<[], { count: number }>('SELECT total_changes() AS count');
  const changed = (): number => changes.get()?.count ?? 0;

  function isWorthIt(): boolean {
    const pages = parts.all().map((part) => part.pages);
    const all = pages.reduce((sum, count) => sum + count, 0);
    const outside = all - Math.max(0, ...pages);
    return outside >= worthIt.pages && outside >= all * worthIt.share;
  }

  let underWay = false;
  return () => {
    if (!underWay && !isWorthIt()) return false;
    const before = changed();
    merge.run(-pagesAtOnce);
    // A merge that finds nothing to do changes no more than itself.
    underWay = changed() - before >= 2;
    return underWay;
  };
}
