import { describe, expect, it } from 'vitest';
import type { AppStatus, Bridge, EventName } from '../../../preload/api.ts';
import { listen } from '../../../renderer/bridge/listen.ts';
import { createQueryClient } from '../../../renderer/bridge/query-client.ts';

const status = (change: Partial<AppStatus>): AppStatus => ({
  ...{
    version: '1',
    lock: { state: 'off', afterMinutes: null },
    profile: 'practice',
    person: null,
    people: [],
    lastScreen: null,
    keptIn: 'disk',
    hasCredentials: true,
  },
  ...{ keychain: { state: 'ready', message: null }, service: 'reachable', practiceRunning: true },
  ...{ updating: null, problem: null },
  ...change,
});

/** A bridge that only tells, and whatever is in the page's cache. */
function setUp() {
  const listeners = new Map<EventName, (payload: never) => void>();
  const bridge: Bridge = {
    call: () => Promise.reject(new Error('Nothing is asked here')),
    on(name, listener) {
      listeners.set(name, listener);
      return () => listeners.delete(name);
    },
  };
  const client = createQueryClient();
  const stop = listen(bridge, client);
  const tell = (name: EventName, payload: unknown): void => listeners.get(name)?.(payload as never);
  return { client, stop, tell, listeners };
}

describe('what the process tells', () => {
  it('is what the page shows, without asking', () => {
    const { client, tell, stop } = setUp();
    tell('status.changed', status({ service: 'unreachable' }));
    expect(client.getQueryData(['app.status', {}])).toMatchObject({ service: 'unreachable' });
    stop();
  });

  it('of a change in the record makes every list and count be looked up again', () => {
    const { client, tell, stop } = setUp();
    client.setQueryData(['record.overview', {}], { total: 1 });
    client.setQueryData(['record.list', { query: '' }], { pages: [], pageParams: [] });
    client.setQueryData(['settings.get', {}], { theme: 'dark' });
    tell('record.changed', null);
    expect(client.getQueryState(['record.overview', {}])?.isInvalidated).toBe(true);
    expect(client.getQueryState(['record.list', { query: '' }])?.isInvalidated).toBe(true);
    expect(client.getQueryState(['settings.get', {}])?.isInvalidated).toBe(false);
    stop();
  });

  it('of another profile leaves nothing of the record before', () => {
    const { client, tell, stop } = setUp();
    tell('status.changed', status({}));
    client.setQueryData(['record.overview', {}], { total: 587 });
    client.setQueryData(['connections.list', {}], ['River Valley Health']);
    tell('status.changed', status({ service: 'unreachable' }));
    expect(client.getQueryData(['record.overview', {}])).toEqual({ total: 587 });
    tell('status.changed', status({ profile: 'own' }));
    expect(client.getQueryData(['record.overview', {}])).toBeUndefined();
    expect(client.getQueryData(['connections.list', {}])).toBeUndefined();
    stop();
  });

  it('of a closed window makes the search mark anew what is connected', () => {
    const { client, tell, stop } = setUp();
    client.setQueryData(['systems.search', 'river'], { pages: [], pageParams: [] });
    tell('connect.changed', { systemId: 1, systemName: 'River', origin: 'https://river.example' });
    expect(client.getQueryData(['connect.attempt'])).toMatchObject({ origin: 'https://river.example' });
    expect(client.getQueryState(['systems.search', 'river'])?.isInvalidated).toBe(false);
    tell('connect.changed', null);
    expect(client.getQueryState(['systems.search', 'river'])?.isInvalidated).toBe(true);
    stop();
  });

  it('is not listened to any more after stopping', () => {
    const { stop, listeners } = setUp();
    expect(listeners.size).toBe(5);
    stop();
    expect(listeners.size).toBe(0);
  });
});
