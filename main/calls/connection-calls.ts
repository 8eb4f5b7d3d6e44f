import type { ConnectionView, MissingView } from '../../preload/api.ts';
import { nothingOpen } from './nothing-open.ts';
import type { OpenProfile } from '../profile/open-profile.ts';
import type { Connection } from '../store/record-store.ts';
import { isFileSource, toConnectionId } from '../values/ids.ts';
import { err, ok } from '../values/result.ts';
import type { CallParts, HandlersOf } from './handlers.ts';

export function connectionCalls({ profiles, connector, onRecord }: CallParts): HandlersOf<'connections'> {
  return {
    async 'connections.list'() {
      const { open } = profiles.state();
      return ok(open === null ? [] : await connectionViews(open));
    },
    async 'connections.connect'({ systemId }) {
      const { open } = profiles.state();
      if (open === null) return err(nothingOpen);
      const connected = await connector.connect(open, systemId);
      return connected.ok ? ok({ connectionId: connected.value }) : connected;
    },
    async 'connections.cancelConnect'() {
      connector.cancel();
      return ok(null);
    },
    async 'connections.undoDisconnect'({ connectionId }) {
      const { open } = profiles.state();
      if (open === null) return err(nothingOpen);
      const known = (await open.store.connections.list()).find(({ id }) => id === connectionId);
      if (known?.state !== 'disconnected') return ok(null);
      // Added, not only marked: what was passed over in the meantime is asked for again.
      const state = known.lastReadAt === null ? 'waiting' : 'ready';
      const added = await open.store.connections.add({ ...known, state });
      onRecord();
      return added.ok ? ok(null) : added;
    },
    async 'connections.disconnect'({ connectionId, data }) {
      const { open } = profiles.state();
      if (open === null) return err(nothingOpen);
      const disconnected = await open.store.connections.disconnect(toConnectionId(connectionId), data);
      onRecord();
      return disconnected;
    },
  };
}

async function connectionViews(open: OpenProfile): Promise<ConnectionView[]> {
  const { store } = open;
  const [connections, counts, { sources }] = await Promise.all([
    store.connections.list(),
    store.connections.counts(),
    store.entries.overview(),
  ]);
  const missing = open.account?.sync.status().missing ?? [];
  return connections.map((connection) => {
    const countByType = counts
      .filter(({ connectionId }) => connectionId === connection.id)
      .map(({ resourceType, count }) => ({ resourceType, count }));
    // As many as the lists show: the contents of documents are no entries of their own.
    const entryCount = sources.find(({ connectionId }) => connectionId === connection.id)?.count ?? 0;
    return { ...connectionView(connection, missing), entryCount, countByType };
  });
}

function connectionView(
  connection: Connection,
  missing: readonly (MissingView & { readonly connectionIds: readonly string[] })[],
): Omit<ConnectionView, 'entryCount' | 'countByType'> {
  const { id, sourceId, systemId, name, address, fhirVersion, state, connectedAt, lastReadAt } = connection;
  return {
    ...{ id, systemId, name, address, fhirVersion, state, connectedAt, lastReadAt },
    isFile: isFileSource(sourceId),
    missing: missing.filter(({ connectionIds }) => connectionIds.includes(id)).map(({ what, why }) => ({ what, why })),
  };
}
