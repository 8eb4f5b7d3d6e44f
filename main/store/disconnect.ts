import type { Attribution } from './ingest/attribution.ts';
import { purgePatient } from './ingest/purge-patient.ts';
import type { ConnectionWithRow } from './tables/connections-table.ts';
import type { Tables } from './tables/tables.ts';

/** Keeps what was read, but takes nothing more. Within a transaction. */
export function disconnectKeeping(tables: Tables, known: ConnectionWithRow): void {
  tables.connections.save({ ...known, connection: { ...known.connection, state: 'disconnected' } });
}

/** Removes the connection and all that came through it. Within a transaction. */
export function disconnectRemoving(tables: Tables, attribution: Attribution, known: ConnectionWithRow): void {
  const { source, connection, row } = known;
  for (const patient of tables.patients.ofConnection(row)) {
    purgePatient(tables, patient);
    tables.patients.remove(patient);
  }
  tables.quarantine.removeOfNobody(source);
  tables.connections.remove(row);
  attribution.keepOut(source, connection);
  attribution.matchAgain(source);
}
