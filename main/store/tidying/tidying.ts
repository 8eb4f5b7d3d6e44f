import type { Sqlite } from '../sqlite.ts';
import type { Tables } from '../tables/tables.ts';
import { createGiveBack } from './give-back.ts';
import { createMergeWords } from './merge-words.ts';
import { createPackEntries } from './pack-entries.ts';

/** Puts the file in order, where that is worth it: each call a short step, which says whether there is more to do. */
export function createTidying(db: Sqlite, tables: Tables): () => boolean {
  const works = [createMergeWords(db), createPackEntries(tables), createGiveBack(db)];
  const left = [...works];
  // Whether a work is worth it is asked once a round.
  return () => {
    while (left[0]?.() === false) left.shift();
    if (left.length > 0) return true;
    left.push(...works);
    return false;
  };
}
