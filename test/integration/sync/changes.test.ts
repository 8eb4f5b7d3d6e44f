import { describe, expect, it } from 'vitest';
import type { EntryQuery } from '../../../main/store/record-store.ts';
import { observation, type MadeResource } from '../../fakes/bundles.ts';
import { failure } from '../../fakes/scripted-source.ts';
import { practiceAccount } from './account.ts';
import { reading, settled, type Reading } from './reading.ts';

const at = (day: number): string => `2026-10-${String(day).padStart(2, '0')}T08:00:00.000Z`;
const lab = (id: string, day: number, change: object = {}): MadeResource =>
  observation(id, { meta: { lastUpdated: at(day), versionId: `${day}` }, ...change });
const everything: EntryQuery = {
  ...{ category: null, connectionId: null, only: null, words: '', years: null, cursor: null, limit: 200 },
};

/** A record that was read to its end once, from a source that tells changes. */
async function readOnce(labs: readonly MadeResource[]): Promise<Reading> {
  const one = await reading();
  await one.store.connections.add(settled(7));
  one.source.tellsChanges();
  one.source.has('r4/Observation', [labs]);
  one.source.has('r4/Goal', [[]]);
  await one.read();
  return one;
}

const askedLater = (one: Reading, before: number) => one.source.asked.slice(before).map(({ at: where }) => where);
const goneIds = async (one: Reading) =>
  (await one.store.entries.list(everything)).rows.flatMap((row) => (row.goneSince === null ? [] : row.resourceId));

describe('a second reading', () => {
  it('asks how many there are and for what is new, and for nothing else', async () => {
    const one = await readOnce([lab('a', 1), lab('b', 2)]);
    const before = one.source.asked.length;
    const end = await one.read();
    expect(new Set(askedLater(one, before))).toEqual(new Set(['count', `since ${at(2)}`]));
    expect(askedLater(one, before)).toHaveLength(3);
    expect(end).toMatchObject({ state: 'idle', stored: 2, found: 2, added: 0, sectionsDone: 2, missing: [] });
  });

  it('takes what came and what was changed, and the third asks from there on', async () => {
    const one = await readOnce([lab('a', 1), lab('b', 2)]);
    one.source.has('r4/Observation', [[lab('b', 4, { valueString: 'corrected' }), lab('a', 1), lab('c', 3)]]);
    const end = await one.read();
    expect(end).toMatchObject({ stored: 3, added: 1 });
    const before = one.source.asked.length;
    await one.read();
    expect(askedLater(one, before)).toContain(`since ${at(4)}`);
    expect(await one.resources()).toBe(3);
  });

  it('reads all where something has vanished, and keeps that, marked; what comes back is not marked any more', async () => {
    const one = await readOnce([lab('a', 1), lab('b', 2)]);
    one.source.has('r4/Observation', [[lab('b', 2)]]);
    await one.read();
    expect(await goneIds(one)).toEqual(['a']);
    expect(await one.resources()).toBe(2);

    one.source.has('r4/Observation', [[lab('a', 1), lab('b', 2)]]);
    await one.read();
    expect(await goneIds(one)).toEqual([]);
  });

  it('reads all where an older one came late, so that nothing is missed', async () => {
    const one = await readOnce([lab('b', 20)]);
    one.source.has('r4/Observation', [[lab('b', 20), lab('late', 3)]]);
    await one.read();
    expect(await one.resources()).toBe(2);
    expect(await goneIds(one)).toEqual([]);
  });

  it.each([
    ['does not tell numbers', { count: null }],
    ['refuses to count', { count: failure('not-offered') }],
    ['does not know the search', { since: failure('unreadable-answer') }],
    ['counts wrong', { count: 99 }],
  ])('reads all where the source %s', async (_words, told) => {
    const one = await readOnce([lab('a', 1)]);
    one.source.tellsChanges(told);
    one.source.has('r4/Observation', [[lab('a', 1), lab('b', 2)]]);
    const end = await one.read();
    expect(await one.resources()).toBe(2);
    expect(end).toMatchObject({ problem: null, missing: [] });
  });

  it('reads all where something of the last one was set aside', async () => {
    const one = await readOnce([lab('a', 1), { resourceType: 'Observation' }]);
    const before = one.source.asked.length;
    await one.read();
    expect(askedLater(one, before)).toContain(null);
  });

  it('reads all once a month, whatever the source says of changes', async () => {
    const one = await readOnce([lab('a', 1)]);
    await one.clock.advance(31 * 24 * 3_600_000);
    const before = one.source.asked.length;
    await one.read();
    expect(askedLater(one, before)).toEqual(expect.arrayContaining([null, null]));
  });

  it('misses nothing of a system that was disconnected with its data kept', async () => {
    const one = await readOnce([lab('a', 1)]);
    const [first] = await one.store.connections.list();
    if (first === undefined) throw new Error('There is a connection');
    await one.store.connections.disconnect(first.id, 'keep');
    one.source.has('r4/Observation', [[]]);
    await one.read();
    expect(await one.resources()).toBe(1);
  });

  it('asks the practice service for a few pages, and finds what was added meanwhile', { timeout: 60_000 }, async () => {
    const one = await practiceAccount();
    await one.connect('fhirjason', 4706);
    await one.settled();
    const before = await one.counts();
    const first = one.practice.traffic.length;
    const added = { resourceType: 'Goal', id: 'e1e1e1e1', meta: { lastUpdated: new Date().toISOString() } };
    one.practice.addResources(one.appUserId, 'stu3', [added]);
    one.sync.start({ reason: 'asked' });
    const end = await one.settled();
    expect(end).toMatchObject({ problem: null, added: 1 });
    expect(await one.counts()).toEqual({ ...before, Goal: (before['Goal'] ?? 0) + 1 });
    // Goals had been none, so that nothing tells since when; all other types were asked for changes alone.
    const whole = one.practice.traffic.slice(first).filter(({ url }) => /\/[A-Z][A-Za-z]+\?_count=100?$/.test(url));
    expect(whole.map(({ url }) => new URL(url).pathname)).toEqual(['/stu3/Goal']);
  });
});
