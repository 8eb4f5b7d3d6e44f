import { describe, expect, it } from 'vitest';
import type { RecordStore } from '../../../main/store/record-store.ts';
import { markedPatient, observation } from '../../fakes/bundles.ts';
import { openStore } from '../../fakes/open-store.ts';
import { failure, scriptedSource } from '../../fakes/scripted-source.ts';
import { isIdle, observations, reading, settled } from './reading.ts';

describe('a reading', () => {
  it('stores all that the source has, Patients first, and tells how far it is', async () => {
    const one = await reading();
    await one.store.connections.add(settled(7, { name: 'River Valley Health' }));
    one.source.has('r4/Observation', [observations(0, 3), observations(3, 3), observations(6, 1)], { total: 7 });
    one.source.has('r4/Patient', [[markedPatient('p', 7)]]);
    one.source.has('r4/Condition', [[]]);
    const end = await one.read();

    expect(await one.resources()).toBe(8);
    expect(one.source.asked[0]).toEqual({ section: 'r4/Patient', at: null });
    expect(end).toMatchObject({ state: 'idle', stored: 8, added: 8, sectionsDone: 3, sectionsTotal: 3, problem: null });
    expect(end.found).toBe(8);
    expect(end.missing).toEqual([]);
    expect(end.finishedAt).toBe('2026-11-23T12:00:00.000Z');
    expect(one.told.map(({ stored }) => stored)).toEqual(
      one.told.map(({ stored }) => stored).toSorted((a, b) => a - b),
    );
    expect(one.told.map(({ headline }) => headline)).toContain(
      'Reading lab results and vital signs from River Valley Health',
    );
    const [read] = await one.store.connections.list();
    expect(read?.lastReadAt).toBe('2026-11-23T12:00:00.000Z');
  });

  it('asks for a few things at the same time, and for no more than that', async () => {
    const one = await reading({ limits: { sideBySide: 3 } });
    for (let type = 0; type < 12; type++) one.source.has(`r4/Type${'abcdefghijkl'[type]}`, [[], [], []]);
    await one.read();
    expect(one.source.mostAtOnce()).toBe(3);
  });

  it('asks for the next page of a section while one is stored, and for no further one', async () => {
    const store = await openStore();
    const source = scriptedSource();
    let askedFor: (at: number) => void = () => undefined;
    const isAsked = new Promise<void>((resolve) => (askedFor = (at) => (at === 1 ? resolve() : undefined)));
    const pages = [0, 1, 2].map((at) => async () => {
      askedFor(at);
      return observations(at * 10, 10);
    });
    source.has('r4/Observation', pages);
    let asked = 0;
    const slow: RecordStore['pages'] = {
      ...store.pages,
      async write(page) {
        await isAsked;
        asked = Math.max(asked, source.asked.length - Number(page.nextCursor ?? 3));
        return store.pages.write(page);
      },
    };
    const one = await reading({ source, store: { ...store, pages: slow } });
    await one.read();
    expect(await one.resources()).toBe(30);
    expect([source.mostAtOnce(), asked]).toEqual([1, 1]);
  });

  it('20: adds nothing when it is done again', async () => {
    const one = await reading();
    one.source.has('r4/Observation', [observations(0, 5)]);
    await one.read();
    const again = await one.read();
    expect(again).toMatchObject({ stored: 5, added: 0 });
    expect(await one.resources()).toBe(5);
  });

  it('is one reading, however often it is asked for', async () => {
    const one = await reading();
    one.source.has('r4/Observation', [observations(0, 5)]);
    for (let click = 0; click < 10; click++) one.sync.start({ reason: 'asked' });
    await one.until(isIdle);
    expect(one.source.asked.filter(({ section }) => section === 'r4/Observation')).toHaveLength(1);
  });

  it('keeps no resource of a system that was disconnected', async () => {
    const one = await reading();
    await one.store.connections.add(settled(7));
    await one.store.connections.add(settled(8));
    const [first] = await one.store.connections.list();
    if (first === undefined) throw new Error('There is a connection');
    await one.store.connections.disconnect(first.id, 'remove');
    one.source.has('r4/Patient', [[markedPatient('gone', 7), markedPatient('here', 8)]]);
    await one.read();
    expect(await one.resources()).toBe(1);
  });
});

