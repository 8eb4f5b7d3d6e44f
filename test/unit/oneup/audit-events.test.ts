import { describe, expect, it } from 'vitest';
import { gatheringOf, type Collected } from '../../../main/oneup/audit-events.ts';
import { bundleOf, outcomeOf, scriptedOneUp } from '../../fakes/scripted-oneup.ts';
import type { ScriptedAnswer } from '../../fakes/scripted-server.ts';

const { signal } = new AbortController();
const since = '2026-11-23T10:00:00.000Z';

const happened = (subtype: Collected['subtype'], minute: number, source = 'one', detail = ''): Collected => ({
  ...{ subtype, source, detail },
  recorded: new Date(Date.UTC(2026, 10, 23, 12, minute)).toISOString(),
});
const begun = happened('data-transfer-initiated', 0);
const done = happened('member-data-ingestion-completed', 5);

describe('what is gathered', () => {
  it.each([
    ['unknown', 'without a word of it', []],
    ['gathering', 'when it has begun', [begun]],
    ['complete', 'when it has begun and ended', [begun, done]],
    ['complete', 'in whatever order it is told', [done, begun]],
    ['complete', 'when it began and ended in the same moment', [happened('member-data-ingestion-completed', 0), begun]],
    ['gathering', 'when it has begun anew since', [begun, done, happened('data-transfer-initiated', 9)]],
    ['gathering', 'while one of two goes on', [begun, done, happened('data-transfer-initiated', 1, 'two')]],
    ['gathering', 'after something failed, while it goes on', [begun, happened('resource-retrieval-failure', 2)]],
    ['incomplete', 'when it ran out of time', [begun, happened('member-data-ingestion-timeout', 5)]],
    ['incomplete', 'when the insurer was not reached', [happened('payer-connection-not-established', 5)]],
    ['complete', 'when only an earlier time failed', [happened('member-data-ingestion-timeout', -9), begun, done]],
  ] as const)('is %s %s', (state, _words, events) => {
    expect(gatheringOf(events)).toMatchObject({ state });
  });

  it('names what is missing in words, each once', () => {
    const lost = (detail: string) => happened('resource-retrieval-failure', 2, 'one', detail);
    const state = gatheringOf([begun, lost('DocumentReference'), lost('DocumentReference'), lost('?'), done]);
    expect(state).toEqual({
      state: 'incomplete',
      what: [
        'Some documents could not be read from the health system',
        'Some items could not be read from the health system',
      ],
    });
  });
});

describe("the service's own log", () => {
  const asking = async (answer: (target: string) => ScriptedAnswer) => {
    const one = await scriptedOneUp(({ target }) => (target.startsWith('/r4/') ? answer(target) : null));
    return { ...one, gathering: () => one.oneup.recordSource().gathering(since, signal) };
  };
  const event = (code: string, source = '1up-external-system:4706') => ({
    resourceType: 'AuditEvent',
    meta: { source },
    recorded: '2026-11-23T12:00:00Z',
    subtype: [{ system: 'https://1up.example', code }],
    entity: [{ description: 'x' }],
  });

  it('is asked for what is told since a moment, page by page', async () => {
    const one = await asking((target) => ({
      body: target.includes('_after')
        ? bundleOf([event('member-data-ingestion-completed')])
        : bundleOf([event('data-transfer-initiated'), { resourceType: 'Basket' }], '/r4/AuditEvent?_after=x'),
    }));
    expect(await one.gathering()).toEqual({ ok: true, value: { state: 'complete' } });
    const { searchParams } = new URL(one.asked('/r4/')[0]?.target ?? '', one.server.origin);
    expect(searchParams.get('recorded')).toBe(`ge${since}`);
    expect(searchParams.get('subtype')?.split(',')).toContain('resource-retrieval-failure');
  });

  it.each([
    [404, outcomeOf('not-supported', 'no')],
    [404, { message: 'Not Found' }],
    [403, outcomeOf('forbidden', 'not part of this plan')],
    [403, { message: 'Forbidden' }],
  ])('is not there for everyone: status %i and %o is unknown', async (status, body) => {
    const one = await asking(() => ({ status, body }));
    expect(await one.gathering()).toEqual({ ok: true, value: { state: 'unknown' } });
  });

  it('fails as all else does', async () => {
    const one = await asking(() => ({ status: 401, body: {} }));
    expect(await one.gathering()).toMatchObject({ ok: false, error: { code: 'sign-in-again' } });
  });
});
