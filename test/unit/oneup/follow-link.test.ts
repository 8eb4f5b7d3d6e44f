import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followable } from '../../../main/oneup/follow-link.ts';

const api = 'https://api.example';
const hosts = [
  ...[
    'api.example',
    'API.example',
    'evil.example',
    'api.example.evil.example',
    'evil.example/api.example',
    'api.example.',
  ],
  ...['api.example:444', 'api.example:443', 'xn--pi-uia.example', 'аpi.example', 'api。example', 'user@api.example'],
  ...['api.example@evil.example', 'api.example%40evil.example', 'api.example#@evil.example', '127.0.0.1', '[::1]', ''],
];
const starts = [
  'https://',
  'HTTPS://',
  'http://',
  '//',
  '///',
  '\\\\',
  '/\\',
  'ftp://',
  'https:/',
  'https:',
  'https:\\\\',
  '',
];
const others = ['javascript:', 'data:', 'file://', 'blob:https://', ' https://', '\thttps://', 'ht\ntps://', 'wss://'];
const ends = [
  '',
  '/',
  '/r4/Patient?_skip=10',
  '\\..\\x',
  '/%2e%2e/x',
  '#x',
  '?@evil.example',
  '/\u0000',
  '/r4/../../x',
];

describe('a link that an answer gave', () => {
  it('1: is followed on the same origin alone, in 10,000 made-up addresses', () => {
    const link = fc.tuple(fc.constantFrom(...starts, ...others), fc.constantFrom(...hosts), fc.constantFrom(...ends));
    fc.assert(
      fc.property(link, (parts) => {
        const url = followable(api, parts.join(''));
        return url === null || (url.origin === api && url.username === '' && url.password === '');
      }),
      { numRuns: 10_000 },
    );
  });

  it.each([
    'https://evil.example/r4/Patient',
    'https://api.example:444/r4/Patient',
    'http://api.example/r4/Patient',
    'https://user@api.example/r4/Patient',
    'https://user:word@api.example/r4/Patient',
    'https://api.example@evil.example/',
    '//evil.example/r4/Patient',
    '\\\\evil.example\\r4',
    'https:\\\\api.example\\r4',
    'https://аpi.example/r4/Patient',
    'javascript:alert(1)',
    'https://api.example/r4/Patient\n',
  ])('1: is not followed to %s', (link) => {
    expect(followable(api, link)).toBeNull();
  });

  it('is followed where it is whole, and where it is only a path', () => {
    expect(followable(api, 'https://api.example/fhir/r4/Patient?_skip=10')?.pathname).toBe('/fhir/r4/Patient');
    expect(followable(api, 'https://api.example:443/r4/Patient')?.href).toBe('https://api.example/r4/Patient');
    expect(followable(api, '/r4/Patient?_skip=10')?.href).toBe('https://api.example/r4/Patient?_skip=10');
    expect(followable(api, '?_skip=10', `${api}/r4/Patient`)?.href).toBe('https://api.example/r4/Patient?_skip=10');
  });
});
