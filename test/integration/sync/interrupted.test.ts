import { describe, expect, it } from 'vitest';
import { openStore } from '../../fakes/open-store.ts';
import { failure, scriptedSource } from '../../fakes/scripted-source.ts';
import { isIdle, observations, reading, settled } from './reading.ts';

describe('an interrupted reading', () => {
  it('19: goes on in the next session, and asks for one page at most again', async () => {
    const store = await openStore();
    const source = scriptedSource();
    const pages = Array.from({ length: 10 }, (_, page) => observations(page * 10, 10));
    const first = await reading({ store, source });
    await store.connections.add(settled(7));
    let stop = async (): Promise<void> => undefined;
    source.has('r4/Observation', [...pages.slice(0, 6), async () => stop().then(() => pages[6] ?? [])]);
    stop = async () => void first.sync.stop();
    first.sync.start({ reason: 'asked' });
    await first.until(isIdle);
    expect(await first.resources()).toBe(60);

    source.has('r4/Observation', pages);
    const before = source.asked.length;
    const second = await reading({ store, source });
    second.sync.resume();
    await second.until(({ finishedAt }) => finishedAt !== null);
    expect(await second.resources()).toBe(100);
    expect(source.asked.length - before).toBe(4);
  });

  it('begins a section anew, once, where its cursor has expired', async () => {
    const store = await openStore();
    const source = scriptedSource();
    await store.pages.beginReading(
      source.id,
      [{ fhirVersion: 'r4', resourceType: 'Observation' }],
      '2026-11-23T11:00:00Z',
    );
    await store.pages.setCheckpoint(source.id, {
      section: { fhirVersion: 'r4', resourceType: 'Observation' },
      ...{ cursor: '9', state: 'reading', stored: 0, total: null, failure: null, updatedAt: '2026-11-23T11:00:00Z' },
    });
    const gone = Array.from({ length: 9 }, () => observations(0, 1));
    source.has('r4/Observation', [observations(0, 2), ...gone.slice(1), failure('not-offered')]);
    const one = await reading({ store, source, limits: { gatheringTime: 0 } });
    one.sync.start({ reason: 'asked' });
    const end = await one.until(({ state, sectionsDone }) => state === 'idle' && sectionsDone === 1);
    expect(source.asked.slice(0, 2).map(({ at }) => at)).toEqual(['9', null]);
    expect(end.problem).toBeNull();
  });

  it('does nothing at the next start where nothing was left undone', async () => {
    const store = await openStore();
    const source = scriptedSource();
    await store.connections.add(settled(7));
    source.has('r4/Observation', [observations(0, 3)]);
    const first = await reading({ store, source });
    await first.read();
    const before = source.asked.length;
    const second = await reading({ store, source });
    second.sync.resume();
    await second.sync.stop();
    expect(source.asked).toHaveLength(before);
    expect(second.sync.status()).toMatchObject({ state: 'idle', stored: 3, sectionsDone: 1 });
  });

  it('ends when it is stopped while it waits', async () => {
    const one = await reading();
    one.source.has('r4/Observation', [failure('offline')]);
    one.sync.start({ reason: 'asked' });
    await one.until(({ state }) => state === 'waiting');
    await one.sync.stop();
    expect(one.sync.status()).toMatchObject({ state: 'idle', nextTryAt: null });
    expect(one.clock.pending()).toEqual([]);
  });

  it('ends in words when the store fails', async () => {
    const one = await reading();
    one.source.has('r4/Observation', [
      observations(0, 3),
      async () => {
        await one.store.close();
        return observations(3, 3);
      },
    ]);
    const end = await one.read();
    expect(end.problem).not.toBeNull();
    expect(end.state).toBe('idle');
  });
});
