import { describe, expect, it } from 'vitest';

import { bundleOf, newPerson, readAll, runPractice } from './running-practice.ts';

const loinc = 'http://loinc.org';
const height = { resourceType: 'Observation', code: { coding: [{ system: loinc, code: '8302-2' }] } };
const weight = { resourceType: 'Observation', code: { coding: [{ system: loinc, code: '29463-7' }] } };

describe('FHIR searches of the practice service', () => {
  it.each(['dstu2', 'stu3', 'r4'] as const)(
    'finds %s resources by code, with and without its system',
    async (version) => {
      const { practice } = await runPractice();
      const me = await newPerson(practice);
      practice.addResources(me.appUserId, version, [
        { ...height, id: 'h1' },
        { ...weight, id: 'w1' },
        { resourceType: 'Condition', id: 'c1', code: { coding: [{ code: '3928002' }] } },
      ]);
      const find = (query: string) => readAll(me, `/${version}/Observation?code=${encodeURIComponent(query)}`);
      expect(await find('8302-2')).toEqual(['Observation/h1']);
      expect(await find(`${loinc}|29463-7`)).toEqual(['Observation/w1']);
      expect(await find('http://other.example|29463-7')).toEqual([]);
      expect(await find('8302-2,29463-7')).toEqual(['Observation/h1', 'Observation/w1']);
      expect(await readAll(me, `/${version}/Condition?code=3928002`)).toEqual(['Condition/c1']);
      expect(await readAll(me, `/${version}/Condition?code=|3928002`)).toEqual(['Condition/c1']);
    },
  );

  it('answers the newer and the older form of the address alike', async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    practice.addResources(me.appUserId, 'stu3', [{ ...height, id: 'h1' }]);
    const newer = await bundleOf(await me.get('/stu3/Observation'));
    const older = await bundleOf(await me.get('/fhir/stu3/Observation'));
    expect(newer.entry[0]?.fullUrl).toBe(`${practice.apiUrl}/stu3/Observation/h1`);
    expect(older.entry[0]?.fullUrl).toBe(`${practice.apiUrl}/fhir/stu3/Observation/h1`);
    expect(older.entry[0]?.resource).toEqual(newer.entry[0]?.resource);
  });

  it('finds by _lastUpdated, with all prefixes and both ends of a range', async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    const dated = (id: string, lastUpdated: string) => ({ ...height, id, meta: { lastUpdated } });
    practice.addResources(me.appUserId, 'r4', [
      dated('jan', '2026-01-31T23:59:59.000Z'),
      dated('feb', '2026-02-01T00:00:00.000Z'),
      dated('mar', '2026-03-15T12:00:00.000Z'),
    ]);
    const find = async (query: string) => (await readAll(me, `/r4/Observation?${query}`)).map((id) => id.slice(12));
    expect((await find('_lastUpdated=ge2026-02-01')).toSorted()).toEqual(['feb', 'mar']);
    expect(await find('_lastUpdated=gt2026-02')).toEqual(['mar']);
    expect(await find('_lastUpdated=lt2026-02-01')).toEqual(['jan']);
    expect((await find('_lastUpdated=le2026-02-01')).toSorted()).toEqual(['feb', 'jan']);
    expect(await find('_lastUpdated=2026-03-15')).toEqual(['mar']);
    expect(await find('_lastUpdated=eq2026-02')).toEqual(['feb']);
    expect(await find('_lastUpdated=ge2026-02&_lastUpdated=lt2026-03')).toEqual(['feb']);
    expect(await find('_lastUpdated=ge2026-03-15T08:00:00-05:00')).toEqual([]);
    expect((await me.get('/r4/Observation?_lastUpdated=yesterday')).status).toBe(400);
  });

  it('finds by _id, _source, _tag, patient and subject', async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    const subject = { reference: 'Patient/p1' };
    const meta = { source: '1up-external-system:4706', tag: [{ system: 'http://tags.example', code: 'blue' }] };
    practice.addResources(me.appUserId, 'r4', [
      { resourceType: 'Patient', id: 'p1' },
      { resourceType: 'Patient', id: 'p2' },
      { ...height, id: 'a', subject },
      { ...height, id: 'b', subject: { reference: 'Patient/p2' }, meta },
    ]);
    const find = (query: string) => readAll(me, `/r4/Observation?${query}`);
    expect(await find('_id=b')).toEqual(['Observation/b']);
    expect(await find('_id=a,b')).toHaveLength(2);
    expect(await find('_source=1up-external-system:4706')).toEqual(['Observation/b']);
    expect(await find(`_tag=${encodeURIComponent('http://tags.example|blue')}`)).toEqual(['Observation/b']);
    expect(await find('_tag=blue')).toEqual(['Observation/b']);
    expect(await find('patient=p1')).toEqual(['Observation/a']);
    expect(await find('subject=Patient/p2')).toEqual(['Observation/b']);
  });

  it('says 404 for a type that the version has not, 400 for a wrong count, and 401 without a token', async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    const told = async (answer: Response) => [answer.status, await answer.json()];
    expect(await told(await me.get('/dstu2/MedicationRequest'))).toMatchObject([
      404,
      { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'not-supported' }] },
    ]);
    expect((await me.get('/r4/Observation?_count=101')).status).toBe(400);
    expect((await me.get('/r4/Observation?_count=0')).status).toBe(400);
    expect(await told(await fetch(`${practice.apiUrl}/r4/Observation`))).toMatchObject([
      401,
      { resourceType: 'OperationOutcome', issue: [{ code: 'login' }] },
    ]);
  });

  it("shows nobody another user's resources, by any way", async () => {
    const { practice } = await runPractice();
    const [me, other] = [await newPerson(practice, 'me'), await newPerson(practice, 'other')];
    practice.addResources('me', 'r4', [
      { resourceType: 'Patient', id: 'mine' },
      { ...height, id: 'h1' },
    ]);
    practice.connectDirectly('me', 'wilma_smart', 4706);
    expect(await readAll(me, '/r4/Observation')).toContain('Observation/h1');
    expect(await readAll(other, '/r4/Observation')).toEqual([]);
    expect(await readAll(other, '/r4/AuditEvent')).toEqual([]);
    for (const path of ['/r4/Observation/h1', '/r4/Patient/mine', '/r4/Patient/mine/$everything'])
      expect([path, (await other.get(path)).status]).toEqual([path, 404]);
  });

  it.each([
    ['dstu2', 'Conformance', '1.0.2', 'MedicationOrder', 'MedicationRequest'],
    ['stu3', 'CapabilityStatement', '3.0.1', 'ReferralRequest', 'MedicationOrder'],
    ['r4', 'CapabilityStatement', '4.0.1', 'ServiceRequest', 'ReferralRequest'],
  ])('says in the metadata what %s has', async (version, resourceType, fhirVersion, has, hasNot) => {
    const { practice } = await runPractice();
    const answer = await fetch(`${practice.apiUrl}/${version}/metadata`);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ resourceType, fhirVersion, rest: [{ mode: 'server' }] });
    expect(text).toContain(`{"type":"${has}"`);
    expect(text).not.toContain(`{"type":"${hasNot}"`);
  });
});
