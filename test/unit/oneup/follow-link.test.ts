import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followable } from '../../../main/oneup/follow-link.ts';
import { cleanQuery } from '../../../main/oneup/system-search.ts';
import { retryAfterMs } from '../../../main/oneup/retry-after.ts';

const api = 'https://api.example';
const hosts = [
  'api.example',
  'evil.example',
  'api.example.evil.example',
  'api.example:444',
  'xn--pi-uia.example',
  'аpi.example',
  'user@api.example',
  'api.example@evil.example',
  '127.0.0.1',
];

describe('a link that an answer gave', () => {
  it('1: is followed on the same origin alone, in 10,000 made-up addresses', () => {
    const link = fc.tuple(
      fc.constantFrom('https://', 'http://', '//', '\\\\', 'ftp://', 'https:/', 'https:', '', 'javascript:', 'data:'),
      fc.constantFrom(...hosts),
      fc.constantFrom('', '/', '/r4/Patient?_skip=10', '\\..\\x', '/%2e%2e/x', '#x', '?@evil.example'),
    );
    fc.assert(
      fc.property(link, (parts) => {
        const url = followable(api, parts.join(''));
        return url === null || (url.origin === api && url.username === '' && url.password === '');
      }),
      { numRuns: 10_000 },
    );
  });

  it('is followed in both forms that the service writes', () => {
    expect(followable(api, '/r4/Patient?_skip=10')?.href).toBe('https://api.example/r4/Patient?_skip=10');
    expect(followable(api, 'https://api.example/fhir/r4/Binary/x')?.pathname).toBe('/fhir/r4/Binary/x');
  });
});

describe('Retry-After', () => {
  it.each([
    ['5', 5_000],
    ['0', 0],
    ['999999999', 3_600_000],
    ['-5', undefined],
    ['soon', undefined],
    ['Thu, 01 Jan 1970 00:01:00 GMT', 60_000],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    [null, undefined],
  ])('21: %s means %s milliseconds at least', (header, ms) => {
    expect(retryAfterMs(header, 0)).toBe(ms);
  });
});

describe('what a person types into the search', () => {
  it.each([
    ['  River  Valley ', 'River Valley'],
    ["St. Mary's", "St Mary's"],
    ['São José', 'Sao Jose'],
    ['<script>', 'script'],
  ])('%s becomes %s', (typed, cleaned) => {
    expect(cleanQuery(typed)).toBe(cleaned);
  });
});
