import { describe, expect, it } from 'vitest';

import { clientForm, createUser, post, runPractice } from './running-practice.ts';

const userPath = '/user-management/v1/user';

describe('users of the practice service', () => {
  it('takes the fields of a new user from the form, JSON, the query or headers', async () => {
    const { practice } = await runPractice();
    const url = `${practice.apiUrl}${userPath}`;
    const fields = (who: string) => Object.fromEntries(clientForm(practice, { app_user_id: who }));
    const answers = await Promise.all([
      post(url, clientForm(practice, { app_user_id: 'form' })),
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(fields('json')),
      }),
      fetch(`${url}?${clientForm(practice, { app_user_id: 'query' })}`, { method: 'POST' }),
      fetch(url, { method: 'POST', headers: fields('headers') }),
    ]);
    const told: unknown[] = await Promise.all(answers.map((answer) => answer.json()));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(told).toEqual(
      ['form', 'json', 'query', 'headers'].map((who) => ({
        success: true,
        code: expect.stringMatching(/^[\w-]{43}$/),
        oneup_user_id: expect.any(Number),
        app_user_id: who,
        active: true,
      })),
    );
  });

  it('says that a user exists already, and gives a new code for him', async () => {
    const { practice } = await runPractice();
    await createUser(practice, 'twice');
    const form = clientForm(practice, { app_user_id: 'twice' });
    const again = await post(`${practice.apiUrl}${userPath}`, form);
    expect(again.status).toBe(400);
    expect(await again.json()).toEqual({ success: false, error: 'this user already exists' });
    const code = await post(`${practice.apiUrl}${userPath}/auth-code`, form);
    expect(await code.json()).toMatchObject({ success: true, app_user_id: 'twice', code: expect.any(String) });
  });

  it('gives no code for a user that it does not know', async () => {
    const { practice } = await runPractice();
    const answer = await post(
      `${practice.apiUrl}${userPath}/auth-code`,
      clientForm(practice, { app_user_id: 'nobody' }),
    );
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ success: false, error: 'this user does not exist' });
  });

  it('refuses a wrong client secret, and a user without an id', async () => {
    const { practice } = await runPractice();
    const url = `${practice.apiUrl}${userPath}`;
    const wrong = await post(url, clientForm(practice, { app_user_id: 'me', client_secret: 'wrong' }));
    expect([wrong.status, await wrong.json()]).toEqual([401, { message: 'Unauthorized' }]);
    const nameless = await post(url, clientForm(practice, {}));
    expect(nameless.status).toBe(400);
  });

  it('takes 300 calls an hour, and more an hour later', async () => {
    const { practice, clock } = await runPractice();
    await createUser(practice, 'busy');
    const ask = () =>
      post(`${practice.apiUrl}${userPath}/auth-code`, clientForm(practice, { app_user_id: 'busy' })).then(
        ({ status }) => status,
      );
    const first = new Set(await Promise.all(Array.from({ length: 299 }, ask)));
    expect([...first]).toEqual([200]);
    expect(await ask()).toBe(429);
    await clock.advance(3_600_001);
    expect(await ask()).toBe(200);
  });
});
