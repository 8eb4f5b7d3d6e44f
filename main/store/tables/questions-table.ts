import type { Sqlite } from '../sqlite.ts';

/** Questions in FHIR that the person keeps, the one that was kept last first. */
export function questionsTable(db: Sqlite) {
  const list = db.prepare<[], { text: string }>('SELECT text FROM questions ORDER BY question DESC');
  const keep = db.prepare<[string]>('INSERT INTO questions (text) VALUES (?) ON CONFLICT (text) DO NOTHING');
  const forget = db.prepare<[string]>('DELETE FROM questions WHERE text = ?');
  return {
    keptQuestions: (): readonly string[] => list.all().map(({ text }) => text),
    keepQuestion: (text: string): null => {
      keep.run(text);
      return null;
    },
    forgetQuestion: (text: string): null => {
      forget.run(text);
      return null;
    },
  };
}
