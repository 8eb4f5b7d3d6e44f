import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createOneUp, type OneUp } from '../../../main/oneup/oneup.ts';
import { systemClock } from '../../../main/values/system-clock.ts';
import { memoryAccount } from '../../fakes/memory-account.ts';
import { bundleOf, testCredentials, tokenBody } from '../../fakes/scripted-oneup.ts';
import { scriptedServer, type ScriptedServer } from '../../fakes/scripted-server.ts';

const { signal } = new AbortController();
let here: ScriptedServer;
let there: ScriptedServer;
let redirected: { readonly path: string; readonly status: number };

beforeEach(async () => {
  there = await scriptedServer(() => ({ body: { ...tokenBody('stolen', 'stolen'), success: true, code: 'stolen' } }));
  here = await scriptedServer(({ target }) => {
    const { path, status } = redirected;
    if (target.startsWith(path)) return { status, headers: { location: `${there.origin}${target}` } };
    if (target.startsWith('/user-management')) return { body: { success: true, code: 'a-code' } };
    return { body: target.startsWith('/oauth2') ? tokenBody('access', 'refresh') : bundleOf([]) };
  });
  onTestFinished(async () => {
    await here.stop();
    await there.stop();
  });
});

const client = (): OneUp =>
  createOneUp({
    endpoints: { apiUrl: here.origin, authUrl: here.origin, searchUrl: here.origin },
    credentials: testCredentials,
    ...{ account: memoryAccount(), fetch, clock: systemClock, randomBytes },
  });

const posts: Readonly<Record<string, (oneup: OneUp) => Promise<unknown>>> = {
  '/user-management/v1/user': (oneup) => oneup.read('r4', 'Patient', signal),
  '/oauth2/token': (oneup) => oneup.read('r4', 'Patient', signal),
  '/api/search': (oneup) => oneup.searchSystems('river', 0, signal),
};
const gets: Readonly<Record<string, (oneup: OneUp) => Promise<unknown>>> = {
  '/r4/Patient': (oneup) => oneup.read('r4', 'Patient', signal),
  '/r4/Binary/abc': (oneup) => oneup.binary('r4', 'Binary/abc', signal),
  '/r4/metadata': (oneup) => oneup.recordSource().sections(signal),
  '/api/systems/': (oneup) => oneup.systemsByZip('62701', signal),
  '/api/clinical/': (oneup) => oneup.connectUrl(4706, signal),
};

describe.each([301, 302, 303, 307, 308])('2: a redirect with %i to a second origin', (status) => {
  it.each(Object.entries({ ...posts, ...gets }))(
    'takes no credential along from %s: 0 requests there',
    async (path, act) => {
      redirected = { path, status };
      expect(await act(client())).toMatchObject({ ok: false, error: { code: 'untrusted-link' } });
      expect(here.requests.filter(({ target }) => target.startsWith(path))).toHaveLength(1);
      expect(there.requests).toEqual([]);
    },
  );

  it('is not followed on the same origin either', async () => {
    redirected = { path: '/r4/Patient', status };
    here.answer(({ target }) => {
      if (target.startsWith('/user-management')) return { body: { success: true, code: 'a-code' } };
      if (target.startsWith('/oauth2')) return { body: tokenBody('access', 'refresh') };
      return { status, headers: { location: '/connect/system/clinical/1' } };
    });
    expect(await client().read('r4', 'Patient', signal)).toMatchObject({
      ok: false,
      error: { code: 'untrusted-link' },
    });
    expect(here.requests.filter(({ target }) => target.startsWith('/connect'))).toEqual([]);
  });
});
