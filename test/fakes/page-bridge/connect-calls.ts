import { answer, later, refuse, type HandlersOf, type Tell } from './handlers.ts';
import type { MadeUpState } from './made-up-app.ts';
import { madeUpSystems, waitingConnection } from './made-up-systems.ts';
import { readingNow } from './make-believe-reading.ts';

const pageSize = 20;
const windowMs = 1_500;

/** A system whose name holds "Eye" denies, one with "Urgent" cannot be reached; the others are signed in to after a moment. */
export function connectCalls(state: MadeUpState, tell: Tell): HandlersOf<'connections' | 'systems'> {
  let cancel: (() => void) | null = null;
  return {
    async 'systems.search'({ query, offset }) {
      await later(60);
      if (state.status.service === 'unreachable') {
        return refuse(
          'offline',
          '1upHealth could not be reached. What you already have is safe. Please look at your internet connection and try again.',
        );
      }
      const words = query.toLowerCase().split(/\s+/).filter(Boolean);
      const found = madeUpSystems.filter(({ name, address }) =>
        words.every((word) => `${name} ${address ?? ''}`.toLowerCase().includes(word)),
      );
      const connected = new Set(state.connections.filter(isConnected).map(({ systemId }) => systemId));
      const systems = found
        .slice(offset, offset + pageSize)
        .map((one) => ({ ...one, connected: connected.has(one.id) }));
      const next = offset + pageSize;
      return answer({ systems, nextOffset: next < found.length ? next : null });
    },
    'connections.list': async () => answer(withCounts(state)),
    async 'connections.connect'({ systemId }) {
      const name = madeUpSystems.find(({ id }) => id === systemId)?.name ?? 'Health system';
      const attempt = { systemId, systemName: name };
      tell('connect.changed', { ...attempt, origin: null });
      const cancelled = new Promise<'cancelled'>((resolve) => (cancel = () => resolve('cancelled')));
      const shown = later(150).then(() =>
        tell('connect.changed', { ...attempt, origin: 'https://login.river-valley.example' }),
      );
      const outcome = await Promise.race([cancelled, shown.then(() => later(windowMs)).then(() => outcomeAt(name))]);
      tell('connect.changed', null);
      if (outcome !== 'returned') return refuse(outcome, messages[outcome](name));
      const connection = waitingConnection(systemId, name);
      state.connections = [...state.connections.filter(({ id }) => id !== connection.id), connection];
      state.sync = readingNow;
      tell('sync.changed', readingNow);
      tell('record.changed', null);
      return answer({ connectionId: connection.id });
    },
    async 'connections.cancelConnect'() {
      cancel?.();
      return answer(null);
    },
    async 'connections.undoDisconnect'({ connectionId }) {
      state.connections = state.connections.map((one) => (one.id === connectionId ? { ...one, state: 'ready' } : one));
      tell('record.changed', null);
      return answer(null);
    },
    async 'connections.disconnect'({ connectionId, data }) {
      if (data === 'remove') {
        state.connections = state.connections.filter(({ id }) => id !== connectionId);
        state.entries = state.entries.filter((entry) => entry.connectionId !== connectionId);
      } else {
        state.connections = state.connections.map((one) =>
          one.id === connectionId ? { ...one, state: 'disconnected' } : one,
        );
      }
      tell('record.changed', null);
      return answer(null);
    },
  };
}

const isConnected = (connection: { readonly state: string }): boolean => connection.state !== 'disconnected';

function outcomeAt(name: string): 'returned' | 'denied' | 'unreachable' {
  if (name.includes('Eye')) return 'denied';
  return name.includes('Urgent') ? 'unreachable' : 'returned';
}

const messages = {
  cancelled: (name: string) =>
    `You closed the window of ${name} before it was connected. Nothing has changed. You can connect it whenever you like.`,
  denied: (name: string) =>
    `You did not allow ${name} to share your record. Nothing has changed. You can connect it again if you change your mind.`,
  unreachable: (name: string) =>
    `The page of ${name} could not be shown. What you already have is safe. Please look at your internet connection and try again in a few minutes.`,
};

function withCounts({ connections, entries }: MadeUpState): MadeUpState['connections'] {
  return connections.map((connection) => {
    const own = entries.filter(({ connectionId }) => connectionId === connection.id);
    const types = Map.groupBy(own, ({ resourceType }) => resourceType);
    const countByType = [...types].map(([resourceType, { length: count }]) => ({ resourceType, count }));
    return { ...connection, entryCount: own.length, countByType };
  });
}
