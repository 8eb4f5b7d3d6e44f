import { describe, expect, it } from 'vitest';

import { askForToken, createUser, exchange, newPerson, refresh, runPractice, tokenSchema } from './running-practice.ts';

describe('tokens of the practice service', () => {
  it('exchanges a code for an access and a refresh token, once', async () => {
    const { practice } = await runPractice();
    const code = await createUser(practice, 'me');
    const answer = await exchange(practice, code);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      access_token: expect.any(String),
      refresh_token: expect.any(String),
      token_type: 'bearer',
      expires_in: 7200,
    });
    const again = await exchange(practice, code);
    expect([again.status, await again.json()]).toMatchObject([400, { error: 'invalid_grant' }]);
  });

  it('takes a code for five minutes', async () => {
    const { practice, clock } = await runPractice();
    const code = await createUser(practice, 'me');
    await clock.advance(5 * 60_000);
    const answer = await exchange(practice, code);
    expect(await answer.json()).toMatchObject({ error: 'invalid_grant' });
  });

  it('lets an access token expire', async () => {
    const { practice, clock } = await runPractice({ tokenSeconds: 60 });
    const me = await newPerson(practice);
    expect((await me.get('/r4/Patient')).status).toBe(200);
    await clock.advance(60_000);
    expect((await me.get('/r4/Patient')).status).toBe(401);
  });

  it('rotates the refresh token, and tells the scope with it', async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    const tokens = tokenSchema.parse(await (await refresh(practice, me.refreshToken)).json());
    expect(tokens.refresh_token).not.toBe(me.refreshToken);
    expect(tokens.scope).toBe('user/*.*');
    expect((await refresh(practice, tokens.refresh_token ?? '')).status).toBe(200);
  });

  it('ends all tokens of a family when a used refresh token comes again', async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    const tokens = tokenSchema.parse(await (await refresh(practice, me.refreshToken)).json());
    const reused = await refresh(practice, me.refreshToken);
    expect([reused.status, await reused.json()]).toMatchObject([400, { error: 'invalid_grant' }]);
    expect((await refresh(practice, tokens.refresh_token ?? '')).status).toBe(400);
    expect((await me.get('/r4/Patient')).status).toBe(401);
  });

  it('refuses what it does not know', async () => {
    const { practice } = await runPractice();
    const grant = await askForToken(practice, { grant_type: 'password' });
    expect(await grant.json()).toEqual({ error: 'unsupported_grant_type' });
    const client = await askForToken(practice, { grant_type: 'refresh_token', client_secret: 'wrong' });
    expect([client.status, await client.json()]).toEqual([401, { error: 'invalid_client' }]);
    expect(await (await refresh(practice, 'never-given')).json()).toMatchObject({ error: 'invalid_grant' });
  });

  it('tells nothing about tokens at the API: that is another origin', async () => {
    const { practice } = await runPractice();
    expect(new URL(practice.authUrl).origin).not.toBe(new URL(practice.apiUrl).origin);
    expect((await fetch(`${practice.apiUrl}/oauth2/token`, { method: 'POST' })).status).toBe(404);
  });
});
