import { describe, expect, it } from 'vitest';
import { askService, askServiceMore } from '../../../main/calls/ask-service.ts';
import type { ResourceName } from '../../../main/store/record-store.ts';
import { bundle, observation, page } from '../../fakes/bundles.ts';
import { recordInMemory } from '../../fakes/record-database.ts';
import { scriptedOneUp } from '../../fakes/scripted-oneup.ts';
import type { Script } from '../../fakes/scripted-server.ts';

const { signal } = new AbortController();

/** A question to a service that answers so; what is of FHIR alone. */
async function service(script: Script) {
  const isOfFhir = (target: string): boolean => /^\/(dstu2|stu3|r4)\//.test(target);
  const one = await scriptedOneUp((request, response) => (isOfFhir(request.target) ? script(request, response) : null));
  const record = recordInMemory();
  const questions = { entriesNamed: async (names: readonly ResourceName[]) => record.entriesNamed(names) };
  const parts = { oneup: one.oneup, questions, nameOf: () => null };
  return {
    record,
    more: (next: string) => askServiceMore({ ...parts, signal }, { fhirVersion: 'r4', next }),
    ask: (text: string, until = signal) => askService({ ...parts, signal: until }, text),
    asked: () => one.server.requests.map(({ target }) => target).filter(isOfFhir),
  };
}

const glucose = observation('a', { code: { text: 'Glucose' }, meta: { lastUpdated: '2026-01-02T03:04:05Z' } });
const outcome = (code: string) => ({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', code }] });

describe('a question to the service', () => {
  it('1: goes to the service alone, in each version, whatever stood before it', async () => {
    const one = await service(() => ({ body: bundle([]) }));
    expect(await one.ask('GET https://evil.example/fhir/r4/Observation?code=http://loinc.org|29308-4')).toMatchObject({
      value: [],
    });
    await one.ask('Patient?_count=5');
    expect(one.asked().toSorted()).toEqual([
      '/dstu2/Patient?_count=5',
      '/r4/Observation?code=http%3A%2F%2Floinc.org%7C29308-4&_count=100',
      '/r4/Patient?_count=5',
      '/stu3/Patient?_count=5',
    ]);
    for (const text of ['../oauth2/token', 'r4/../../connect', 'r4//evil.example/x'])
      expect(await one.ask(text)).toMatchObject({ error: { code: 'bad-address' } });
    expect(one.asked()).toHaveLength(4);
  });

  it('shows what came, to the byte, and what of it is in the record', async () => {
    const text = bundle([glucose, observation('b'), outcome('informational')]);
    const one = await service(() => ({ body: text }));
    one.record.writePage(page('Observation', [glucose]));
    expect(await one.ask('r4/Observation')).toMatchObject({
      value: [
        {
          ...{ fhirVersion: 'r4', total: null, raw: text },
          items: [
            { reference: 'Observation/a', lastUpdated: '2026-01-02T03:04:05Z', entryId: expect.any(Number) },
            { reference: 'Observation/b', entryId: null },
          ],
        },
      ],
    });
  });

  it('1: goes on where the answer says, within the service and the version alone', async () => {
    const one = await service(({ target, headers }) => {
      const origin = `http://${headers.host}`;
      const more = target.includes('_skip') ? `${origin}${target}` : `${origin}/r4/Observation?_count=1&_skip=1`;
      return { body: JSON.stringify({ ...JSON.parse(bundle([glucose])), link: [{ relation: 'next', url: more }] }) };
    });
    const first = await one.ask('r4/Observation?_count=1');
    const next = first.ok ? (first.value[0]?.next ?? '') : '';
    expect(next).toMatch(/\/r4\/Observation\?_count=1&_skip=1$/);
    // The page there leads to itself.
    expect(await one.more(next)).toMatchObject({ value: { next: null, items: [{ reference: 'Observation/a' }] } });
    for (const astray of ['https://evil.example/r4/Observation', next.replace('/r4/', '/stu3/'), '//evil.example'])
      expect(await one.more(astray)).toMatchObject({ error: { code: 'bad-address' } });
    expect(one.asked()).toHaveLength(2);
  });

  it('is answered by the versions that know the type; none of them is a failure', async () => {
    const some = await service(({ target }) =>
      target.startsWith('/r4/') ? { body: glucose } : { status: 404, body: outcome('not-supported') },
    );
    expect(await some.ask('Observation/a')).toMatchObject({ value: [{ items: [{ title: 'Glucose' }] }] });
    const none = await service(() => ({ status: 404, body: outcome('not-supported') }));
    expect(await none.ask('Nothing')).toMatchObject({ error: { code: 'not-offered' } });
  });

  it('fails in words of its own when the service does not take it, and as the service does otherwise', async () => {
    const refusing = await service(() => ({ status: 400, body: outcome('value') }));
    const refused = await refusing.ask('Observation?date=soon');
    expect(refused).toMatchObject({ error: { code: 'refused' } });
    expect(refused.ok ? '' : refused.error.message).toContain('does not take this question');
    const odd = await service(() => ({ body: '<html>' }));
    expect(await odd.ask('Observation')).toMatchObject({ error: { code: 'unreadable-answer' } });
    expect(await odd.ask('Observation', AbortSignal.abort())).toMatchObject({ error: { code: 'aborted' } });
    expect(await odd.ask('  ')).toMatchObject({ error: { code: 'no-question' } });
  });
});
