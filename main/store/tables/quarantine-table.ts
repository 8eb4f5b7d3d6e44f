import { createHash } from 'node:crypto';
import type { FhirVersion } from '../../values/fhir-version.ts';
import type { QuarantinedResource, Section } from '../record-store.ts';
import type { Sqlite } from '../sqlite.ts';
import type { ResourceKey } from './resources-table.ts';

export interface Quarantined {
  readonly section: Section;
  readonly resourceType: string | null;
  readonly id: string | null;
  readonly patient: number | null;
  /** In words. */
  readonly reason: string;
  readonly raw: string;
  /** ISO 8601. */
  readonly receivedAt: string;
}

interface QuarantineRow {
  readonly quarantined: number;
  readonly fhir_version: FhirVersion;
  readonly section_type: string;
  readonly reason: string;
  readonly raw: string;
  readonly received_at: string;
}

/** What arrived and could not be taken into the record, raw, with the reason. The same thing arriving again counts once. */
export function quarantineTable(db: Sqlite) {
  const add = db.prepare<(string | number | null)[]>(`
    INSERT OR IGNORE INTO quarantine
      (source, fhir_version, section_type, resource_type, id, patient, reason, raw, digest, received_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const release = db.prepare<[string, string, number, FhirVersion]>(
    'DELETE FROM quarantine WHERE id = ? AND resource_type = ? AND source = ? AND fhir_version = ?',
  );
  const removeOfPatient = db.prepare<[number]>('DELETE FROM quarantine WHERE patient = ?');
  const removeOfNobody = db.prepare<[number]>(`
    DELETE FROM quarantine WHERE source = ?
      AND (patient IS NULL OR patient NOT IN (SELECT patient FROM patients WHERE connection IS NOT NULL))`);
  const all = db.prepare<[], QuarantineRow>('SELECT * FROM quarantine ORDER BY quarantined');
  const count = db.prepare<[], { count: number }>('SELECT count(*) AS count FROM quarantine');

  return {
    add(source: number, { section, resourceType, id, patient, reason, raw, receivedAt }: Quarantined): void {
      const digest = createHash('sha256').update(raw).digest('hex');
      const where = [source, section.fhirVersion, section.resourceType];
      add.run(...where, resourceType, id, patient, reason, raw, digest, receivedAt);
    },
    /** A good version of it has come. */
    release: ({ source, fhirVersion, resourceType, id }: ResourceKey): unknown =>
      release.run(id, resourceType, source, fhirVersion),
    removeOfPatient: (patient: number): unknown => removeOfPatient.run(patient),
    /** What cannot be told whose it is may well be of the system that is being removed. */
    removeOfNobody: (source: number): unknown => removeOfNobody.run(source),
    list: (): readonly QuarantinedResource[] => all.all().map(toQuarantined),
    count: (): number => count.get()?.count ?? 0,
  };
}

function toQuarantined({
  quarantined,
  fhir_version,
  section_type,
  reason,
  raw,
  received_at,
}: QuarantineRow): QuarantinedResource {
  const section = { fhirVersion: fhir_version, resourceType: section_type };
  return { id: quarantined, section, reason, raw, receivedAt: received_at };
}
