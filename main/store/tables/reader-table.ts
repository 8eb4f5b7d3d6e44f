import type { Sqlite } from '../sqlite.ts';

/** The version of the readers that made the entries; `null` in a new record. */
export function readerTable(db: Sqlite) {
  const get = db.prepare<[], { version: number }>('SELECT version FROM reader');
  const set = db.prepare<[number]>('INSERT OR REPLACE INTO reader (reader, version) VALUES (1, ?)');
  return {
    version: (): number | null => get.get()?.version ?? null,
    setVersion: (version: number): unknown => set.run(version),
  };
}
