import { describe, expect, it } from 'vitest';
import { bundleOf, scriptedOneUp, testCredentials, tokenBody } from '../../fakes/scripted-oneup.ts';
import { memoryAccount } from '../../fakes/memory-account.ts';
import type { Script, ScriptedAnswer } from '../../fakes/scripted-server.ts';

const { signal } = new AbortController();
const patients: ScriptedAnswer = { body: bundleOf([]) };

/** Answers by the beginning of the path, each list in its order, the last for good; what is not named is as usual. */
function byPath(table: Readonly<Record<string, readonly ScriptedAnswer[]>>): Script {
  const given = new Map<string, number>();
  return ({ target }) => {
    const path = Object.keys(table).find((start) => target.startsWith(start));
    if (path === undefined) return target.startsWith('/r4/') ? patients : null;
    const turn = given.get(path) ?? 0;
    given.set(path, turn + 1);
    return table[path]?.at(Math.min(turn, (table[path]?.length ?? 1) - 1)) ?? null;
  };
}

const user = '/user-management/v1/user';
const code = `${user}/auth-code`;
const tokens = '/oauth2/token';
const refused = (error: string, status = 400): ScriptedAnswer => ({ status, body: { success: false, error } });

describe('the first sign-in', () => {
  it('makes a user with a name of 160 random bits, in the form, and keeps the name first', async () => {
    const one = await scriptedOneUp(byPath({}));
    expect(await one.oneup.read('r4', 'Patient', signal)).toMatchObject({ ok: true });
    const [made] = one.asked(user);
    expect(made).toMatchObject({ method: 'POST', target: user });
    expect(Object.fromEntries(made?.form ?? [])).toEqual({
      app_user_id: '07'.repeat(20),
      client_id: testCredentials.clientId,
      client_secret: testCredentials.clientSecret,
    });
    expect(await one.account.userId()).toEqual({ ok: true, value: '07'.repeat(20) });
  });

  it('exchanges the code as RFC 6749 says, and reads with the token', async () => {
    const one = await scriptedOneUp(byPath({}));
    await one.oneup.read('r4', 'Patient', signal);
    const [exchanged] = one.asked(tokens);
    expect(exchanged?.headers['content-type']).toContain('application/x-www-form-urlencoded');
    expect(Object.fromEntries(exchanged?.form ?? [])).toEqual({
      client_id: testCredentials.clientId,
      client_secret: testCredentials.clientSecret,
      grant_type: 'authorization_code',
      code: 'a-code',
    });
    expect(one.asked('/r4/')[0]?.headers.authorization).toBe('Bearer access-1');
  });

  it.each([400, 200])('asks for a code where the user is there already (status %i)', async (status) => {
    const one = await scriptedOneUp(
      byPath({
        [code]: [{ body: { success: true, code: 'another' } }],
        [user]: [refused('this user already exists', status)],
      }),
    );
    expect(await one.oneup.read('r4', 'Patient', signal)).toMatchObject({ ok: true });
    expect(one.asked(tokens)[0]?.form.get('code')).toBe('another');
  });

  it('makes the user anew where the service has forgotten it', async () => {
    const account = memoryAccount({ userId: 'known' });
    const one = await scriptedOneUp(
      byPath({ [code]: [refused('this user does not exist')], [user]: [{ body: { success: true, code: 'new' } }] }),
      { account },
    );
    expect(await one.oneup.read('r4', 'Patient', signal)).toMatchObject({ ok: true });
    expect(one.server.requests.slice(0, 2).map(({ target, form }) => [target, form.get('app_user_id')])).toEqual([
      [code, 'known'],
      [user, 'known'],
    ]);
  });

  it.each([
    ['wrong-credentials', { status: 401, body: { message: 'Unauthorized' } }],
    ['outside-usa', { status: 403, body: { message: 'Forbidden' } }],
    ['service-closed', { status: 410, body: { message: 'This service is closed' } }],
    ['not-offered', { status: 404, body: 'not found' }],
    ['unreadable-answer', { status: 200, body: '<html>' }],
    ['unreadable-answer', { status: 200, body: '' }],
    ['unreadable-answer', { status: 200, body: { success: true } }],
  ] as const)('says %s of %o', async (failure, answer) => {
    const one = await scriptedOneUp(byPath({ [user]: [answer] }));
    expect(await one.oneup.read('r4', 'Patient', signal)).toMatchObject({ ok: false, error: { code: failure } });
    expect(one.asked('/r4/')).toEqual([]);
  });
});

