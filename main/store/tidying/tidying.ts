import type { Sqlite } from '../sqlite.ts';
import type { Tables } from '../tables/tables.ts';
import { createGiveBack } from './give-back.ts';
import { createMergeWords } from './merge-words.ts';
import { createPackEntries } from './pack-entries.ts';

/** Puts the file in order, where that is worth it: each call a short step, which says whether there is more to do. */
export function createTidying(db: Sqlite, tables: Tables): () => boolean {
  const steps = [createMergeWords(db), createPackEntries(tables), createGiveBack(db)];
  return () => steps.some((step) => step());
}
