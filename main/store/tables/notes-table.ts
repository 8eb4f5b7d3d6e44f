import type { FhirVersion } from '../../values/fhir-version.ts';
import { toSourceId } from '../../values/ids.ts';
import type { StoredNote } from '../record-store.ts';
import type { Sqlite } from '../sqlite.ts';

export interface NoteRow {
  readonly starred: number;
  /** Empty: only a star. */
  readonly text: string;
  /** ISO 8601 */
  readonly changed_at: string;
}

const resource = 'JOIN resources r USING (source, fhir_version, id, resource_type)';

/** The person's own words and stars, by the names of the resources that they belong to. */
export function notesTable(db: Sqlite) {
  const sql = statements(db);
  let none = sql.any.get() === undefined;
  return {
    ofResource: (row: number): NoteRow | null => (none ? null : (sql.ofResource.get(row) ?? null)),
    /** Nothing written and no star is no note. */
    put(row: number, { starred, text }: Pick<StoredNote, 'starred' | 'text'>, at: string): void {
      if (text === '' && !starred) sql.remove.run(row);
      else sql.put.run(starred ? 1 : 0, text, at, row);
      none = false;
    },
    removeOf: (row: number): unknown => (none ? null : sql.remove.run(row)),
    /** What is written to an entry and to those that it stands for. */
    wordsOf: (row: number): readonly string[] => (none ? [] : sql.wordsOf.all(row, row).map(({ text }) => text)),
    /** Entries that are shown and have a note or a star. */
    countShown: (): number => (none ? 0 : (sql.countShown.get()?.count ?? 0)),
    list: (): readonly StoredNote[] => sql.list.all().map(toStoredNote),
  };
}

/** The entries that have a note (`starred`: a star), and those that stand for them. */
export const notedEntries = (condition: 'starred' | 'any'): string => `
  SELECT coalesce(le.entry, ne.entry) FROM notes n CROSS ${resource} JOIN entries ne ON ne.resource = r.resource
  LEFT JOIN entries le ON le.resource = ne.joined_to ${condition === 'starred' ? 'WHERE n.starred = 1' : ''}`;

interface ListedRow extends NoteRow {
  readonly source_id: string;
  readonly fhir_version: FhirVersion;
  readonly resource_type: string;
  readonly id: string;
}

const toStoredNote = (row: ListedRow): StoredNote => ({
  sourceId: toSourceId(row.source_id),
  fhirVersion: row.fhir_version,
  resourceType: row.resource_type,
  resourceId: row.id,
  starred: row.starred === 1,
  text: row.text,
  changedAt: row.changed_at,
});

function statements(db: Sqlite) {
  const named = '(source, fhir_version, id, resource_type)';
  const nameOf = 'SELECT source, fhir_version, id, resource_type FROM resources WHERE resource = ?';
  return {
    any: db.prepare<[], { note: number }>('SELECT note FROM notes LIMIT 1'),
    ofResource: db.prepare<[number], NoteRow>(
      `SELECT n.starred, n.text, n.changed_at FROM notes n ${resource} WHERE r.resource = ?`,
    ),
    put: db.prepare<[number, string, string, number]>(`
      INSERT INTO notes (starred, text, changed_at, source, fhir_version, id, resource_type)
      SELECT ?, ?, ?, source, fhir_version, id, resource_type FROM resources WHERE resource = ?
      ON CONFLICT ${named} DO UPDATE SET
        starred = excluded.starred, text = excluded.text, changed_at = excluded.changed_at`),
    remove: db.prepare<[number]>(`DELETE FROM notes WHERE ${named} IN (${nameOf})`),
    wordsOf: db.prepare<[number, number], { text: string }>(`
      SELECT n.text FROM entries e JOIN resources r USING (resource)
      CROSS JOIN notes n USING (source, fhir_version, id, resource_type)
      WHERE (e.resource = ? OR e.joined_to = ?) AND n.text <> ''`),
    countShown: db.prepare<[], { count: number }>(
      `SELECT count(*) AS count FROM (SELECT DISTINCT * FROM (${notedEntries('any')}))`,
    ),
    list: db.prepare<[], ListedRow>(`
      SELECT n.*, s.id AS source_id FROM notes n JOIN sources s USING (source) ORDER BY n.changed_at, n.note`),
  };
}
