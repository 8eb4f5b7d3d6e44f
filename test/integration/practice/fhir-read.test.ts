import { describe, expect, it } from 'vitest';

import { bundleOf, newPerson, readAll, runPractice } from './running-practice.ts';

const subject = { reference: 'Patient/p1' };

describe('reads of the practice service', () => {
  it('gives one resource byte for byte, in both forms of the address', async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    const text = '{"resourceType":"Observation","id":"o1","valueQuantity":{"value":1.10}, "note":"\\u00e9"}';
    practice.addResources(me.appUserId, 'dstu2', [text]);
    const answer = await me.get('/dstu2/Observation/o1');
    expect(answer.headers.get('content-type')).toContain('application/json+fhir');
    expect(await answer.text()).toBe(text);
    expect(await (await me.get('/fhir/dstu2/Observation/o1')).text()).toBe(text);
    expect(await (await me.get('/dstu2/Observation')).text()).toContain(text);
  });

  it('gives a Binary as JSON with base64', async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    const data = Buffer.from('a letter').toString('base64');
    practice.addResources(me.appUserId, 'r4', [{ resourceType: 'Binary', id: 'b1', contentType: 'text/plain', data }]);
    expect(await (await me.get('/fhir/r4/Binary/b1')).json()).toMatchObject({ resourceType: 'Binary', data });
  });

  it('says 404 for what it does not know, as an OperationOutcome', async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    const answer = await me.get('/r4/Observation/none');
    expect([answer.status, await answer.json()]).toMatchObject([
      404,
      { resourceType: 'OperationOutcome', issue: [{ code: 'not-found' }] },
    ]);
    expect((await me.get('/r5/Observation')).status).toBe(404);
  });

  it('gives everything of one Patient by type, alphabetical and paged', async () => {
    const { practice, clock } = await runPractice();
    const me = await newPerson(practice);
    const about = (resourceType: string, id: string) => ({ resourceType, id, subject });
    practice.addResources(me.appUserId, 'r4', [
      { resourceType: 'Patient', id: 'p1' },
      { resourceType: 'Patient', id: 'p2' },
      ...Array.from({ length: 12 }, (_, at) => about('Observation', `o${String(at).padStart(2, '0')}`)),
      about('Condition', 'c1'),
      { resourceType: 'Condition', id: 'c2', subject: { reference: 'Patient/p2' } },
    ]);
    await clock.advance(60_000);
    practice.addResources(me.appUserId, 'r4', [
      { resourceType: 'Goal', id: 'g1', subject },
      { resourceType: 'Patient', id: 'p1' },
    ]);
    const all = await readAll(me, '/r4/Patient/p1/$everything');
    expect(all).toHaveLength(15);
    expect(all.map((key) => key.split('/')[0])).toEqual([
      'Condition',
      'Goal',
      ...Array.from({ length: 12 }, () => 'Observation'),
      'Patient',
    ]);
    expect((await bundleOf(await me.get('/r4/Patient/p1/$everything'))).entry).toHaveLength(10);
    const only = await readAll(me, '/r4/Patient/p1/$everything?_type=Condition,Patient');
    expect(only).toEqual(['Condition/c1', 'Patient/p1']);
    const since = await readAll(me, '/r4/Patient/p1/$everything?_since=2026-11-23T12:00:30Z');
    expect(since).toEqual(['Goal/g1', 'Patient/p1']);
    expect((await me.get('/r4/Patient/nobody/$everything')).status).toBe(404);
  });

  it('tells the progress of a collection in AuditEvents, and passes over what is older', async () => {
    const { practice, clock } = await runPractice({ speed: 'moments' });
    const me = await newPerson(practice);
    practice.connectDirectly(me.appUserId, 'fhirjason', 4707);
    const events = async (query = ''): Promise<readonly unknown[]> =>
      (await bundleOf(await me.get(`/r4/AuditEvent${query}`))).entry.map(({ resource }) => resource['subtype']);
    const subtype = (code: string) => [expect.objectContaining({ code })];
    expect(await events()).toEqual([subtype('data-transfer-initiated')]);
    expect(await events('?subtype=member-data-ingestion-completed')).toEqual([]);
    await clock.advance(8_000);
    expect(await events('?subtype=member-data-ingestion-completed&recorded=ge2026-11-23')).toHaveLength(1);
    expect(await events('?recorded=ge2026-11-24')).toEqual([]);
    practice.faults.set('ingestion-timeout');
    practice.faults.set('retrieval-failure', { value: 'Claim' });
    expect(await events()).toEqual(
      ['data-transfer-initiated', 'member-data-ingestion-timeout', 'resource-retrieval-failure'].map(() =>
        expect.any(Array),
      ),
    );
    practice.faults.set('payer-not-established');
    expect(await events()).toEqual([subtype('payer-connection-not-established')]);
    expect((await me.get('/stu3/AuditEvent')).status).toBe(404);
  });
});
