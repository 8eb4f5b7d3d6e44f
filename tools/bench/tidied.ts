import { openDatabase } from '../../main/store/open-database.ts';
import { createRecordDatabase } from '../../main/store/record-database.ts';
import { readEntry, readerVersion } from '../../main/record/read-entry.ts';
import { benchKey } from './bench-store.ts';

/** Puts the file in order, as the app does when it has been quiet for some seconds; gives the seconds that it took. */
export function tidied(file: string): number {
  const opened = openDatabase(file, benchKey);
  if (!opened.ok) throw new Error(opened.error.message);
  const record = createRecordDatabase(opened.value, { readEntry, readerVersion });
  const from = performance.now();
  while (record.tidySome());
  const seconds = (performance.now() - from) / 1000;
  record.close();
  return seconds;
}
