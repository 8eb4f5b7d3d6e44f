// What the process tells without being asked, brought into the page's cache of answers.
import type { Query, QueryClient } from '@tanstack/react-query';
import type { AppStatus, Bridge, ConnectAttempt } from '../../preload/api.ts';
import { setConnectAttempt } from './connect-attempt.ts';
import { createPacer } from './pacer.ts';
import { callKey } from './use-call.ts';

/** While a record is being read it changes many times a second; the page looks again once a second. */
const lookAgainMs = 1_000;

/** Returns how to stop. */
export function listen(bridge: Bridge, client: QueryClient): () => void {
  const refresh = createPacer(() => refreshRecord(client), lookAgainMs);
  const stops = [
    bridge.on('status.changed', (status) => takeStatus(client, status)),
    bridge.on('sync.changed', (sync) => {
      client.setQueryData(callKey('sync.status', {}), sync);
      // "Up to date" stands beside numbers that are.
      if (sync.state !== 'reading') refresh.flush();
    }),
    bridge.on('connect.changed', (attempt) => takeAttempt(client, attempt)),
    bridge.on('settings.changed', (settings) => client.setQueryData(callKey('settings.get', {}), settings)),
    bridge.on('record.changed', () => refresh.ask()),
  ];
  return () => {
    refresh.stop();
    for (const stop of stops) stop();
  };
}

/** Another profile is another record: nothing of the one before may stay in sight. */
function takeStatus(client: QueryClient, status: AppStatus): void {
  const before = client.getQueryData<AppStatus>(callKey('app.status', {}));
  client.setQueryData(callKey('app.status', {}), status);
  if (before === undefined) return;
  // What was asked for stays in memory with its answers, until it is told to go.
  if (status.lock.state === 'locked') client.getMutationCache().clear();
  if (recordOf(before) !== recordOf(status)) {
    void client.resetQueries({ predicate: (query) => !isOf(query, ['app.', 'settings.']) });
  } else if (before.service !== status.service || before.hasCredentials !== status.hasCredentials) {
    void client.invalidateQueries({ predicate: (query) => isOf(query, ['systems.', 'sync.']) });
  }
}

/** Names the record that is open: two that are not the same have not the same name. */
export const recordOf = ({ lock, profile, person, keptIn }: AppStatus): string =>
  [lock.state === 'locked' ? 'locked' : '', profile, keptIn, profile === 'own' ? (person?.id ?? '') : ''].join(' ');

/** Whether or not it led to a connection, the window is closed: the search marks what is connected. */
function takeAttempt(client: QueryClient, attempt: ConnectAttempt | null): void {
  setConnectAttempt(client, attempt);
  if (attempt === null) void client.invalidateQueries({ predicate: (query) => isOf(query, ['systems.']) });
}

/** What is on the screen is asked for again; a list by pages is told only, and looks when that moves nothing under the reader's eyes. */
function refreshRecord(client: QueryClient): void {
  const ofRecord = (query: Query): boolean => isOf(query, ['record.', 'connections.']) || isAskedHere(query);
  void client.invalidateQueries({ predicate: (query) => ofRecord(query) && !isList(query) });
  void client.invalidateQueries({ predicate: (query) => ofRecord(query) && isList(query), refetchType: 'none' });
}

const isOf = ({ queryKey: [name] }: Query, groups: readonly string[]): boolean =>
  typeof name === 'string' && groups.some((group) => name.startsWith(group));

/** A question to the service is not put again by itself. */
const isAskedHere = ({ queryKey: [name, argument] }: Query): boolean =>
  name === 'ask.question' &&
  typeof argument === 'object' &&
  argument !== null &&
  'place' in argument &&
  argument.place === 'here';

const isList = (query: Query): boolean => isByPages(query) || isOf(query, ['record.months', 'record.timeline']);
const isByPages = ({ state: { data } }: Query): boolean => typeof data === 'object' && data !== null && 'pages' in data;
