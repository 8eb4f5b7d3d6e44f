import { describe, expect, it } from 'vitest';
import { gatheringSince, isExpected, isOverdue, isWorthAnother } from '../../../main/sync/gathering.ts';
import { defaultLimits as limits } from '../../../main/sync/limits.ts';
import { connection } from '../../fakes/connections.ts';
import { fixedClock } from '../../fakes/fixed-clock.ts';

const clock = fixedClock();
const parts = { clock, limits };
const minutesAgo = (minutes: number) => new Date(clock.now() - minutes * 60_000).toISOString();
const waiting = connection(1, { connectedAt: minutesAgo(1) });
const ready = connection(2, { connectedAt: minutesAgo(1), state: 'ready' });
const old = connection(3, { connectedAt: minutesAgo(600), state: 'ready' });

describe('another look at what a health system hands over', () => {
  it.each([
    ['it has handed over nothing yet', { connections: [waiting], state: 'unknown', quietReadings: 9 }, true],
    ['the source is still gathering', { connections: [old], state: 'gathering', quietReadings: 9 }, true],
    ['it was connected just now and news came', { connections: [ready], state: 'unknown', quietReadings: 0 }, true],
    ['twice nothing new came', { connections: [ready], state: 'unknown', quietReadings: 2 }, false],
    ['the source says that all is there', { connections: [ready], state: 'complete', quietReadings: 0 }, false],
    ['it was connected long ago', { connections: [old], state: 'unknown', quietReadings: 0 }, false],
    ['nothing is connected', { connections: [], state: 'unknown', quietReadings: 0 }, false],
  ] as const)('where %s: %s', (_words, gathered, expected) => {
    expect(isWorthAnother(gathered, parts)).toBe(expected);
  });

  it('is not taken at a system that was disconnected', () => {
    const gone = { ...waiting, state: 'disconnected' as const };
    expect(isWorthAnother({ connections: [gone], state: 'unknown', quietReadings: 0 }, parts)).toBe(false);
    expect(isExpected(gone, parts)).toBe(false);
  });

  it('is overdue when nothing came for half an hour', () => {
    expect(isOverdue(waiting, parts)).toBe(false);
    expect(isOverdue({ ...waiting, connectedAt: minutesAgo(31) }, parts)).toBe(true);
    expect(isOverdue({ ...ready, connectedAt: minutesAgo(31) }, parts)).toBe(false);
  });

  it('39: takes a connection from the future as one of now: the clock was set back', () => {
    expect(isExpected({ ...ready, connectedAt: minutesAgo(-600) }, parts)).toBe(true);
  });

  it('asks the log of the source from some minutes before the first connection that is expected', () => {
    expect(gatheringSince([old, waiting], parts)).toBe(minutesAgo(11));
    expect(gatheringSince([old], parts)).toBe(minutesAgo(610));
    expect(gatheringSince([], parts)).toBe(minutesAgo(10));
  });
});
