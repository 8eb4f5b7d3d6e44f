import { toConnectionId } from '../../values/ids.ts';
import type { ResourceQuery, StoredResource } from '../resource-table.ts';
import type { Sqlite } from '../sqlite.ts';
import type { Tables } from '../tables/tables.ts';

interface FoundRow {
  readonly resource: number;
  readonly entry: number | null;
  readonly connection_id: string | null;
}

/** By row number, so that reading goes on where it was however long the record is. */
export function createPageOfResources(db: Sqlite, { resources, entries, notes }: Tables) {
  const rows = db.prepare<[Record<string, string | number | null>], FoundRow>(`
    SELECT r.resource, e.entry, c.id AS connection_id FROM resources r
    LEFT JOIN entries e USING (resource)
    LEFT JOIN patients p ON p.patient = r.patient LEFT JOIN connections c ON c.connection = p.connection
    WHERE r.resource > @after AND (@category IS NULL OR e.category = @category)
      AND (@connectionId IS NULL OR c.id = @connectionId)
    ORDER BY r.resource LIMIT @limit`);

  return function pageOfResources(query: ResourceQuery): readonly StoredResource[] {
    return rows.all({ ...query }).flatMap(({ resource, entry, connection_id }) => {
      const row = resources.get(resource);
      if (row === null) return [];
      const note = notes.ofResource(resource);
      return [
        {
          ...{ row: resource, fhirVersion: row.fhir_version, resourceType: row.resource_type, id: row.id },
          connectionId: connection_id === null ? null : toConnectionId(connection_id),
          raw: row.body,
          entryId: entry,
          entry: entry === null ? null : entries.ofResource(resource),
          note: note?.text ?? '',
          starred: note?.starred === 1,
          noteChangedAt: note?.changed_at ?? null,
        },
      ];
    });
  };
}
