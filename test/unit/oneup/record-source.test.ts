import { describe, expect, it } from 'vitest';
import type { RecordSource, Section } from '../../../main/sync/record-source.ts';
import { bundleOf, outcomeOf, scriptedOneUp, type ScriptedOneUp } from '../../fakes/scripted-oneup.ts';
import type { ScriptedAnswer } from '../../fakes/scripted-server.ts';

const { signal } = new AbortController();
const labs: Section = { fhirVersion: 'r4', resourceType: 'Observation' };

async function over(answer: (target: string) => ScriptedAnswer): Promise<ScriptedOneUp & { source: RecordSource }> {
  const one = await scriptedOneUp(({ target }) =>
    target.startsWith('/user') || target.startsWith('/oauth2') ? null : answer(target),
  );
  return { ...one, source: one.oneup.recordSource() };
}

/** All pages of the section: how many entries, and how it ended. */
async function readAll(source: RecordSource, section = labs): Promise<{ ids: readonly string[]; end: string }> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await source.page(section, cursor, signal);
    if (!page.ok) return { ids, end: page.error.code };
    ids.push(...[...page.value.text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? ''));
    cursor = page.value.nextCursor;
  } while (cursor !== null);
  return { ids, end: 'complete' };
}

const page = (ids: readonly string[], next?: string): ScriptedAnswer => ({
  body: bundleOf(
    ids.map((id) => ({ resourceType: 'Observation', id })),
    next,
  ),
});

