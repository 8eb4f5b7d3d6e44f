import { describe, expect, it, onTestFinished } from 'vitest';

import { faultTable, type FaultName } from '../../../main/practice/faults/fault-table.ts';
import type { FaultSetting } from '../../../main/practice/faults/faults.ts';
import { bundleOf, newPerson, nextOf, observations, readAll, runPractice, type Person } from './running-practice.ts';

const told = async (answer: Response): Promise<unknown> => [answer.status, await answer.json()];

const path = '/r4/Observation';
const document = {
  resourceType: 'Observation',
  id: 'a0',
  meta: { versionId: '9000000000002' },
  content: [{ attachment: { url: 'http://127.0.0.1:1/fhir/r4/Binary/b1' } }],
};

/** A user with three pages of observations, and a service that misbehaves. */
async function misbehaving(name: FaultName, setting: FaultSetting = {}) {
  const { practice, clock } = await runPractice();
  const me = await newPerson(practice);
  practice.addResources(me.appUserId, 'r4', [document, ...observations(24, 1)]);
  practice.faults.set(name, setting);
  return { practice, clock, me };
}

const asked = async (name: FaultName, setting: FaultSetting = {}, at = path) =>
  told(await (await misbehaving(name, setting)).me.get(at));

const hangsUp = async (name: FaultName): Promise<void> => {
  const { me } = await misbehaving(name);
  await expect(me.get(path)).rejects.toThrow('fetch failed');
};

const retryAfter = async (name: FaultName, value?: string): Promise<string | null> => {
  const { me } = await misbehaving(name, value === undefined ? {} : { value });
  const answer = await me.get(path);
  expect(answer.status).toBe(429);
  return answer.headers.get('retry-after');
};

const redirects =
  (status: number) =>
  async (name: FaultName): Promise<void> => {
    const { practice, me } = await misbehaving(name);
    const answer = await fetch(`${practice.apiUrl}${path}?_count=5`, { headers: me.headers, redirect: 'manual' });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('location')).toBe(`${practice.faults.otherOrigin}${path}?_count=5`);
    expect(await told(await fetch(`${practice.faults.otherOrigin}${path}`, { headers: { x: 'y' } }))).toEqual([
      200,
      {},
    ]);
    expect(practice.traffic.at(-1)).toMatchObject({ site: 'other', method: 'GET', headers: { x: 'y' } });
  };

const entryAdded = async (name: FaultName): Promise<Record<string, unknown>> => {
  const { me } = await misbehaving(name);
  const { entry, total } = await bundleOf(await me.get(path));
  expect([entry.length, total]).toEqual([11, 26]);
  expect(new Set(entry.slice(0, 10).map(({ resource }) => resource.id)).size).toBe(10);
  return entry[10]?.resource ?? {};
};

async function firstBytes(me: Person, count: number): Promise<number> {
  const abort = new AbortController();
  onTestFinished(() => abort.abort());
  const answer = await fetch(`${me.apiUrl}${path}`, { headers: me.headers, signal: abort.signal });
  let bytes = 0;
  for await (const piece of answer.body ?? []) {
    bytes += piece.length;
    if (bytes >= count) break;
  }
  return bytes;
}

