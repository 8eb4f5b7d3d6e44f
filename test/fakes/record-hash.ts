import { createHash } from 'node:crypto';
import type { Sqlite } from '../../main/store/sqlite.ts';
import { textsTable, type TextPlace } from '../../main/store/tables/texts-table.ts';

/** Of all that a record says, whatever the order in which it came in: rows are named by their content, not by number. */
export function recordHash(db: Sqlite): string {
  const texts = textsTable(db);
  db.exec('CREATE VIRTUAL TABLE IF NOT EXISTS temp.found_words USING fts5vocab(main, entry_words, instance)');
  const patient = `SELECT s.id || ' ' || p.fhir_version || ' ' || p.id FROM patients p JOIN sources s USING (source)`;
  const statements = [
    `SELECT r.fhir_version, r.resource_type, r.id, r.version_id, r.last_updated, r.received_at, r.block, r.start, r.length,
       (${patient} WHERE p.patient = r.patient) AS patient FROM resources r`,
    `SELECT r.fhir_version, r.resource_type, r.id, e.category, e.out_of_range, e.block, e.start, e.length,
       (SELECT json_group_array(term) FROM (SELECT term FROM temp.found_words WHERE doc = e.entry ORDER BY term)) AS words,
       (SELECT l.id FROM resources l WHERE l.resource = e.joined_to) AS joined_to,
       (SELECT v.id FROM visits v WHERE v.visit = e.visit) AS visit, e.moment % 2 AS stands_alone,
       (${patient} WHERE p.patient = e.patient) AS patient
     FROM entries e JOIN resources r USING (resource)`,
    `SELECT p.fhir_version, p.id, p.stored, c.id AS connection FROM patients p LEFT JOIN connections c USING (connection)`,
    `SELECT r.id, a.url, b.id AS content FROM attachments a JOIN resources r USING (resource)
     LEFT JOIN resources b ON b.resource = a.content`,
    `SELECT fhir_version, section_type, id, reason, raw FROM quarantine`,
    `SELECT resource FROM stale_entries`,
    `SELECT fact FROM stale_facts`,
    `SELECT p.id, p.birth_date FROM patients p`,
    `SELECT category, month, shown, out_of_range FROM tallies WHERE shown <> 0 OR out_of_range <> 0`,
    `SELECT r.id, v.version_id, v.last_updated, v.block, v.start, v.length FROM resource_versions v JOIN resources r USING (resource)`,
  ];
  const hash = createHash('sha256');
  for (const sql of statements) {
    const rows = db
      .prepare<[], Partial<TextPlace>>(sql)
      .all()
      .map(({ block, start, length, ...row }) => {
        const isText = block !== undefined && start !== undefined && length !== undefined;
        return JSON.stringify([row, isText ? texts.get({ block, start, length }) : null]);
      });
    hash.update(rows.sort().join('\n')).update('\0');
  }
  return hash.digest('hex');
}
