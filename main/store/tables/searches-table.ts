import type { Sqlite } from '../sqlite.ts';

/** So many are kept. */
const most = 20;

/** What the person looked for of late, the newest first. */
export function searchesTable(db: Sqlite) {
  const list = db.prepare<[number], { text: string }>('SELECT text FROM searches ORDER BY at DESC LIMIT ?');
  const keep = db.prepare<[string, string]>(
    'INSERT INTO searches (text, at) VALUES (?, ?) ON CONFLICT (text) DO UPDATE SET at = excluded.at',
  );
  const trim = db.prepare<[number]>(
    'DELETE FROM searches WHERE text IN (SELECT text FROM searches ORDER BY at DESC LIMIT -1 OFFSET ?)',
  );
  const forget = db.prepare('DELETE FROM searches');
  return {
    recentSearches: (): readonly string[] => list.all(most).map(({ text }) => text),
    /** `at`: ISO 8601. */
    keepSearch: (text: string, at: string): null => {
      keep.run(text, at);
      trim.run(most);
      return null;
    },
    forgetSearches: (): null => {
      forget.run();
      return null;
    },
  };
}

export interface SearchTable {
  /** The newest first, twenty at most. */
  recent(): Promise<readonly string[]>;
  keep(text: string): Promise<void>;
  forget(): Promise<void>;
}