/** What each fault must look like from outside. The faults of tokens, search and connecting are shown beside those. */
const shown: Partial<Record<FaultName, (name: FaultName) => Promise<void>>> = {
  'always-401': async (name) => {
    const { me } = await misbehaving(name);
    expect([(await me.get(path)).status, (await me.get(path)).status]).toEqual([401, 401]);
  },
  'expired-token-once': async (name) => {
    const { me } = await misbehaving(name);
    expect([(await me.get(path)).status, (await me.get(path)).status]).toEqual([401, 200]);
  },
  'outside-usa-403': async (name) => expect(await asked(name)).toEqual([403, { message: 'Forbidden' }]),
  'service-closed': async (name) => expect(await asked(name)).toMatchObject([410, { message: expect.any(String) }]),
  '429-seconds': async (name) => expect(await retryAfter(name, '7')).toBe('7'),
  '429-date': async (name) => expect(await retryAfter(name)).toBe('Mon, 23 Nov 2026 12:00:02 GMT'),
  '429-garbage': async (name) => expect(await retryAfter(name)).toBe('soon'),
  '429-bare': async (name) => expect(await retryAfter(name)).toBeNull(),
  '500': async (name) => {
    const answer = await (await misbehaving(name)).me.get(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([500, 'text/html; charset=utf-8']);
  },
  '503': async (name) => expect(await asked(name)).toEqual([503, { message: 'Service Unavailable' }]),
  '504': async (name) => expect(await asked(name)).toEqual([504, { message: 'Endpoint request timed out' }]),
  'connection-reset': hangsUp,
  'slow-answer': async (name) => {
    const { me, clock } = await misbehaving(name, { value: '5000' });
    const answer = me.get(path);
    await clock.untilWaiting(5_000);
    await clock.advance(5_000);
    expect((await answer).status).toBe(200);
  },
  'redirect-301': redirects(301),
  'redirect-302': redirects(302),
  'redirect-303': redirects(303),
  'redirect-307': redirects(307),
  'redirect-308': redirects(308),
  'refused-type': async (name) => {
    const { me } = await misbehaving(name, { path: '/Observation' });
    expect(await told(await me.get(path))).toMatchObject([403, { resourceType: 'OperationOutcome' }]);
    expect((await me.get('/r4/Condition')).status).toBe(200);
  },
  'unsupported-type': async (name) =>
    expect(await asked(name)).toMatchObject([404, { issue: [{ code: 'not-supported' }] }]),
  gone: async (name) =>
    expect(await asked(name, {}, `${path}/a0`)).toMatchObject([410, { issue: [{ code: 'deleted' }] }]),
  'no-audit-404': async (name) => expect(await asked(name, {}, '/r4/AuditEvent')).toMatchObject([404, {}]),
  'no-audit-403': async (name) => expect(await asked(name, {}, '/r4/AuditEvent')).toMatchObject([403, {}]),
  'html-instead-of-json': async (name) => {
    const answer = await (await misbehaving(name)).me.get(path);
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringMatching(/^<!doctype html>/)]);
  },
  'empty-body': async (name) => expect(await (await (await misbehaving(name)).me.get(path)).text()).toBe(''),
  'truncated-page': async (name) => {
    const text = await (await (await misbehaving(name)).me.get(path)).text();
    expect(text).toMatch(/^\{"resourceType":"Bundle"/);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  },
  'slow-drip': async (name) => {
    const { me, clock } = await misbehaving(name);
    const three = firstBytes(me, 3);
    for (let byte = 0; byte < 3; byte++) {
      await clock.untilWaiting(1_000);
      await clock.advance(1_000);
    }
    expect([3, 4]).toContain(await three);
  },
  'gzip-bomb': async (name) => {
    const { me } = await misbehaving(name);
    const packed = await fetch(`${me.apiUrl}${path}`, { headers: { ...me.headers, 'accept-encoding': 'gzip' } });
    expect(Number(packed.headers.get('content-length'))).toBeLessThan(600_000);
    await packed.body?.cancel();
    expect(await firstBytes(me, 5_000_000)).toBeGreaterThanOrEqual(5_000_000);
  },
  'endless-body': async (name) => {
    const { me } = await misbehaving(name);
    expect(await firstBytes(me, 5_000_000)).toBeGreaterThanOrEqual(5_000_000);
  },
  'foreign-next-link': async (name) => {
    const { practice, me } = await misbehaving(name);
    expect(nextOf(await bundleOf(await me.get(path)))).toMatch(practice.faults.otherOrigin);
  },
  'repeated-next-link': async (name) => {
    const { me } = await misbehaving(name);
    expect(nextOf(await bundleOf(await me.get(path)))).toBe(`${me.apiUrl}${path}`);
  },
  'wrong-total': async (name) => expect((await bundleOf(await (await misbehaving(name)).me.get(path))).total).toBe(82),
  'empty-page': async (name) => {
    const { me } = await misbehaving(name);
    const empty = await bundleOf(await me.get(path));
    expect(empty.entry).toEqual([]);
    expect(await readAll(me, nextOf(empty) ?? '')).toHaveLength(25);
  },
  'foreign-attachment-url': async (name) => {
    const { practice, me } = await misbehaving(name);
    expect(await (await me.get(path)).text()).toContain(`"url":"${practice.faults.otherOrigin}/fhir/r4/Binary/b1"`);
  },
  'wrong-type': async (name) => expect(await entryAdded(name)).toMatchObject({ resourceType: 'Basket' }),
  'no-id': async (name) => expect(await entryAdded(name)).not.toHaveProperty('id'),
  'another-patient': async (name) =>
    expect(await entryAdded(name)).toMatchObject({ subject: { reference: 'Patient/ffffffffffff' } }),
  'older-version': async (name) => {
    const { me } = await misbehaving(name);
    const { entry } = await bundleOf(await me.get(path));
    expect([entry[0], entry.at(-1)]).toMatchObject([
      { resource: { id: 'a0', meta: { versionId: '9000000000002' } } },
      { resource: { id: 'a0', meta: { versionId: '9000000000001', lastUpdated: '2001-01-01T00:00:00.000Z' } } },
    ]);
  },
  'deep-json': async (name) => {
    const text = await (await (await misbehaving(name)).me.get(path)).text();
    expect(text).toContain(`"x":${'['.repeat(1_000_000)}]`);
  },
  'proto-keys': async (name) =>
    expect(await (await (await misbehaving(name)).me.get(path)).text()).toContain('{"__proto__":{"polluted":true}'),
  'duplicate-keys': async (name) =>
    expect(await (await (await misbehaving(name)).me.get(path)).text()).toMatch(/\{"id":"00",.*?"id":"a0"/),
  'skip-paging': async (name) => {
    const { me } = await misbehaving(name);
    expect(nextOf(await bundleOf(await me.get(path)))).toContain('_skip=10');
  },
  'window-too-large': async (name) => {
    const { me } = await misbehaving(name, { value: '10' });
    const second = await bundleOf(await me.get(`${path}?_skip=10`));
    const refused = await me.get(nextOf(second) ?? '');
    expect([refused.status, await refused.text()]).toEqual([
      400,
      expect.stringContaining('Result window is too large'),
    ]);
  },
};

const shownElsewhere: readonly FaultName[] = [
  ...(['code-expired', 'late-code', 'no-rotation', 'lost-refresh-answer', 'existing-user-200'] as const),
  ...(['older-search-row', 'denied', 'forged-redirect', 'no-connect-address'] as const),
  ...(['ingestion-timeout', 'retrieval-failure', 'payer-not-established'] as const),
];

describe('faults of the practice service', () => {
  it.each(Object.entries(shown))('%s does as the table says', (name, expectShown) => expectShown(faultName(name)));

  it('are all shown by a test', () => {
    expect([...Object.keys(shown), ...shownElsewhere].toSorted()).toEqual(Object.keys(faultTable).toSorted());
  });

  it('strike as often, as late and where they are told, and end when cleared', async () => {
    const { me, practice } = await misbehaving('503', { after: 1, times: 2, at: ['fhir-search'], path: '_count=1' });
    const ask = async (query: string) => (await me.get(`${path}${query}`)).status;
    expect([await ask('?_count=2'), await ask('/a0'), await ask('?_count=1')]).toEqual([200, 200, 200]);
    expect([await ask('?_count=1'), await ask('?_count=1'), await ask('?_count=1')]).toEqual([503, 503, 200]);
    practice.faults.set('504');
    practice.faults.clear('503');
    expect(await ask('')).toBe(504);
    practice.faults.clear();
    expect(await ask('')).toBe(200);
  });
});

function faultName(text: string): FaultName {
  const isFault = (name: string): name is FaultName => Object.hasOwn(faultTable, name);
  if (!isFault(text)) throw new Error(`${text} is no fault`);
  return text;
}
