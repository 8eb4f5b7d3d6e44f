import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOneUp, type OneUp } from '../../../main/oneup/oneup.ts';
import { cannedFetch, type CannedFetch } from '../../fakes/canned-fetch.ts';
import { fixedClock } from '../../fakes/fixed-clock.ts';
import { memoryAccount } from '../../fakes/memory-account.ts';
import { bundleOf, testCredentials, tokenBody } from '../../fakes/scripted-oneup.ts';

const { signal } = new AbortController();
const endpoints = {
  apiUrl: 'https://api.example',
  authUrl: 'https://auth.example',
  searchUrl: 'https://search.example',
};
const labs = { fhirVersion: 'r4', resourceType: 'Observation' } as const;
const times = 10_000;

/** The client before a service that answers with whatever link the test wants. */
function behind(link: () => string): { oneup: OneUp; canned: CannedFetch } {
  const canned = cannedFetch(({ host, pathname, searchParams }) => {
    if (host === 'auth.example') return tokenBody('the-access-token', 'the-refresh-token');
    if (pathname.startsWith('/user-management')) return { success: true, code: 'the-code' };
    if (pathname.startsWith('/api/clinical')) return { authorization_url: link() };
    // What is followed ends there.
    const isFirst = searchParams.get('_count') === '100' && searchParams.size === 1;
    return bundleOf([{ resourceType: 'Observation', id: 'kept' }], isFirst ? link() : undefined);
  });
  const oneup = createOneUp({
    ...{ endpoints, credentials: testCredentials, account: memoryAccount(), fetch: canned.fetch, clock: fixedClock() },
    randomBytes: (length) => new Uint8Array(length),
  });
  return { oneup, canned };
}

const starts = fc.constantFrom(
  ...[
    'https://',
    'http://',
    'HTTPS://',
    '//',
    '///',
    '////',
    '/\\',
    '\\\\',
    'https:',
    'https:/',
    'https:\\\\',
    'http:',
    '',
  ],
  ...[
    'ftp://',
    'wss://',
    'file://',
    'javascript:',
    'data:text/plain,',
    'blob:https://',
    ' https://',
    '\thttps://',
    'ht\ntps://',
  ],
);
const users = fc.constantFrom(
  '',
  '',
  '',
  'user@',
  'user:word@',
  '@',
  'api.example@',
  'api.example%40',
  'api.example:443@',
);
const hosts = fc.oneof(
  fc.constantFrom(
    ...[
      'api.example',
      'API.EXAMPLE',
      'evil.example',
      'api.example.evil.example',
      'evil-api.example',
      'api.example.',
      'auth.example',
    ],
    ...[
      'xn--pi-uia.example',
      'аpi.example',
      'api。example',
      'ａpi.example',
      'api.example\u00AD',
      '127.0.0.1',
      '[::1]',
      '0x7f.1',
      '2130706433',
    ],
    ...[
      'api.example#',
      'api.example?',
      'api.example/',
      'evil.example/api.example',
      'localhost',
      'api.example%2eevil.example',
    ],
  ),
  fc.domain(),
  fc.ipV4(),
);
const ports = fc.constantFrom('', '', '', ':443', ':80', ':8443', ':0443', ':', ':65536');
const paths = fc.constantFrom(
  ...[
    '',
    '/',
    '/r4/Observation?_skip=100',
    '/fhir/r4/Observation?_skip=100',
    '/r4/Binary/abc',
    '/../..//evil.example/',
  ],
  ...[
    '\\r4\\x',
    '/%2e%2e/',
    '/@evil.example/',
    '?x=https://evil.example',
    '#@evil.example',
    '/\u0000',
    '/\r\nHost: evil.example',
    '/ ☃',
  ],
);
const links = fc
  .oneof(
    { weight: 5, arbitrary: fc.tuple(starts, users, hosts, ports, paths).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: fc.webUrl({ withFragments: true, withQueryParameters: true }) },
    { weight: 1, arbitrary: fc.string({ maxLength: 60 }) },
  )
  .filter((link) => link !== '');

describe('the access token', () => {
  it(`1: goes to the configured origins alone, whatever ${times} made-up links say, and what was read is kept`, async () => {
    let link = '';
    const { oneup, canned } = behind(() => link);
    const source = oneup.recordSource();
    const ends: string[] = [];
    for (link of fc.sample(links, { numRuns: times, seed: 1 })) {
      const page = await source.page(labs, null, signal);
      expect(page).toMatchObject({ ok: true, value: { text: expect.stringContaining('"kept"') } });
      const next = await source.page(labs, page.ok ? page.value.nextCursor : null, signal);
      const asCursor = await source.page(labs, link, signal);
      const asAttachment = await source.attachment(labs, link, signal);
      ends.push(...[next, asCursor, asAttachment].map((answer) => (answer.ok ? 'read' : answer.error.code)));
    }
    expect(elsewhere(canned)).toEqual([]);
    // Both ways were gone: links that stay at home, and links that lead away.
    const count = (end: string): number => ends.filter((one) => one === end).length;
    expect(count('read')).toBeGreaterThan(500);
    expect(count('untrusted-link')).toBeGreaterThan(times);
    // Where a link names a document, this service has none to give.
    expect(new Set(ends)).toEqual(new Set(['read', 'untrusted-link', 'unreadable-answer']));
  });

  it('1: is never in the address of a connect window that the service names, in 1,000 made-up ones', async () => {
    let link = '';
    const { oneup } = behind(() => link);
    const found: (URL | string)[] = [];
    for (link of fc.sample(links, { numRuns: 1_000, seed: 2 })) {
      const address = await oneup.connectUrl(4706, signal);
      found.push(address.ok ? address.value.url : address.error.code);
    }
    const urls = found.filter((one) => one instanceof URL);
    const isSafe = ({ protocol, hostname }: URL): boolean =>
      protocol === 'https:' || (protocol === 'http:' && /^(127\.|localhost$|\[::1\])/.test(hostname));
    expect(urls.filter((url) => url.href.includes('the-access-token') || !isSafe(url))).toEqual([]);
    expect(urls.length).toBeGreaterThan(50);
    expect(new Set(found.filter((one) => typeof one === 'string'))).toEqual(new Set(['untrusted-link']));
  });

  it('5: stands in a header, and no secret in any of the addresses that are asked', async () => {
    const { oneup, canned } = behind(() => '/r4/Observation?_after=x');
    const source = oneup.recordSource();
    await oneup.searchSystems('river', 0, signal);
    await oneup.systemsByZip('62701', signal);
    await oneup.connectUrl(4706, signal);
    await oneup.binary('r4', 'Binary/abc', signal);
    await source.sections(signal);
    await source.page(labs, null, signal);
    await source.gathering('2026-01-01', signal);
    const secrets = ['the-access-token', 'the-refresh-token', 'the-code', testCredentials.clientSecret];
    for (const { url } of canned.requests) for (const secret of secrets) expect(url).not.toContain(secret);
    expect(canned.requests.length).toBeGreaterThan(9);
  });
});

/** Requests to other than the three origins: the token must not have been there, nor anything else. */
const elsewhere = ({ requests }: CannedFetch): readonly string[] =>
  requests.map(({ url }) => url).filter((url) => !Object.values(endpoints).includes(new URL(url).origin));