describe('a section', () => {
  it('is asked for in pages of a hundred, and documents in pages of ten', async () => {
    const one = await over(() => page([]));
    await one.source.page(labs, null, signal);
    await one.source.page({ fhirVersion: 'dstu2', resourceType: 'Binary' }, null, signal);
    expect(one.server.requests.slice(-2).map(({ target }) => target)).toEqual([
      '/r4/Observation?_count=100',
      '/dstu2/Binary?_count=10',
    ]);
  });

  it('is read to its end by both styles of paging, with its total', async () => {
    const one = await over((target) => {
      if (target.endsWith('_count=100')) return page(['a'], `${one.server.origin}/r4/Observation?_count=100&_skip=1`);
      return target.endsWith('_skip=1') ? page(['b'], '/fhir/r4/Observation?_after=Observation.b') : page(['c']);
    });
    expect(await readAll(one.source)).toEqual({ ids: ['a', 'b', 'c'], end: 'complete' });
    expect(await one.source.page(labs, null, signal)).toMatchObject({ value: { total: 1 } });
  });

  it('is counted by a search for one, and asked for what was updated after a moment', async () => {
    const one = await over((target) => page(target.includes('_count=1&') || target.endsWith('_count=1') ? ['a'] : []));
    expect(await one.source.changes?.count(labs, signal)).toEqual({ ok: true, value: 1 });
    const since = await one.source.changes?.since(labs, '2026-10-02T08:00:00.000Z', signal);
    expect(since).toMatchObject({ ok: true, value: { nextCursor: null, total: null } });
    expect(one.server.requests.slice(-2).map(({ target }) => target)).toEqual([
      '/r4/Observation?_count=1',
      '/r4/Observation?_count=100&_lastUpdated=ge2026-10-02T08:00:00.001Z',
    ]);
  });

  it('goes on at a cursor that another session kept', async () => {
    const one = await over((target) =>
      target.endsWith('_skip=1') ? page(['b']) : page(['a'], '/r4/Observation?_skip=1'),
    );
    const first = await one.source.page(labs, null, signal);
    const later = await over((target) => (target.endsWith('_skip=1') ? page(['b']) : page(['a'])));
    const cursor = first.ok ? first.value.nextCursor : null;
    expect(cursor).toBe('/r4/Observation?_skip=1');
    expect(await later.source.page(labs, cursor, signal)).toMatchObject({ value: { nextCursor: null } });
  });

  it('1: keeps the page whose link leads away, and then fails with that reason, without asking', async () => {
    const one = await over(() => page(['a'], 'https://evil.example/r4/Observation?_skip=1'));
    expect(await readAll(one.source)).toEqual({ ids: ['a'], end: 'untrusted-link' });
    expect(one.asked('/r4/')).toHaveLength(1);
  });

  it.each([
    'https://evil.example/',
    '//evil.example/',
    '\\\\evil.example',
    'r4/Observation',
    '',
    '/r4/x\n',
    'untrusted-link:',
  ])('1: does not take %s for a cursor', async (cursor) => {
    const one = await over(() => page(['a']));
    expect(await one.source.page(labs, cursor, signal)).toMatchObject({ error: { code: 'untrusted-link' } });
    expect(one.server.requests).toEqual([]);
  });

  it('19: keeps the page that points to itself or back, and then says so', async () => {
    const self = await over((target) => page(['a'], target));
    expect(await readAll(self.source)).toEqual({ ids: ['a'], end: 'unreadable-answer' });
    const circle = await over((target) =>
      page([target.slice(-1)], `/r4/Observation?${target.endsWith('x') ? 'y' : 'x'}`),
    );
    expect((await readAll(circle.source)).ids).toEqual(['0', 'x', 'y']);
  });

  it('19: may be read again from any page of it', async () => {
    const one = await over((target) =>
      target.endsWith('_skip=1') ? page(['b'], '/r4/Observation?_skip=2') : page(['c']),
    );
    const again = () => one.source.page(labs, '/r4/Observation?_skip=1', signal);
    expect(await again()).toMatchObject({ value: { nextCursor: '/r4/Observation?_skip=2' } });
    await one.source.page(labs, '/r4/Observation?_skip=2', signal);
    expect(await again()).toMatchObject({ value: { nextCursor: '/r4/Observation?_skip=2' } });
  });

  it.each([
    ['not-offered', 404, outcomeOf('not-supported', 'not supported')],
    ['not-offered', 404, { message: 'Not Found' }],
    ['not-offered', 410, outcomeOf('deleted', 'deleted')],
    ['refused', 403, outcomeOf('forbidden', 'no')],
    ['outside-usa', 403, { message: 'Forbidden' }],
    ['unavailable', 410, { message: 'closed' }],
    ['unreadable-answer', 200, '<html>'],
    ['sign-in-again', 401, { message: 'no' }],
  ])('says %s of status %i and %o', async (code, status, body) => {
    const one = await over(() => ({ status, body }));
    expect(await one.source.page(labs, null, signal)).toMatchObject({ ok: false, error: { code } });
  });

  it('21: hands the least wait on', async () => {
    const one = await over(() => ({ status: 429, headers: { 'retry-after': '90' } }));
    expect(await one.source.page(labs, null, signal)).toMatchObject({
      error: { code: 'too-many-requests', retryAfterMs: 90_000 },
    });
  });
});

