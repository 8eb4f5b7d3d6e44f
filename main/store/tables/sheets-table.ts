import type { Sqlite } from '../sqlite.ts';

export type SheetName = 'visit' | 'card';

/** What the person wrote for each paper to take along, as JSON. */
export function sheetsTable(db: Sqlite) {
  const get = db.prepare<[string], { content: string }>('SELECT content FROM sheets WHERE name = ?');
  const put = db.prepare<[string, string]>(
    'INSERT INTO sheets (name, content) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET content = excluded.content',
  );
  return {
    readSheet: (name: SheetName): string | null => get.get(name)?.content ?? null,
    keepSheet: (name: SheetName, content: string): null => {
      put.run(name, content);
      return null;
    },
  };
}

export interface SheetTable {
  /** `null`: nothing was written yet. */
  read(name: SheetName): Promise<string | null>;
  keep(name: SheetName, content: string): Promise<void>;
}
