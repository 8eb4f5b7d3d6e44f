import { toConnectionId, type ConnectionId } from '../values/ids.ts';
import { disconnectKeeping, disconnectRemoving } from './disconnect.ts';
import type { IngestParts } from './ingest/write-page.ts';
import type { Connection } from './record-store.ts';
import type { Sqlite } from './sqlite.ts';
import type { Tables } from './tables/tables.ts';

export type ConnectionChange = Partial<Pick<Connection, 'state' | 'fhirVersion' | 'lastReadAt' | 'connectedAt'>>;

export function connectionCalls(db: Sqlite, ingest: IngestParts) {
  const { tables, attribution } = ingest;
  const { connections, sources } = tables;
  return {
    listConnections: (): readonly Connection[] => connections.list(),
    addConnection: (connection: Connection): Connection =>
      tables.transaction(() => {
        const source = sources.rowOf(connection.sourceId);
        const { connection: kept } = connections.upsert(source, connection);
        // What was passed over while it was disconnected is older than what would be asked for.
        tables.marks.removeAll(source);
        attribution.letIn(source, kept);
        attribution.matchAgain(source);
        return kept;
      }),
    updateConnection: (id: ConnectionId, change: ConnectionChange): Connection | null =>
      tables.transaction(() => {
        const known = connections.find(id);
        if (known === null) return null;
        const connection = { ...known.connection, ...change };
        connections.save({ ...known, connection });
        return connection;
      }),
    /** `false`: there is no such connection. What was removed is overwritten, in the file and in its log. */
    disconnect: (id: ConnectionId, data: 'keep' | 'remove'): boolean => {
      const done = tables.transaction(() => {
        const known = connections.find(id);
        if (known === null) return false;
        if (data === 'keep') disconnectKeeping(tables, known);
        else disconnectRemoving(ingest, known);
        return true;
      });
      if (data === 'remove') db.pragma('wal_checkpoint(TRUNCATE)', { simple: true });
      return done;
    },
    counts: () => countsOf(tables),
  };
}

const countsOf = ({ resources }: Tables) =>
  resources.counts().map(({ connection_id, resource_type, count }) => ({
    connectionId: connection_id === null ? null : toConnectionId(connection_id),
    resourceType: resource_type,
    count,
  }));
