import type { HealthSystem } from '../oneup/oneup.ts';
import type { Connection } from '../store/record-store.ts';
import type { Clock } from '../values/clock.ts';
import type { OpenConnectWindow } from '../values/connect-outcome.ts';
import { toConnectionId, toSystemId, type ConnectionId } from '../values/ids.ts';
import { err, ok, type Failure, type Result } from '../values/result.ts';
import { noCredentials } from './account-store.ts';
import type { OpenProfile } from './open-profile.ts';

export interface ConnectAttemptState {
  readonly systemId: number;
  readonly systemName: string;
  readonly origin: string | null;
}

export interface Connector {
  /** Opens the window for a system that a search has shown; ends when it has closed. */
  connect(profile: OpenProfile, systemId: number): Promise<Result<ConnectionId>>;
  cancel(): void;
  attempt(): ConnectAttemptState | null;
}

/** One attempt at a time: a second click while a window is open is told so. */
export function createConnector(parts: {
  readonly openWindow: OpenConnectWindow;
  readonly clock: Clock;
  readonly randomUuid: () => string;
  readonly onAttempt: (attempt: ConnectAttemptState | null) => void;
}): Connector {
  let current: { state: ConnectAttemptState; readonly abort: AbortController } | null = null;
  const show = (state: ConnectAttemptState): void => {
    if (current !== null) current.state = state;
    parts.onAttempt(state);
  };

  return {
    attempt: () => current?.state ?? null,
    cancel: () => current?.abort.abort(),
    async connect(profile, systemId) {
      if (current !== null) return err(alreadyOpen(current.state.systemName));
      const system = profile.directory.get(systemId);
      if (profile.account === null) return err(noCredentials);
      if (system === undefined) return err(unknownSystem);
      const abort = new AbortController();
      current = { state: { systemId, systemName: system.name, origin: null }, abort };
      parts.onAttempt(current.state);
      try {
        const address = await profile.account.oneup.connectUrl(systemId, abort.signal);
        if (!address.ok) return address;
        const outcome = await parts.openWindow({
          url: address.value.url,
          redirectUri: profile.account.redirectUri,
          systemName: system.name,
          onOrigin: (origin) => show({ systemId, systemName: system.name, origin }),
          signal: abort.signal,
        });
        return outcome.ok ? await keepConnection(profile, system, parts) : outcome;
      } finally {
        current = null;
        parts.onAttempt(null);
      }
    },
  };
}

/** Writes the connection down as waiting: that the window came back proves nothing until its data has been read. */
export async function keepConnection(
  profile: OpenProfile,
  system: HealthSystem,
  parts: { readonly clock: Clock; readonly randomUuid: () => string },
): Promise<Result<ConnectionId>> {
  const { store, account } = profile;
  if (account === null) return err(noCredentials);
  const connectedAt = new Date(parts.clock.now()).toISOString();
  const known = (await store.connections.list()).find((connection) => connection.systemId === system.id);
  const kept =
    known === undefined
      ? await store.connections.add(newConnection(system, account, connectedAt, parts.randomUuid()))
      : await store.connections.update(known.id, { state: 'waiting', connectedAt });
  if (!kept.ok) return kept;
  account.sync.start({ reason: 'connected' });
  return ok(kept.value.id);
}

function newConnection(
  system: HealthSystem,
  account: NonNullable<OpenProfile['account']>,
  connectedAt: string,
  uuid: string,
): Connection {
  return {
    id: toConnectionId(uuid),
    sourceId: account.oneup.recordSource().id,
    systemId: toSystemId(system.id),
    name: system.name,
    address: system.address,
    resourceUrl: system.resourceUrl,
    fhirVersion: null,
    state: 'waiting',
    connectedAt,
    lastReadAt: null,
  };
}

const alreadyOpen = (name: string): Failure<'already-connecting'> => ({
  code: 'already-connecting',
  message: `The window of ${name} is open already. Please finish there, or cancel it first.`,
});

const unknownSystem: Failure<'unknown-system'> = {
  code: 'unknown-system',
  message:
    'This health system is not in the list that was last shown. Nothing has changed. Please search for it again.',
};