describe('a section that is longer than the window of the service', () => {
  /** Resources by the moment of their last update; pages of two by `_skip`, which ends after the first. */
  const service =
    (updated: ReadonlyMap<string, number>) =>
    (target: string): ScriptedAnswer => {
      const { searchParams } = new URL(target, 'https://api.example');
      const bounds = searchParams
        .getAll('_lastUpdated')
        .map((text) => [text.slice(0, 2), Date.parse(text.slice(2))] as const);
      const found = [...updated].filter(([, at]) =>
        bounds.every(([how, moment]) => (how === 'ge' ? at >= moment : at < moment)),
      );
      const skip = Number(searchParams.get('_skip') ?? 0);
      if (skip > 0) return { status: 400, body: outcomeOf('too-costly', 'Result window is too large, from + size') };
      return page(
        found.slice(0, 2).map(([id]) => id),
        found.length > 2 ? `${target}&_skip=2` : undefined,
      );
    };

  it('is read whole in halves of time', async () => {
    const start = Date.UTC(2019, 4, 6);
    const updated = new Map(Array.from({ length: 23 }, (_, index) => [`id${index}`, start + index * 86_400_000 * 13]));
    const one = await over(service(updated));
    const { ids, end } = await readAll(one.source);
    expect(end).toBe('complete');
    expect(new Set(ids)).toEqual(new Set(updated.keys()));
  });

  it('goes on in its halves from a kept cursor, without a total', async () => {
    const updated = new Map([1, 2, 3, 4, 5].map((year) => [`id${year}`, Date.UTC(2015 + year, 0)]));
    const first = await over(service(updated));
    const begun = await first.source.page(labs, '/r4/Observation?_count=100&_skip=2', signal);
    expect(begun).toMatchObject({ value: { total: null, nextCursor: expect.stringContaining('#') } });
    const later = await over(service(updated));
    let cursor = begun.ok ? begun.value.nextCursor : null;
    let text = begun.ok ? begun.value.text : '';
    while (cursor !== null) {
      const next = await later.source.page(labs, cursor, signal);
      text += next.ok ? next.value.text : '';
      cursor = next.ok ? next.value.nextCursor : null;
    }
    for (const id of updated.keys()) expect(text).toContain(`"${id}"`);
  });

  it('says so where everything happened in the same millisecond', async () => {
    const updated = new Map([1, 2, 3].map((id) => [`id${id}`, Date.UTC(2020, 0)]));
    const one = await over(service(updated));
    expect((await readAll(one.source)).end).toBe('end-of-window');
    expect(one.asked('/r4/').length).toBeLessThan(120);
  });
});

describe('the sections of a source', () => {
  const statement = (...types: readonly string[]): ScriptedAnswer => ({
    body: { resourceType: 'CapabilityStatement', rest: [{ resource: types.map((type) => ({ type })) }] },
  });
  const byVersion =
    (r4: ScriptedAnswer, rest = statement('Patient')) =>
    (target: string) =>
      target === '/r4/metadata' ? r4 : rest;

  it('are what each version says it has of a person, known to us or not, Patients first and documents last', async () => {
    const one = await over(
      byVersion(
        statement('Binary', 'Basket', 'Observation', 'Patient', 'AuditEvent', '../Patient', 'ValueSet', 'Condition'),
      ),
    );
    expect(await one.source.sections(signal)).toEqual({
      ok: true,
      value: [
        { fhirVersion: 'dstu2', resourceType: 'Patient' },
        { fhirVersion: 'stu3', resourceType: 'Patient' },
        { fhirVersion: 'r4', resourceType: 'Patient' },
        { fhirVersion: 'r4', resourceType: 'Condition' },
        { fhirVersion: 'r4', resourceType: 'Observation' },
        { fhirVersion: 'r4', resourceType: 'Basket' },
        { fhirVersion: 'r4', resourceType: 'Binary' },
      ],
    });
  });

  it.each([
    ['404', { status: 404, body: { message: 'Not Found' } }],
    ['403', { status: 403, body: outcomeOf('forbidden', 'no') }],
    ['the word of the gateway', { status: 403, body: { message: 'Forbidden' } }],
    ['a page of HTML', { body: '<html>' }],
    ['a statement of nothing', { body: { resourceType: 'CapabilityStatement', rest: [] } }],
  ])('are the usual ones where a version answers with %s', async (_words, answer) => {
    const one = await over(byVersion(answer));
    const sections = await one.source.sections(signal);
    const types = sections.ok ? sections.value.filter(({ fhirVersion }) => fhirVersion === 'r4') : [];
    expect(types.map(({ resourceType }) => resourceType)).toEqual(
      expect.arrayContaining([
        'Patient',
        'Observation',
        'MedicationRequest',
        'ServiceRequest',
        'Provenance',
        'Location',
      ]),
    );
  });

  it('cannot be told when the access is refused for all', async () => {
    const one = await over(() => ({ status: 401, body: {} }));
    expect(await one.source.sections(signal)).toMatchObject({ ok: false, error: { code: 'sign-in-again' } });
  });
});
