import type { FhirVersion } from '../../values/fhir-version.ts';
import type { Failure } from '../../values/result.ts';
import type { MissingAttachment } from '../record-store.ts';
import type { Sqlite } from '../sqlite.ts';

export interface AttachmentAddress {
  readonly url: string;
  /** The Binary that the address itself names. */
  readonly binaryId: string | null;
}

interface MissingRow {
  readonly fhir_version: FhirVersion;
  readonly url: string;
  readonly failure_code: string | null;
  readonly failure_message: string | null;
}

/** Addresses of documents that resources point to, and the Binary that holds the content of each. */
export function attachmentsTable(db: Sqlite) {
  const sql = statements(db);

  return {
    ofResource: (resource: number) => sql.ofResource.all(resource),
    add: (resource: number, { url, binaryId }: AttachmentAddress, content: number | null): unknown =>
      sql.add.run(resource, url, binaryId, content),
    remove: (attachment: number): unknown => sql.remove.run(attachment),
    fillById: (content: number, binaryId: string, source: number, version: FhirVersion): unknown =>
      sql.fillById.run(content, binaryId, source, version),
    fillByUrl: (content: number, url: string, source: number, version: FhirVersion): unknown =>
      sql.fillByUrl.run(content, url, source, version),
    fail: (url: string, source: number, version: FhirVersion, { code, message }: Failure): unknown =>
      sql.fail.run(code, message, url, source, version),
    missing: (source: number): readonly MissingAttachment[] => sql.missing.all(source).map(toMissing),
    /** Whose document this Binary is the content of; `undefined` if no document names it. */
    ownerOf: (content: number): number | null | undefined => sql.owner.get(content)?.patient,
  };
}

function statements(db: Sqlite) {
  const ofScope = 'resource IN (SELECT resource FROM resources WHERE source = ? AND fhir_version = ?)';
  return {
    ofResource: db.prepare<[number], { attachment: number; url: string; content: number | null }>(
      'SELECT attachment, url, content FROM attachments WHERE resource = ?',
    ),
    add: db.prepare<[number, string, string | null, number | null]>(
      'INSERT OR IGNORE INTO attachments (resource, url, binary_id, content) VALUES (?, ?, ?, ?)',
    ),
    remove: db.prepare<[number]>('DELETE FROM attachments WHERE attachment = ?'),
    fillById: db.prepare<[number, string, number, FhirVersion]>(
      `UPDATE attachments SET content = ?, failure_code = NULL, failure_message = NULL WHERE binary_id = ? AND ${ofScope}`,
    ),
    fillByUrl: db.prepare<[number, string, number, FhirVersion]>(
      `UPDATE attachments SET content = ?, failure_code = NULL, failure_message = NULL WHERE url = ? AND ${ofScope}`,
    ),
    fail: db.prepare<[string, string, string, number, FhirVersion]>(
      `UPDATE attachments SET failure_code = ?, failure_message = ? WHERE url = ? AND content IS NULL AND ${ofScope}`,
    ),
    missing: db.prepare<[number], MissingRow>(`
      SELECT r.fhir_version, a.url, max(a.failure_code) AS failure_code, max(a.failure_message) AS failure_message
      FROM attachments a JOIN resources r USING (resource)
      LEFT JOIN patients p USING (patient) LEFT JOIN connections c USING (connection)
      WHERE a.content IS NULL AND r.source = ? AND c.state IS NOT 'disconnected' GROUP BY r.fhir_version, a.url ORDER BY min(a.attachment)`),
    owner: db.prepare<[number], { patient: number | null }>(`
      SELECT r.patient FROM attachments a JOIN resources r USING (resource)
      WHERE a.content = ? AND a.resource <> a.content ORDER BY r.patient IS NULL, r.patient LIMIT 1`),
  };
}

function toMissing({ fhir_version, url, failure_code, failure_message }: MissingRow): MissingAttachment {
  const failure = failure_code === null ? null : { code: failure_code, message: failure_message ?? '' };
  return { fhirVersion: fhir_version, url, failure };
}
