import { describe, expect, it } from 'vitest';
import { cleanQuery } from '../../../main/oneup/search-systems.ts';
import { scriptedOneUp, type ScriptedOneUp } from '../../fakes/scripted-oneup.ts';
import type { ScriptedAnswer } from '../../fakes/scripted-server.ts';

const { signal } = new AbortController();
const searching = (answer: (url: URL) => ScriptedAnswer): Promise<ScriptedOneUp> =>
  scriptedOneUp(({ target }) => (target.startsWith('/api/') ? answer(new URL(target, 'https://x.example')) : null));
const rows = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: from + at, name: `System ${from + at}` }));

describe('what a person types into the search', () => {
  it.each([
    ['  River  Valley ', 'River Valley'],
    ["St. Mary's-East", "St Mary's East"],
    ['O’Neill', "O'Neill"],
    ['São José', 'Sao Jose'],
    ['<script>alert(1)</script>', 'script alert 1 script'],
    ['100%; DROP', '100 DROP'],
    ['北京', ''],
    ['x'.repeat(300), 'x'.repeat(100)],
  ])('%s becomes %s', (typed, cleaned) => {
    expect(cleanQuery(typed)).toBe(cleaned);
  });
});

describe('the search for health systems', () => {
  it('asks as the guide says, with the token in the header', async () => {
    const one = await searching(() => ({ status: 201, body: [] }));
    await one.oneup.searchSystems("St. Mary's", 40, signal);
    const [asked] = one.asked('/api/');
    expect([asked?.method, asked?.headers.authorization, asked?.body]).toEqual(['POST', 'Bearer access-1', '']);
    const { pathname, searchParams } = new URL(asked?.target ?? '', one.server.origin);
    expect([pathname, searchParams.get('offset'), searchParams.get('query')]).toEqual([
      '/api/search',
      '40',
      "St Mary's",
    ]);
  });

  it.each([
    [
      'of the guide',
      { id: 4894, name: 'River Valley Health', address: '1 Main Street, Springfield, IL 62701' },
      {
        address: '1 Main Street, Springfield, IL 62701',
        fhirVersion: null,
        ehr: null,
        resourceUrl: null,
        trouble: null,
      },
    ],
    [
      'of today',
      {
        ...{ id: 4894, name: 'River Valley Health', address: '1 Main Street', fhirVersion: 'r4', ehr: 'Epic' },
        ...{ resourceUrl: 'https://fhir.river.example/r4', logo: 'https://river.example/logo.png', locations: [] },
      },
      {
        fhirVersion: 'r4',
        ehr: 'Epic',
        resourceUrl: 'https://fhir.river.example/r4',
        logo: 'https://river.example/logo.png',
      },
    ],
    [
      'in its older form',
      {
        ...{
          id: '4894',
          name: ' River Valley Health ',
          resource_url: 'https://fhir.river.example/stu3',
          ehr: 'Cerner',
        },
        ...{ api_version: 'FHIR STU3 3.0.1', status: 'connection_working', logo: null },
        locations: [
          {
            name: 'x',
            address: { line: ['1 Main Street', 'Floor 2'], city: 'Springfield', postalCode: '62701', state: 'IL' },
          },
        ],
      },
      {
        ...{ address: '1 Main Street, Floor 2, Springfield, IL 62701', fhirVersion: 'stu3', trouble: null },
        resourceUrl: 'https://fhir.river.example/stu3',
      },
    ],
    [
      'whose connection does not work',
      { id: 4894, name: 'River Valley Health', status: 'connection_broken' },
      { trouble: expect.stringContaining('not working at the moment') },
    ],
    [
      'with odd parts',
      { id: 4894, name: 'River Valley Health', address: 7, ehr: {}, locations: 'here', fhirVersion: ['r4'] },
      { address: null, ehr: null, fhirVersion: null },
    ],
  ])('reads a row %s', async (_words, row, system) => {
    const one = await searching(() => ({ body: [row] }));
    const found = await one.oneup.searchSystems('river', 0, signal);
    expect(found).toMatchObject({ ok: true, value: { nextOffset: null } });
    expect(found.ok && found.value.systems[0]).toMatchObject({ id: 4894, name: 'River Valley Health', ...system });
  });

  it('leaves out rows that make no sense, and goes by all rows for the next page', async () => {
    const odd = [null, 7, 'x', {}, { id: 1 }, { id: -1, name: 'x' }, { id: 'abc', name: 'x' }, { id: 2, name: '' }];
    const one = await searching(() => ({ body: [...odd, ...rows(100, 12)] }));
    const found = await one.oneup.searchSystems('', 0, signal);
    expect(found).toMatchObject({ ok: true, value: { nextOffset: 20 } });
    expect(found.ok && found.value.systems).toHaveLength(12);
  });

  it('shows a system once, however often it comes, and again when its page is asked for again', async () => {
    const one = await searching(({ searchParams }) => {
      const offset = Number(searchParams.get('offset'));
      return { body: offset === 0 ? rows(1, 20) : [...rows(18, 3), ...rows(20, 5)] };
    });
    const ids = async (query: string, offset: number) => {
      const found = await one.oneup.searchSystems(query, offset, signal);
      return found.ok ? found.value.systems.map(({ id }) => id) : [];
    };
    const [first, second, secondAgain] = [await ids('a', 0), await ids('a', 20), await ids('a', 20)];
    expect([first.length, second, secondAgain]).toEqual([20, [21, 22, 23, 24], [21, 22, 23, 24]]);
    expect(await ids('b', 20)).toEqual([18, 19, 20, 21, 22, 23, 24]);
  });

  it.each([
    [
      'sign-in-again',
      { status: 401, body: { success: false, message: 'An error occurred when processing the access token.' } },
    ],
    ['unreadable-answer', { status: 400, body: { success: false, message: 'query' } }],
    ['unreadable-answer', { body: '<html>' }],
    ['unreadable-answer', { body: { rows: [] } }],
    ['outside-usa', { status: 403, body: { message: 'Forbidden' } }],
  ])('says %s of %o', async (code, answer) => {
    const one = await searching(() => answer);
    expect(await one.oneup.searchSystems('river', 0, signal)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('the search by zip', () => {
  it.each(['62701', '62701-1234', ' 62701 '])('asks for %s', async (zip) => {
    const one = await searching(() => ({ body: rows(1, 2) }));
    expect(await one.oneup.systemsByZip(zip, signal)).toMatchObject({ ok: true, value: [{ id: 1 }, { id: 2 }] });
    expect(one.asked('/api/')[0]).toMatchObject({ method: 'GET', target: `/api/systems/${zip.trim()}` });
  });

  it.each(['6270', '../x', '62701/../x', 'abcde', ''])('does not ask for %s', async (zip) => {
    const one = await searching(() => ({ body: [] }));
    expect(await one.oneup.systemsByZip(zip, signal)).toMatchObject({ error: { code: 'bad-address' } });
    expect(one.server.requests).toEqual([]);
  });
});

describe('the address of a connect window', () => {
  const connecting = (quiet: ScriptedAnswer) =>
    scriptedOneUp(({ target }) => (target.startsWith('/api/clinical') ? quiet : null));

  it('is the one without the token, where the service gives it', async () => {
    const authorization_url = 'https://login.river.example/authorize?state=abc';
    const one = await connecting({ body: { system_id: 4706, system_name: 'River', authorization_url } });
    const found = await one.oneup.connectUrl(4706, signal);
    expect(found).toEqual({ ok: true, value: { url: new URL(authorization_url), carriesToken: false } });
    const [asked] = one.asked('/api/clinical');
    expect(asked).toMatchObject({ method: 'GET', target: '/api/clinical/4706?sendRedirectUrlAsResponse=true' });
    expect(asked?.headers).toMatchObject({ authorization: 'Bearer access-1', 'x-client-id': 'client-of-the-test' });
  });

  it.each([400, 401, 403, 404, 405, 429])(
    'is the documented one, told as bearing the token, after status %i',
    async (status) => {
      const one = await connecting({ status, headers: { 'retry-after': '600' }, body: { success: false } });
      const found = await one.oneup.connectUrl(4706, signal);
      const url = new URL(
        `${one.server.origin}/connect/system/clinical/4706?client_id=client-of-the-test&access_token=access-1`,
      );
      expect(found).toEqual({ ok: true, value: { url, carriesToken: true } });
      expect(one.asked('/connect')).toEqual([]);
    },
  );

  it.each([
    'http://login.river.example/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://user:word@river.example/',
    'nowhere',
  ])('35: is never %s', async (authorization_url) => {
    const one = await connecting({ body: { authorization_url } });
    expect(await one.oneup.connectUrl(4706, signal)).toMatchObject({ error: { code: 'untrusted-link' } });
  });

  it.each([
    ['unreadable-answer', { body: '<html>' }],
    ['unreadable-answer', { body: { system_id: 4706 } }],
    ['untrusted-link', { status: 302, headers: { location: 'https://evil.example/' } }],
  ])('fails with %s after %o', async (code, answer) => {
    const one = await connecting(answer);
    expect(await one.oneup.connectUrl(4706, signal)).toMatchObject({ ok: false, error: { code } });
  });
});
