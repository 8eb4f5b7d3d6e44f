import { openDatabase } from '../../main/store/open-database.ts';
import { createRecordDatabase, type RecordDatabase } from '../../main/store/record-database.ts';
import type { EntryQuery } from '../../main/store/record-store.ts';
import type { Sqlite } from '../../main/store/sqlite.ts';
import { plainReader } from './plain-reader.ts';

export const testKey = '5a'.repeat(32);

/** A real record in memory, in this thread, with the plain reader. */
export function recordInMemory(reader = plainReader): RecordDatabase & { readonly db: Sqlite } {
  const opened = openDatabase(':memory:', testKey);
  if (!opened.ok) throw new Error(opened.error.message);
  return { ...createRecordDatabase(opened.value, reader), db: opened.value };
}

export const allEntries: EntryQuery = {
  category: null,
  connectionId: null,
  only: null,
  words: '',
  years: null,
  cursor: null,
  limit: 200,
};
