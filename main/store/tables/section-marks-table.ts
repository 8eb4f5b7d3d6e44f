import type { FhirVersion } from '../../values/fhir-version.ts';
import type { Section, SectionMark } from '../record-store.ts';
import type { Sqlite } from '../sqlite.ts';

interface MarkRow {
  readonly fhir_version: FhirVersion;
  readonly resource_type: string;
  readonly latest: string | null;
  readonly total: number;
  readonly whole_at: string;
}

/** What each section held when it was last read to its end. */
export function sectionMarksTable(db: Sqlite) {
  const all = db.prepare<[number], MarkRow>('SELECT * FROM section_marks WHERE source = ? ORDER BY section_mark');
  const one = db.prepare<[number, FhirVersion, string], { section_mark: number }>(
    'SELECT section_mark FROM section_marks WHERE source = ? AND fhir_version = ? AND resource_type = ?',
  );
  const put = db.prepare<[number, FhirVersion, string, string | null, number, string]>(`
    INSERT INTO section_marks (source, fhir_version, resource_type, latest, total, whole_at) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (source, fhir_version, resource_type) DO UPDATE SET
      latest = excluded.latest, total = excluded.total, whole_at = excluded.whole_at`);
  const grow = db.prepare<[string | null, number, number, FhirVersion, string]>(`
    UPDATE section_marks SET latest = coalesce(?, latest), total = ?
    WHERE source = ? AND fhir_version = ? AND resource_type = ?`);
  const remove = db.prepare<[number, FhirVersion, string]>(
    'DELETE FROM section_marks WHERE source = ? AND fhir_version = ? AND resource_type = ?',
  );
  const removeAll = db.prepare<[number]>('DELETE FROM section_marks WHERE source = ?');

  return {
    list: (source: number): readonly SectionMark[] => all.all(source).map(toMark),
    has: (source: number, { fhirVersion, resourceType }: Section): boolean =>
      one.get(source, fhirVersion, resourceType) !== undefined,
    put: (source: number, { section, latest, total, wholeAt }: SectionMark): unknown =>
      put.run(source, section.fhirVersion, section.resourceType, latest, total, wholeAt),
    /** Changes have been added; the last whole reading stays where it was. */
    grow: (source: number, section: Section, latest: string | null, total: number): unknown =>
      grow.run(latest, total, source, section.fhirVersion, section.resourceType),
    remove: (source: number, { fhirVersion, resourceType }: Section): unknown =>
      remove.run(source, fhirVersion, resourceType),
    removeAll: (source: number): unknown => removeAll.run(source),
  };
}

const toMark = ({ fhir_version, resource_type, latest, total, whole_at }: MarkRow): SectionMark => ({
  section: { fhirVersion: fhir_version, resourceType: resource_type },
  ...{ latest, total },
  wholeAt: whole_at,
});