describe('19: what could not be read', () => {
  it.each([
    ['is refused', failure('refused')],
    ['is too large', failure('too-large')],
    ['leads away from the source', failure('untrusted-link')],
    ['cannot be read', failure('unreadable-answer')],
    ['ends before its end', failure('end-of-window')],
  ])('is told with its reason where a page %s; all else arrives', async (_words, why) => {
    const one = await reading();
    await one.store.connections.add(settled(7, { name: 'River Valley Health' }));
    one.source.has('r4/Patient', [[markedPatient('p', 7)]]);
    one.source.has('r4/Observation', [observations(0, 3), why, observations(3, 3)]);
    one.source.has('r4/Condition', [[{ resourceType: 'Condition', id: 'c' }]]);
    const end = await one.read();
    expect(await one.resources()).toBe(5);
    expect(end.missing).toEqual([
      expect.objectContaining({ what: 'Lab results and vital signs from River Valley Health', why: why.message }),
    ]);
    expect(end.sectionsDone).toBe(3);
  });

  it('is not told of what the source never had', async () => {
    const one = await reading();
    one.source.has('r4/Goal', [failure('not-offered')]);
    const end = await one.read();
    expect(end.missing).toEqual([]);
    expect(end.sections).toMatchObject([{ state: 'not-offered' }]);
  });

  it('is told where the pages go in a circle; the circle is left', async () => {
    const one = await reading();
    one.source.has('r4/Observation', [observations(0, 3), observations(3, 3)], { next: () => '1' });
    one.source.has('r4/Condition', [[{ resourceType: 'Condition', id: 'c' }]]);
    const end = await one.read();
    expect(await one.resources()).toBe(7);
    expect(one.source.asked.filter(({ section }) => section === 'r4/Observation').length).toBeLessThanOrEqual(3);
    expect(end.missing).toEqual([expect.objectContaining({ what: 'Lab results and vital signs' })]);
  });

  it('is told where page after page is empty', async () => {
    const one = await reading({ limits: { emptyPages: 5 } });
    one.source.has('r4/Observation', [[]], { next: (page) => `${page + 1}` });
    const end = await one.read();
    expect(one.source.asked).toHaveLength(5);
    expect(end.missing).toHaveLength(1);
  });

  it('is nothing where an empty page stands among full ones, or the total was counted wrong', async () => {
    const one = await reading();
    one.source.has('r4/Observation', [observations(0, 2), [], observations(2, 2)], { total: 2 });
    const end = await one.read();
    expect(await one.resources()).toBe(4);
    expect(end.missing).toEqual([]);
    expect(end.found).toBeGreaterThanOrEqual(end.stored);
  });

  it('is one page that is broken for good, while the source answers otherwise', async () => {
    const one = await reading();
    one.source.has('r4/Patient', [[markedPatient('p', 7)]]);
    one.source.has('r4/Observation', [observations(0, 3), failure('unavailable')]);
    one.source.has('r4/Condition', [[{ resourceType: 'Condition', id: 'c' }]]);
    one.sync.start({ reason: 'asked' });
    const end = await one.waitOut();
    expect(await one.resources()).toBe(5);
    expect(end.missing).toEqual([expect.objectContaining({ why: 'It is unavailable.' })]);
  });

  it('24: is counted where a resource is no resource; the rest of its page is kept', async () => {
    const one = await reading();
    one.source.has('r4/Observation', [[observation('good'), { resourceType: 'Observation' }, observation('fine')]]);
    const end = await one.read();
    expect(await one.resources()).toBe(2);
    expect(end.missing).toEqual([expect.objectContaining({ what: '1 item' })]);
    expect(await one.store.pages.quarantined()).toHaveLength(1);
  });
});

describe('a source that is away', () => {
  it('is waited for, in words, and the reading goes on by itself', async () => {
    const one = await reading();
    let away = true;
    one.source.has('r4/Observation', [async () => (away ? failure('offline') : observations(0, 3))]);
    one.sync.start({ reason: 'asked' });
    const waiting = await one.until(({ state }) => state === 'waiting');
    expect(waiting.problem?.code).toBe('offline');
    expect(waiting.nextTryAt).toBe('2026-11-23T12:00:01.000Z');
    expect(waiting.headline).toBe('Waiting to try again');
    away = false;
    const idle = one.until(isIdle);
    await one.clock.advance(1000);
    expect(await idle).toMatchObject({ stored: 3, problem: null, missing: [] });
  });

  it('is asked at once when the person asks', async () => {
    const one = await reading();
    let away = true;
    one.source.has('r4/Observation', [async () => (away ? failure('offline') : observations(0, 3))]);
    one.sync.start({ reason: 'asked' });
    await one.until(({ state }) => state === 'waiting');
    away = false;
    one.sync.start({ reason: 'asked' });
    expect(await one.until(isIdle)).toMatchObject({ stored: 3 });
  });

  it('21: is not asked before the time that it named', async () => {
    const one = await reading();
    let asked = 0;
    one.source.has('r4/Observation', [
      async () => (asked++ === 0 ? failure('too-many-requests', 3_600_000) : observations(0, 3)),
    ]);
    one.sync.start({ reason: 'asked' });
    const waiting = await one.until(({ state }) => state === 'waiting');
    expect(waiting.nextTryAt).toBe('2026-11-23T13:00:00.000Z');
    one.sync.start({ reason: 'asked' });
    await one.clock.advance(3_599_999);
    expect(asked).toBe(1);
    const idle = one.until(isIdle);
    await one.clock.advance(1);
    expect(await idle).toMatchObject({ stored: 3 });
  });

  it.each(['sign-in-again', 'outside-usa'] as const)('%s ends the reading with what to do', async (code) => {
    const one = await reading();
    one.source.has('r4/Patient', [[markedPatient('p', 7)]]);
    one.source.has('r4/Observation', [observations(0, 3), failure(code), observations(3, 3)]);
    const end = await one.read();
    expect(end.problem?.code).toBe(code);
    expect(await one.resources()).toBe(4);
    one.source.has('r4/Observation', [observations(0, 3), observations(3, 3)]);
    expect(await one.read()).toMatchObject({ problem: null });
    expect(await one.resources()).toBe(7);
  });

  it('that cannot say what it has ends the reading in words, and nothing is lost', async () => {
    const one = await reading();
    one.source.has('r4/Observation', [observations(0, 3)]);
    await one.read();
    one.source.failSections(failure('sign-in-again'));
    expect((await one.read()).problem?.code).toBe('sign-in-again');
    expect(await one.resources()).toBe(3);
  });
});
