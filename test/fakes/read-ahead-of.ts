import { createPageReader } from '../../main/store/read-ahead.ts';
import type { PageReading } from '../../main/store/ingest/read-page.ts';
import type { RecordDatabase } from '../../main/store/record-database.ts';
import type { PageOutcome, PageToStore } from '../../main/store/record-store.ts';
import { plainReader } from './plain-reader.ts';

/**
 * Writes pages as the store's threads do: each is stored when so many more have been read. Gives what became of the page
 * that was stored. `null`: no more is read, and the next that waits is stored.
 */
export function readAheadOf(record: RecordDatabase, pages: number, reader = createPageReader(plainReader.readEntry)) {
  const waiting: { readonly page: PageToStore; readonly reading: PageReading }[] = [];
  return (page: PageToStore | null): PageOutcome | null => {
    if (page !== null) waiting.push({ page, reading: structuredClone(reader.read(page)) });
    if (page !== null && waiting.length < pages) return null;
    const next = waiting.shift();
    if (next === undefined) return null;
    const outcome = record.writePage(next.page, next.reading);
    reader.learn(record.lessons());
    return outcome;
  };
}
