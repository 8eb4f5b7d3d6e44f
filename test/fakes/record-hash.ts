import { createHash } from 'node:crypto';
import type { Sqlite } from '../../main/store/sqlite.ts';

/** Of all that a record says, whatever the order in which it came in: rows are named by their content, not by number. */
export function recordHash(db: Sqlite): string {
  const patient = `SELECT s.id || ' ' || p.fhir_version || ' ' || p.id FROM patients p JOIN sources s USING (source)`;
  const statements = [
    `SELECT r.fhir_version, r.resource_type, r.id, r.version_id, r.last_updated, r.received_at, r.body,
       (${patient} WHERE p.patient = r.patient) AS patient FROM resources r`,
    `SELECT r.fhir_version, r.resource_type, r.id, e.category, e.out_of_range, e.body, w.words,
       (SELECT l.id FROM resources l WHERE l.resource = e.joined_to) AS joined_to,
       (${patient} WHERE p.patient = e.patient) AS patient
     FROM entries e JOIN resources r USING (resource) JOIN entry_words w ON w.rowid = e.entry`,
    `SELECT p.fhir_version, p.id, p.stored, c.id AS connection FROM patients p LEFT JOIN connections c USING (connection)`,
    `SELECT r.id, a.url, b.id AS content FROM attachments a JOIN resources r USING (resource)
     LEFT JOIN resources b ON b.resource = a.content`,
    `SELECT fhir_version, section_type, id, reason, raw FROM quarantine`,
    `SELECT resource FROM stale_entries`,
    `SELECT fact FROM stale_facts`,
    `SELECT r.id, v.version_id, v.last_updated, v.body FROM resource_versions v JOIN resources r USING (resource)`,
  ];
  const hash = createHash('sha256');
  for (const sql of statements) {
    const rows = db
      .prepare(sql)
      .all()
      .map((row) => JSON.stringify(row));
    hash.update(rows.sort().join('\n')).update('\0');
  }
  return hash.digest('hex');
}