describe('the exchange of a code', () => {
  it.each([
    ['as in the guide', tokenBody('a', 'r')],
    ['with 7199 seconds', { ...tokenBody('a', 'r'), expires_in: 7199 }],
    ['with an hour and a scope', { ...tokenBody('a', 'r'), expires_in: 3599, scope: 'user/*.*' }],
    ['with seconds as text', { ...tokenBody('a', 'r'), expires_in: '3599' }],
    ['with its type in capitals', { ...tokenBody('a', 'r'), token_type: 'Bearer' }],
  ])('takes an answer %s', async (_words, body) => {
    const one = await scriptedOneUp(byPath({ [tokens]: [{ body }] }));
    expect(await one.oneup.read('r4', 'Patient', signal)).toMatchObject({ ok: true });
    const expiresInSeconds = Number(body['expires_in']);
    expect(one.account.kept).toEqual([
      { accessToken: 'a', refreshToken: 'r', expiresInSeconds, receivedAt: one.clock.now() },
    ]);
  });

  it('that is too early is made once more, after a second', async () => {
    const early = { status: 503, body: { error: 'server_error', error_description: 'code not registered' } };
    const one = await scriptedOneUp(byPath({ [tokens]: [early, { body: tokenBody('a', 'r') }] }));
    const read = one.oneup.read('r4', 'Patient', signal);
    await one.clock.untilWaiting(1_000);
    await one.clock.advance(1_000);
    expect(await read).toMatchObject({ ok: true });
    expect(one.asked(tokens)).toHaveLength(2);
  });

  it('with an expired code is made once more with a fresh one, and then must be signed in again', async () => {
    const expired = { status: 400, body: { error: 'invalid_grant', error_description: 'expired' } };
    const one = await scriptedOneUp(byPath({ [tokens]: [expired] }));
    expect(await one.oneup.read('r4', 'Patient', signal)).toMatchObject({ error: { code: 'sign-in-again' } });
    expect(one.asked(tokens)).toHaveLength(2);
    expect(one.asked(user)).toHaveLength(2);
  });

  it.each([
    ['wrong-credentials', { status: 401, body: { error: 'invalid_client' } }],
    ['wrong-credentials', { status: 400, body: { error: 'invalid_client' } }],
    ['unreadable-answer', { status: 200, body: '<html>' }],
    ['unreadable-answer', { status: 200, body: '' }],
    ['unreadable-answer', { status: 200, body: { access_token: 'a' } }],
    ['unreadable-answer', { status: 200, body: { ...tokenBody('a', 'r'), access_token: 7 } }],
    ['outside-usa', { status: 403, body: { message: 'Forbidden' } }],
    ['too-many-requests', { status: 429, body: {} }],
  ] as const)('says %s of %o', async (failure, answer) => {
    const one = await scriptedOneUp(byPath({ [tokens]: [answer] }));
    expect(await one.oneup.read('r4', 'Patient', signal)).toMatchObject({ ok: false, error: { code: failure } });
  });
});

describe('a refresh', () => {
  const old = { accessToken: 'old', refreshToken: 'r0', expiresInSeconds: 7200, receivedAt: 0 };
  const known = () => memoryAccount({ userId: 'known', tokens: old });

  it('keeps the old refresh token where no new one comes', async () => {
    const { refresh_token: _none, ...body } = tokenBody('new', '');
    const one = await scriptedOneUp(byPath({ [tokens]: [{ body }] }), { account: known() });
    expect(await one.oneup.read('r4', 'Patient', signal)).toMatchObject({ ok: true });
    expect(one.asked(tokens)[0]?.form.get('refresh_token')).toBe('r0');
    expect(one.account.kept.at(-1)).toMatchObject({ accessToken: 'new', refreshToken: 'r0' });
  });

  it('that is refused is made good with a fresh code', async () => {
    const refusal = { status: 400, body: { error: 'invalid_grant' } };
    const one = await scriptedOneUp(byPath({ [tokens]: [refusal, { body: tokenBody('new', 'r1') }] }), {
      account: known(),
    });
    expect(await one.oneup.read('r4', 'Patient', signal)).toMatchObject({ ok: true });
    expect(one.asked(tokens).map(({ form }) => form.get('grant_type'))).toEqual([
      'refresh_token',
      'authorization_code',
    ]);
  });

  it('while the service is down fails as that, and keeps what there is', async () => {
    const one = await scriptedOneUp(byPath({ [tokens]: [{ status: 503, body: {} }] }), { account: known() });
    expect(await one.oneup.read('r4', 'Patient', signal)).toMatchObject({ error: { code: 'unavailable' } });
    expect(one.account.kept).toEqual([old]);
    expect(one.asked(code)).toEqual([]);
  });

  it('is awaited by callers who may give up, and goes on without them', async () => {
    const begun = Promise.withResolvers<void>();
    const may = Promise.withResolvers<void>();
    const one = await scriptedOneUp(
      async ({ target }) => {
        if (!target.startsWith(tokens)) return patients;
        begun.resolve();
        await may.promise;
        return { body: tokenBody('new', 'r1') };
      },
      { account: known() },
    );
    const impatient = new AbortController();
    const first = one.oneup.read('r4', 'Patient', impatient.signal);
    const second = one.oneup.read('r4', 'Patient', signal);
    await begun.promise;
    impatient.abort();
    expect(await first).toMatchObject({ error: { code: 'aborted' } });
    may.resolve();
    expect(await second).toMatchObject({ ok: true });
    expect(one.asked(tokens)).toHaveLength(1);
  });
});
