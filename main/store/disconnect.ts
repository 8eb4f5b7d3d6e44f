import { purgePatient } from './ingest/purge-patient.ts';
import type { IngestParts } from './ingest/write-page.ts';
import type { ConnectionWithRow } from './tables/connections-table.ts';
import type { Tables } from './tables/tables.ts';

/** Keeps what was read, but takes nothing more. Within a transaction. */
export function disconnectKeeping(tables: Tables, known: ConnectionWithRow): void {
  tables.connections.save({ ...known, connection: { ...known.connection, state: 'disconnected' } });
}

/** Removes the connection and all that came through it. Within a transaction. */
export function disconnectRemoving({ tables, attribution, joiner }: IngestParts, known: ConnectionWithRow): void {
  const { source, connection, row } = known;
  for (const patient of tables.patients.ofConnection(row)) {
    purgePatient(tables, patient);
    tables.patients.remove(patient);
  }
  tables.quarantine.removeOfNobody(source);
  tables.connections.remove(row);
  attribution.keepOut(source, connection);
  attribution.matchAgain(source);
  // What the other systems tell too is shown again, and no word of what is gone stays among theirs.
  joiner.refreshAll();
  tables.needs.removeOfNobody();
  tables.measurements.removeOfNobody();
  tables.visits.removeOfNobody();
}
