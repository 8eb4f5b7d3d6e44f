import { describe, expect, it } from 'vitest';
import type { FhirPage } from '../../../main/oneup/fhir-pages.ts';
import type { OneUpFailure } from '../../../main/oneup/one-up-failure.ts';
import type { Result } from '../../../main/values/result.ts';
import { bundleOf, scriptedOneUp } from '../../fakes/scripted-oneup.ts';

const { signal } = new AbortController();

async function all(pages: AsyncIterable<Result<FhirPage, OneUpFailure>>): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const page of pages) found.push(page.ok ? `${page.value.entries}` : page.error.code);
  return found;
}

const fhir = (answer: (target: string) => unknown) =>
  scriptedOneUp(({ target }) =>
    target.startsWith('/user') || target.startsWith('/oauth2') ? null : { body: answer(target) },
  );

describe('a read of the guide', () => {
  it.each([
    ['r4', 'Patient', '/r4/Patient'],
    ['dstu2', 'Observation?code=29308-4', '/dstu2/Observation?code=29308-4'],
    ['stu3', 'Condition?code=http://snomed.info/sct|3928002', '/stu3/Condition?code=http://snomed.info/sct%7C3928002'],
    ['r4', 'Observation?_lastUpdated=ge2026-01-01&_count=100', '/r4/Observation?_lastUpdated=ge2026-01-01&_count=100'],
    ['r4', 'Patient?_id=abc&_source=x&_tag=y', '/r4/Patient?_id=abc&_source=x&_tag=y'],
    ['r4', 'Binary/abc', '/r4/Binary/abc'],
    ['r4', 'metadata', '/r4/metadata'],
  ] as const)('%s %s asks for %s with the token in the header', async (version, query, target) => {
    const one = await fhir(() => bundleOf([]));
    expect(await one.oneup.read(version, query, signal)).toMatchObject({ ok: true });
    const last = one.server.requests.at(-1);
    expect([last?.method, last?.target, last?.headers.authorization]).toEqual(['GET', target, 'Bearer access-1']);
  });

  it.each([
    '../user-management/v1/user',
    '/r4/Patient',
    '//evil.example/',
    'https://evil.example/',
    '%2e%2e/connect',
    'Patient/../../connect',
  ])('1: does not leave its version: %s', async (query) => {
    const one = await fhir(() => bundleOf([]));
    expect(await one.oneup.read('r4', query, signal)).toMatchObject({ error: { code: 'bad-address' } });
    expect(one.server.requests).toEqual([]);
  });
});

describe('pages', () => {
  it('follow link.next in either form of the address, and end without a link', async () => {
    const one = await fhir((target) => {
      if (target === '/r4/Observation?_count=2')
        return bundleOf([{}, {}], `${one.server.origin}/fhir/r4/Observation?_skip=2`);
      if (target === '/fhir/r4/Observation?_skip=2') return bundleOf([{}, {}], '/r4/Observation?_after=abc');
      return bundleOf([{}]);
    });
    expect(await all(one.oneup.pages('r4', 'Observation?_count=2', signal))).toEqual(['2', '2', '1']);
  });

  it('1: stop with a named failure where a link leads away; what came before is good', async () => {
    const one = await fhir(() => bundleOf([{}], 'https://evil.example/r4/Observation?_skip=2'));
    expect(await all(one.oneup.pages('r4', 'Observation', signal))).toEqual(['1', 'untrusted-link']);
  });

  it('stop where they go in a circle', async () => {
    const one = await fhir((target) =>
      bundleOf([{}], target.endsWith('a') ? '/r4/Observation?b' : '/r4/Observation?a'),
    );
    expect(await all(one.oneup.pages('r4', 'Observation?a', signal))).toEqual(['1', '1', 'repeated-link']);
  });

  it('stop after 25 in a row without an entry', async () => {
    let turn = 0;
    const one = await fhir(() => bundleOf([], `/r4/Observation?again=${(turn += 1)}`));
    const pages = await all(one.oneup.pages('r4', 'Observation', signal));
    expect(pages).toEqual([...Array.from({ length: 25 }, () => '0'), 'repeated-link']);
  });

  it.each([
    ['no list', { ...bundleOf([]), link: 'next' }],
    ['another type', { resourceType: 'Patient', id: 'x' }],
  ])('with %s where links should be cannot be read', async (_words, body) => {
    const one = await fhir(() => body);
    expect(await all(one.oneup.pages('r4', 'Observation', signal))).toEqual(['unreadable-answer']);
  });

  it('of everything about a patient take time and types in R4 alone', async () => {
    const one = await fhir(() => bundleOf([]));
    const options = { since: '2026-01-01', types: ['Condition', 'Goal'] };
    await all(one.oneup.everything('r4', 'abc', signal, options));
    expect(one.server.requests.at(-1)?.target).toBe(
      '/r4/Patient/abc/$everything?_count=100&_since=2026-01-01&_type=Condition%2CGoal',
    );
    await all(one.oneup.everything('dstu2', 'abc', signal, options));
    expect(one.server.requests.at(-1)?.target).toBe('/dstu2/Patient/abc/$everything?_count=100');
    expect(await all(one.oneup.everything('r4', '../x', signal))).toEqual(['bad-address']);
  });
});

describe("a document's content", () => {
  const binary = { resourceType: 'Binary', contentType: 'text/plain', data: 'aGk=' };
  it.each([
    ['whole, in the older form', (origin: string) => `${origin}/fhir/stu3/Binary/a.b-1`, '/fhir/stu3/Binary/a.b-1'],
    ['whole', (origin: string) => `${origin}/r4/Binary/abc`, '/r4/Binary/abc'],
    [
      'with its version',
      (origin: string) => `${origin}/r4/Binary/abc/_history/9000000000002`,
      '/r4/Binary/abc/_history/9000000000002',
    ],
    ['as a path', () => '/dstu2/Binary/abc', '/dstu2/Binary/abc'],
    ['beside the resource', () => 'Binary/abc', '/r4/Binary/abc'],
  ])('is read by an address %s', async (_words, address, target) => {
    const one = await fhir(() => binary);
    const read = await one.oneup.binary('r4', address(one.server.origin), signal);
    expect(read).toEqual({ ok: true, value: JSON.stringify(binary) });
    expect(one.server.requests.at(-1)?.target).toBe(target);
  });

  it.each([
    'https://evil.example/r4/Binary/a',
    'data:text/plain,hi',
    'javascript:1',
    '/r4/Patient/a',
    '/r4/Binary/a/../../../x',
    'file:///etc/passwd',
    '\\\\host\\share',
  ])('1: is not asked for at %s', async (address) => {
    const one = await fhir(() => binary);
    expect(await one.oneup.binary('r4', address, signal)).toMatchObject({ error: { code: 'untrusted-link' } });
    expect(one.server.requests).toEqual([]);
  });

  it('must be a Binary', async () => {
    const one = await fhir(() => bundleOf([]));
    expect(await one.oneup.binary('r4', 'Binary/abc', signal)).toMatchObject({ error: { code: 'unreadable-answer' } });
  });
});

describe('whether the service answers', () => {
  it('is told by any answer, and no credential is sent for it', async () => {
    const one = await scriptedOneUp(() => ({ status: 302, headers: { location: 'https://1up.example/' } }));
    expect(await one.oneup.reach(signal)).toBe(true);
    expect(one.server.requests).toHaveLength(1);
    expect(one.server.requests[0]?.headers).not.toHaveProperty('authorization');
    await one.server.stop();
    expect(await one.oneup.reach(signal)).toBe(false);
    expect(one.reachability).toEqual(['reachable', 'unreachable']);
  });
});
