import { describe, expect, it, onTestFinished } from 'vitest';
import { checkCredentials, type CredentialsCheck } from '../../../main/oneup/check-credentials.ts';
import { parseEndpoints } from '../../../main/oneup/endpoints.ts';
import { redirectUriTrouble } from '../../../main/oneup/redirect-uri.ts';
import { fixedClock } from '../../fakes/fixed-clock.ts';
import { testCredentials } from '../../fakes/scripted-oneup.ts';
import { scriptedServer, type ScriptedAnswer, type ScriptedServer } from '../../fakes/scripted-server.ts';

async function check(
  answer: ScriptedAnswer,
  change: Partial<typeof testCredentials> | Record<string, string> = {},
): Promise<{ found: CredentialsCheck; server: ScriptedServer }> {
  const server = await scriptedServer(() => answer);
  onTestFinished(() => server.stop());
  const found = await checkCredentials({
    endpoints: { apiUrl: server.origin, authUrl: server.origin, searchUrl: server.origin },
    credentials: { ...testCredentials, ...change },
    ...{ fetch, clock: fixedClock() },
    randomBytes: (length) => new Uint8Array(length).fill(9),
  });
  return { found, server };
}
const allWell = { accepted: true, clientId: null, clientSecret: null, redirectUri: null, general: null };
const unknownUser = { status: 400, body: { success: false, error: 'this user does not exist' } };

describe('a look at the credentials', () => {
  it('takes them when the service knows them but not the made-up user, and makes none', async () => {
    const { found, server } = await check(unknownUser);
    expect(found).toEqual(allWell);
    expect(server.requests.map(({ target }) => target)).toEqual(['/user-management/v1/user/auth-code']);
    expect(server.requests[0]?.form.get('app_user_id')).toBe('09'.repeat(20));
  });

  it('says that the secret and the client ID do not belong together', async () => {
    const { found } = await check({ status: 401, body: { message: 'Unauthorized' } });
    expect(found).toEqual({ ...allWell, accepted: false, clientSecret: expect.stringContaining('client ID') });
  });

  it.each([
    [{ status: 403, body: { message: 'Forbidden' } }, /United States/],
    [{ status: 410, body: { message: 'closed' } }, /closed/],
    [{ body: '<html>' }, /cannot read/],
    [{ status: 302, headers: { location: 'https://evil.example/' } }, /not its own/],
    [{ status: 429, headers: { 'retry-after': '600' } }, /pause/],
  ])('says of %o what happened to all together', async (answer, words) => {
    const { found } = await check(answer);
    expect(found).toEqual({ ...allWell, accepted: false, general: expect.stringMatching(words) });
  });

  it.each([
    [{ clientId: '' }, 'clientId'],
    [{ clientSecret: '' }, 'clientSecret'],
    [{ redirectUri: '' }, 'redirectUri'],
    [{ redirectUri: 'http://app.example/x' }, 'redirectUri'],
  ] as const)('tells %o by itself, without asking anybody', async (change, field) => {
    const { found, server } = await check(unknownUser, change);
    expect(found).toEqual({ ...allWell, accepted: false, [field]: expect.any(String) });
    expect(server.requests).toEqual([]);
  });
});

describe('a redirect URI', () => {
  it.each([
    'https://app.example/connected',
    'https://app.example:8443/connected?from=1up',
    'http://127.0.0.1:4711/connected',
    'http://localhost/connected',
    'http://[::1]:4711/',
    'com.example.chartkeeper:/connected',
    'chartkeeper://connected',
  ])('may be %s', (uri) => {
    expect(redirectUriTrouble(uri)).toBeNull();
  });

  it.each([
    ...[
      '',
      'connected',
      'http://app.example/',
      'http://127.0.0.1.evil.example/',
      'https://app.example/#x',
      'https://app.example/#',
    ],
    ...[
      'https://user@app.example/',
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///x',
      'app://page/',
      'https:\\\\app.example',
    ],
    ...[
      'https://app.example/a b',
      'ws://app.example/',
      'mailto:me@app.example',
      'about:blank',
      'blob:https://app.example/x',
    ],
  ])('may not be %s', (uri) => {
    expect(redirectUriTrouble(uri)).toMatch(/\.$/);
  });
});

describe('the addresses of the service', () => {
  const good = {
    apiUrl: 'https://api.example',
    authUrl: 'https://auth.example/',
    searchUrl: ' http://127.0.0.1:4711 ',
  };

  it('are origins, over https or on this computer', () => {
    expect(parseEndpoints(good)).toEqual({
      ok: true,
      value: { apiUrl: 'https://api.example', authUrl: 'https://auth.example', searchUrl: 'http://127.0.0.1:4711' },
    });
  });

  it.each([
    ...[
      'http://api.example',
      'http://localhost.evil.example',
      'http://10.0.0.1',
      'http://0.0.0.0',
      'http://[::2]',
      'ftp://api.example',
    ],
    ...[
      'https://user@api.example',
      'https://api.example/v1',
      'https://api.example?x',
      'https://api.example#x',
      'api.example',
      '',
    ],
  ])('35: are never %s', (apiUrl) => {
    expect(parseEndpoints({ ...good, apiUrl })).toMatchObject({ ok: false, error: { code: 'bad-address' } });
  });
});
