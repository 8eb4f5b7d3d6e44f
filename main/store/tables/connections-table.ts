import type { FhirVersion } from '../../values/fhir-version.ts';
import { toConnectionId, toSourceId, toSystemId, type ConnectionId } from '../../values/ids.ts';
import type { Connection } from '../record-store.ts';
import type { Sqlite } from '../sqlite.ts';

interface ConnectionRow {
  readonly connection: number;
  readonly source: number;
  readonly id: string;
  readonly source_id: string;
  readonly system_id: number;
  readonly name: string;
  readonly address: string | null;
  readonly resource_url: string | null;
  readonly fhir_version: FhirVersion | null;
  readonly state: Connection['state'];
  readonly connected_at: string;
  readonly last_read_at: string | null;
}

/** A connection and the numbers of its row and of its source's. */
export interface ConnectionWithRow {
  readonly row: number;
  readonly source: number;
  readonly connection: Connection;
}

export function connectionsTable(db: Sqlite) {
  const select = `SELECT c.*, s.id AS source_id FROM connections c JOIN sources s USING (source)`;
  const all = db.prepare<[], ConnectionRow>(`${select} ORDER BY c.connected_at, c.connection`);
  const byId = db.prepare<[string], ConnectionRow>(`${select} WHERE c.id = ?`);
  const byRow = db.prepare<[number], ConnectionRow>(`${select} WHERE c.connection = ?`);
  const ofSource = db.prepare<[number], ConnectionRow>(`${select} WHERE c.source = ? ORDER BY c.connection`);
  const bySystem = db.prepare<[number, number], ConnectionRow>(`${select} WHERE c.source = ? AND c.system_id = ?`);
  const upsert = db.prepare<(string | number | null)[]>(`
    INSERT INTO connections
      (id, source, system_id, name, address, resource_url, fhir_version, state, connected_at, last_read_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (source, system_id) DO UPDATE SET
      name = excluded.name, address = excluded.address, resource_url = excluded.resource_url,
      state = excluded.state, connected_at = excluded.connected_at`);
  const update = db.prepare<(string | number | null)[]>(
    'UPDATE connections SET state = ?, fhir_version = ?, last_read_at = ?, connected_at = ? WHERE connection = ?',
  );
  const remove = db.prepare<[number]>('DELETE FROM connections WHERE connection = ?');
  const found = (row: ConnectionRow | undefined): ConnectionWithRow | null =>
    row === undefined ? null : toConnection(row);

  return {
    list: (): readonly Connection[] => all.all().map((row) => toConnection(row).connection),
    find: (id: ConnectionId): ConnectionWithRow | null => found(byId.get(id)),
    get: (row: number): ConnectionWithRow | null => found(byRow.get(row)),
    ofSource: (source: number): readonly ConnectionWithRow[] => ofSource.all(source).map(toConnection),
    /** One connection a system: the one there is keeps its id, its version and when it was read. */
    upsert(source: number, c: Connection): ConnectionWithRow {
      const described = [c.id, source, c.systemId, c.name, c.address, c.resourceUrl, c.fhirVersion];
      upsert.run(...described, c.state, c.connectedAt, c.lastReadAt);
      const row = bySystem.get(source, c.systemId);
      if (row === undefined) throw new Error('A connection was written and is not there');
      return toConnection(row);
    },
    save({ row, connection: c }: ConnectionWithRow): void {
      update.run(c.state, c.fhirVersion, c.lastReadAt, c.connectedAt, row);
    },
    remove: (row: number): unknown => remove.run(row),
  };
}

function toConnection(row: ConnectionRow): ConnectionWithRow {
  return {
    row: row.connection,
    source: row.source,
    connection: {
      id: toConnectionId(row.id),
      sourceId: toSourceId(row.source_id),
      systemId: toSystemId(row.system_id),
      name: row.name,
      address: row.address,
      resourceUrl: row.resource_url,
      fhirVersion: row.fhir_version,
      state: row.state,
      connectedAt: row.connected_at,
      lastReadAt: row.last_read_at,
    },
  };
}
