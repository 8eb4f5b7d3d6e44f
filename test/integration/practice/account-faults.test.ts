import { describe, expect, it } from 'vitest';

import {
  clientForm,
  createUser,
  exchange,
  newPerson,
  post,
  refresh,
  runPractice,
  tokenSchema,
} from './running-practice.ts';

describe('faults of accounts', () => {
  it('code-expired: a good code is refused as expired', async () => {
    const { practice } = await runPractice();
    const code = await createUser(practice, 'me');
    practice.faults.set('code-expired');
    expect(await (await exchange(practice, code)).json()).toMatchObject({ error: 'invalid_grant' });
  });

  it('late-code: the code is there at the second try', async () => {
    const { practice } = await runPractice();
    const code = await createUser(practice, 'me');
    practice.faults.set('late-code');
    const early = await exchange(practice, code);
    expect([early.status, await early.json()]).toMatchObject([503, { error: 'server_error' }]);
    expect((await exchange(practice, code)).status).toBe(200);
  });

  it('no-rotation: the answer has no new refresh token, and the old one stays good', async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    practice.faults.set('no-rotation');
    const tokens = tokenSchema.parse(await (await refresh(practice, me.refreshToken)).json());
    expect(tokens).not.toHaveProperty('refresh_token');
    expect((await refresh(practice, me.refreshToken)).status).toBe(200);
  });

  it('lost-refresh-answer: the token has rotated, so the old one ends the family', async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    practice.faults.set('lost-refresh-answer');
    await expect(refresh(practice, me.refreshToken)).rejects.toThrow('fetch failed');
    expect(practice.traffic.at(-1)).toMatchObject({ site: 'auth', status: 0 });
    expect((await refresh(practice, me.refreshToken)).status).toBe(400);
    expect((await me.get('/r4/Patient')).status).toBe(401);
  });

  it('existing-user-200: the same words, with status 200', async () => {
    const { practice } = await runPractice();
    await createUser(practice, 'me');
    practice.faults.set('existing-user-200');
    const again = await post(`${practice.apiUrl}/user-management/v1/user`, clientForm(practice, { app_user_id: 'me' }));
    expect([again.status, await again.json()]).toEqual([200, { success: false, error: 'this user already exists' }]);
  });
});
