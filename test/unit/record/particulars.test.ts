import { describe, expect, it } from 'vitest';
import { concept, read } from './read.ts';

const coded = (code: string, system = 'http://terminology.hl7.org/CodeSystem/adjudication') => ({
  coding: [{ system, code }],
});
const dollars = (value: number, currency = 'USD') => ({ value, currency });

describe('the money of a bill or an insurance statement', () => {
  const statement = {
    ...{ resourceType: 'ExplanationOfBenefit', id: 'e', status: 'active', use: 'claim' },
    total: [
      { category: coded('submitted'), amount: dollars(120.5) },
      { category: coded('benefit'), amount: dollars(84.2) },
      { category: coded('copay'), amount: dollars(10) },
      { category: coded('memberliability'), amount: dollars(12) },
    ],
  };

  it('is what its totals say by their codes, with the digits of the source', () => {
    expect(read(statement).particulars).toEqual({
      ...{ kind: 'money', billed: '120.5', insurancePaid: '84.2', owed: '12', currency: 'USD', isSettled: true },
    });
  });

  it('is never made of parts: a copay alone is not what a person owes', () => {
    const { total } = statement;
    const particulars = read({ ...statement, total: total.slice(0, 3) }).particulars;
    expect(particulars).toMatchObject({ billed: '120.5', owed: null });
  });

  it('in several currencies stands in no column', () => {
    const [first, ...rest] = statement.total;
    const total = [{ ...first, amount: dollars(100, 'EUR') }, ...rest];
    expect(read({ ...statement, total }).particulars).toMatchObject({ billed: null, owed: null, currency: null });
  });

  it('is found where STU3 has it', () => {
    const money = (value: number) => ({ value, code: 'USD', system: 'urn:iso:std:iso:4217' });
    const stu3 = { resourceType: 'ExplanationOfBenefit', totalCost: money(50), totalBenefit: money(40) };
    expect(read(stu3, 'stu3').particulars).toMatchObject({ billed: '50', insurancePaid: '40', owed: null });
  });

  it.each([
    [{ resourceType: 'Claim', status: 'active', total: dollars(240) }, false],
    [{ ...statement, status: 'cancelled' }, false],
    [{ ...statement, use: 'preauthorization' }, false],
    [statement, true],
  ])('counts in sums only on a statement that stands: %#', (resource, isSettled) => {
    expect(read(resource).particulars).toMatchObject({ kind: 'money', isSettled });
  });

  it('of a bill is what was billed alone', () => {
    const bill = { resourceType: 'Claim', total: dollars(240), payment: { amount: dollars(1) } };
    expect(read(bill).particulars).toMatchObject({ billed: '240', insurancePaid: null, owed: null });
  });
});

describe('the series of a vaccine', () => {
  const vaccine = (code: string, change: object = {}) =>
    read({
      ...{ resourceType: 'Immunization', id: 'i', status: 'completed' },
      vaccineCode: concept('Some vaccine', code, 'http://hl7.org/fhir/sid/cvx'),
      ...change,
    }).particulars;

  it('is the same for all vaccines against one illness, known by their codes', () => {
    expect(
      [vaccine('141'), vaccine('150'), vaccine('88')].map((one) => one?.kind === 'vaccine' && one.against),
    ).toEqual([...['Flu', 'Flu', 'Flu']]);
    expect(vaccine('3')).toMatchObject({ against: 'Measles, mumps and rubella' });
  });

  it('is told by the illness, else by the vaccine, where the code is of another system', () => {
    const own = concept('Some vaccine', '141', 'http://hospital.example/vaccines');
    const protocolApplied = [
      { targetDisease: [concept('Rabies')], doseNumberPositiveInt: 2, seriesDosesPositiveInt: 3 },
    ];
    expect(vaccine('', { vaccineCode: own })).toMatchObject({ against: 'Some vaccine', dose: null, isGiven: true });
    expect(vaccine('', { vaccineCode: own, protocolApplied })).toMatchObject({
      ...{ against: 'Rabies', dose: '2', dosesInSeries: '3' },
    });
  });

  it('says that it was not given, in all versions', () => {
    expect(vaccine('88', { status: 'not-done' })).toMatchObject({ isGiven: false });
    const old = { resourceType: 'Immunization', wasNotGiven: true, vaccineCode: concept('Flu') };
    expect(read(old, 'dstu2').particulars).toMatchObject({ isGiven: false });
  });
});

describe('an allergy', () => {
  it('says the worst of its reactions, and whether it may be a danger to life', () => {
    const reaction = [
      { manifestation: [concept('Itching')], severity: 'mild' },
      { manifestation: [concept('Hives')], severity: 'severe' },
    ];
    expect(read({ resourceType: 'AllergyIntolerance', criticality: 'high', reaction }).particulars).toEqual({
      ...{ kind: 'allergy', reactions: 'Itching, Hives', severity: 'severe', isHighRisk: true },
    });
    expect(read({ resourceType: 'AllergyIntolerance', criticality: 'CRITH' }, 'dstu2').particulars).toEqual({
      ...{ kind: 'allergy', reactions: null, severity: null, isHighRisk: true },
    });
  });
});

it('a relative has each illness in a line', () => {
  const relative = {
    ...{ resourceType: 'FamilyMemberHistory', relationship: concept('Mother') },
    condition: [
      { code: concept('Breast cancer'), onsetAge: { value: 61, unit: 'years' } },
      { code: concept('Asthma') },
    ],
  };
  expect(read(relative).particulars).toEqual({
    ...{ kind: 'relative', illnesses: ['Breast cancer, at the age of 61 years', 'Asthma'] },
  });
});

describe('the visit that a resource belongs to', () => {
  const visit = { reference: 'Encounter/v' };
  it.each([
    [{ resourceType: 'Observation', encounter: visit }, 'Encounter/v'],
    [{ resourceType: 'Observation', context: visit }, 'Encounter/v'],
    [{ resourceType: 'Observation', context: { reference: 'EpisodeOfCare/e' } }, null],
    [{ resourceType: 'DocumentReference', context: { encounter: [visit] } }, 'Encounter/v'],
    [{ resourceType: 'Claim', item: [{ encounter: [visit] }, { encounter: [visit] }] }, 'Encounter/v'],
    [{ resourceType: 'Claim', item: [{ encounter: [visit] }, { encounter: [{ reference: 'Encounter/w' }] }] }, null],
    [{ resourceType: 'Observation' }, null],
  ])('%j', (resource, expected) => {
    expect(read(resource).visit).toBe(expected);
  });
});
