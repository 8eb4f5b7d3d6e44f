import type { EntryDate } from '../../values/entry.ts';
import type { FhirVersion } from '../../values/fhir-version.ts';
import { firstDatedId } from '../entry-id.ts';
import { gatheredBy, nowhere, type VisitPlace } from '../moment.ts';
import type { Sqlite } from '../sqlite.ts';
import type { ResourceKey } from './resources-table.ts';

export interface VisitRow extends VisitPlace {
  readonly visit: number;
}

type VisitKey = Omit<ResourceKey, 'resourceType'>;

/** The visits that entries belong to, there or not, and where in the timeline each is. */
export function visitsTable(db: Sqlite) {
  const sql = statements(db);
  const find = ({ source, fhirVersion, id }: VisitKey): VisitRow | undefined => sql.find.get(source, fhirVersion, id);

  return {
    /** Made where it is named for the first time: by what belongs to it, or by itself. */
    rowOf(key: VisitKey): VisitRow {
      const known = find(key);
      if (known !== undefined) return known;
      const visit = Number(sql.name.run(key.source, key.fhirVersion, key.id).lastInsertRowid);
      return { visit, ...nowhere };
    },
    /** The visit came, changed or went (`null`): what belongs to it moves along. What is no visit is left alone. */
    place(key: ResourceKey, stored: { readonly resource: number; readonly date: EntryDate | null } | null): void {
      if (key.resourceType !== 'Encounter') return;
      const { visit } = this.rowOf(key);
      const entry = stored === null ? undefined : sql.entryOf.get(stored.resource)?.entry;
      const place = entry === undefined ? nowhere : gatheredBy(entry, stored?.date ?? null);
      sql.setPlace.run(place.entry, place.first, place.last, visit);
      if (place.entry === null) sql.scatter.run(visit);
      else sql.gather.run({ visit, ...place });
    },
    /** Names of visits that nothing belongs to any more. */
    removeOfNobody: (): unknown => sql.removeOfNobody.run(),
  };
}

function statements(db: Sqlite) {
  return {
    find: db.prepare<[number, FhirVersion, string], VisitRow>(
      'SELECT visit, entry, first, last FROM visits WHERE source = ? AND fhir_version = ? AND id = ?',
    ),
    name: db.prepare<[number, FhirVersion, string]>('INSERT INTO visits (source, fhir_version, id) VALUES (?, ?, ?)'),
    entryOf: db.prepare<[number], { entry: number }>('SELECT entry FROM entries WHERE resource = ?'),
    setPlace: db.prepare<(number | null)[]>('UPDATE visits SET entry = ?, first = ?, last = ? WHERE visit = ?'),
    scatter: db.prepare<[number]>('UPDATE entries SET moment = entry * 2 + 1 WHERE visit = ?'),
    // As `momentOf` says it for one.
    gather: db.prepare<[VisitRow]>(`
      UPDATE entries SET moment = CASE
        WHEN entry < ${firstDatedId} OR (entry >= @first AND entry < @last) THEN @entry * 2 ELSE entry * 2 + 1 END
      WHERE visit = @visit`),
    removeOfNobody: db.prepare(
      'DELETE FROM visits WHERE entry IS NULL AND visit NOT IN (SELECT visit FROM entries WHERE visit IS NOT NULL)',
    ),
  };
}
