import type { Sqlite } from '../sqlite.ts';

export interface Seen {
  readonly resource: number;
  /** ISO 8601 */
  readonly at: string;
}

/** What was there when the app was last closed. */
export function seenTable(db: Sqlite) {
  const get = db.prepare<[], Seen>('SELECT resource, at FROM seen');
  const set = db.prepare<[string]>(`
    INSERT OR REPLACE INTO seen (seen, resource, at)
    SELECT 1, resource, ? FROM (SELECT max(resource) AS resource FROM resources) WHERE resource IS NOT NULL`);
  return {
    get: (): Seen | null => get.get() ?? null,
    setNow: (at: string): unknown => set.run(at),
  };
}
