import { describe, expect, it } from 'vitest';
import type { SyncView } from '../../../preload/api.ts';
import { describeStatus } from '../../../renderer/frame/describe-status.ts';
import { english } from '../../../renderer/words/english.ts';

const idle: SyncView = {
  ...{ state: 'idle', headline: null, found: null, stored: 0, added: 0, sectionsDone: 0, sectionsTotal: 0 },
  ...{ sections: [], missing: [], problem: null, nextTryAt: null, finishedAt: null },
};
const reachable = { service: 'reachable', hasCredentials: true } as const;
const say = (parts: Partial<Parameters<typeof describeStatus>[0]>) =>
  describeStatus({ status: reachable, sync: idle, connections: 3, ...parts }, english.frame.status, {
    ...{ locale: 'en-GB', timeZone: 'UTC' },
  });

describe('the status', () => {
  it('is "up to date" only after a reading has ended', () => {
    expect(say({ sync: { ...idle, finishedAt: '2026-11-23T18:00:00Z' } }).text).toBe('Up to date');
    expect(say({}).text).toBe('Kept on this computer');
  });

  it('offline says that the record is all here, whatever else is the matter', () => {
    const status = { service: 'unreachable', hasCredentials: false } as const;
    expect(say({ status, sync: { ...idle, state: 'reading' } }).text).toBe('Offline. Your record is all here.');
  });

  it('while reading counts what has come, but does not read the count out again and again', () => {
    const some = say({ sync: { ...idle, state: 'reading', stored: 214, found: 900 } });
    expect(some.text).toMatch(/214 of about 900 items/);
    expect(some.announced).toBe('Reading…');
    expect(say({ sync: { ...idle, state: 'reading', stored: 950, found: 900 } }).text).toMatch(/950 items so far/);
    expect(say({ sync: { ...idle, state: 'reading' } }).text).toBe('Reading…');
  });

  it('while waiting says when it goes on', () => {
    const sync: SyncView = { ...idle, state: 'waiting', nextTryAt: '2026-11-23T18:30:00Z' };
    expect(say({ sync }).text).toBe('Will read again at 18:30');
    expect(say({ sync: { ...sync, nextTryAt: null } }).text).toBe('Will read again soon');
  });

  it('says that reading stopped, that nothing is connected, that nobody is signed in', () => {
    const problem = { code: 'refused', message: '' };
    expect(say({ sync: { ...idle, problem } })).toMatchObject({ tone: 'trouble', text: 'Reading stopped. See why' });
    expect(say({ connections: 0 }).text).toBe('Nothing connected yet');
    expect(say({ status: { ...reachable, hasCredentials: false } }).text).toBe('Not signed in to 1upHealth');
  });
});
