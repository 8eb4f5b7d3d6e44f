import { describe, expect, it } from 'vitest';
import type { UnreadResource } from '../../../../main/record/read-entry.ts';
import { joinReason } from '../../../../main/record/joining/reason.ts';
import type { FhirVersion } from '../../../../main/values/fhir-version.ts';
import { read } from '../read.ts';

const snomed = { coding: [{ system: 'http://snomed.info/sct', code: '44054006' }] };
const icd = { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'E11.9' }] };
const both = { coding: [...snomed.coding, ...icd.coding] };
const status = (code: string) => ({ coding: [{ code }] });
const cvx = { coding: [{ system: 'http://hl7.org/fhir/sid/cvx', code: '141' }] };
const oidCvx = { coding: [{ system: 'urn:oid:2.16.840.1.113883.12.292', code: '141' }] };
const lab = { coding: [{ system: 'http://loinc.org', code: '4548-4' }] };
const drug = { coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: '860975' }] };

type Told = readonly [UnreadResource, FhirVersion?];
const problem = (change: object): UnreadResource => ({
  ...{ resourceType: 'Condition', code: snomed, clinicalStatus: status('active') },
  ...change,
});
const a1c = (change: object): UnreadResource => ({
  ...{ resourceType: 'Observation', status: 'final', code: lab, effectiveDateTime: '2026-03-02T08:00:00-06:00' },
  ...{ valueQuantity: { value: 6.9, unit: '%' } },
  ...change,
});
const shot = (change: object): UnreadResource => ({
  ...{ resourceType: 'Immunization', status: 'completed', vaccineCode: cvx, occurrenceDateTime: '2025-10-01' },
  ...change,
});
const order = (change: object): UnreadResource => ({
  ...{ resourceType: 'MedicationRequest', status: 'active', medicationCodeableConcept: drug, authoredOn: '2024-01-05' },
  ...change,
});
const allergy = (change: object): UnreadResource => ({
  ...{ resourceType: 'AllergyIntolerance', code: snomed, clinicalStatus: status('active') },
  ...change,
});
const patient = (change: object): UnreadResource => ({
  ...{ resourceType: 'Patient', name: [{ given: ['Rosa'], family: 'Rivera' }], birthDate: '1957-11-30' },
  ...change,
});
const doctor = (value: string): UnreadResource => ({
  ...{ resourceType: 'Practitioner', name: [{ text: value }] },
  identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: '1234567893' }],
});

const keysOf = ([resource, version = 'r4']: Told): readonly string[] => read(resource, version).factKeys;
const shared = (a: Told, b: Told): boolean => keysOf(a).some((key) => keysOf(b).includes(key));

describe('two systems tell the same fact', () => {
  it.each<[string, Told, Told]>([
    ['a problem that is there now, by one code in common', [problem({ code: both })], [problem({ code: icd })]],
    ['in two versions of FHIR', [problem({})], [{ ...problem({}), clinicalStatus: 'active' }, 'dstu2']],
    [
      'whenever each of them heard of it',
      [problem({ onsetDateTime: '2015' })],
      [problem({ onsetDateTime: '2019-03-01' })],
    ],
    [
      'a problem of the past that began on the same day',
      [problem({ clinicalStatus: status('resolved'), onsetDateTime: '2019-03-01' })],
      [problem({ clinicalStatus: status('resolved'), onsetDateTime: '2019-03-01T09:00:00Z' })],
    ],
    [
      'a result at the same moment, in another zone, with the same value',
      [a1c({})],
      [a1c({ effectiveDateTime: '2026-03-02T14:00:00Z', valueQuantity: { value: 6.9, unit: '%' } })],
    ],
    [
      'a vaccine on the same day, by the URL or the OID of CVX',
      [shot({})],
      [shot({ vaccineCode: oidCvx, occurrenceDateTime: '2025-10-01T10:00:00-05:00' })],
    ],
    [
      'a medicine that is taken now, ordered or stated',
      [order({})],
      [
        {
          resourceType: 'MedicationStatement',
          status: 'active',
          medicationCodeableConcept: drug,
          effectivePeriod: { start: '2023' },
        },
      ],
    ],
    [
      'a medicine that is contained',
      [order({})],
      [
        order({
          medicationCodeableConcept: undefined,
          contained: [{ resourceType: 'Medication', id: 'm', code: drug }],
          medicationReference: { reference: '#m' },
        }),
      ],
    ],
    [
      'an allergy',
      [allergy({})],
      [allergy({ clinicalStatus: undefined, status: 'active', code: undefined, substance: snomed }), 'dstu2'],
    ],
    ['a person, by name and birth date', [patient({})], [patient({ name: [{ text: 'ROSA  RIVERA' }] })]],
    ['a doctor, by the national number', [doctor('Dr. A')], [doctor('A, MD')]],
  ])('%s', (_name, a, b) => expect(shared(a, b)).toBe(true));
});

describe('what could be two facts stays two', () => {
  it.each<[string, Told, Told]>([
    ['a problem that one says is over', [problem({})], [problem({ clinicalStatus: status('resolved') })]],
    [
      'a problem that was denied',
      [problem({ verificationStatus: status('refuted') })],
      [problem({ verificationStatus: status('refuted') })],
    ],
    [
      'past problems of other days',
      [problem({ clinicalStatus: status('resolved'), onsetDateTime: '2019-03-01' })],
      [problem({ clinicalStatus: status('resolved'), onsetDateTime: '2020-03-01' })],
    ],
    [
      'past problems of which only the year is known',
      [problem({ clinicalStatus: status('resolved'), onsetDateTime: '2019' })],
      [problem({ clinicalStatus: status('resolved'), onsetDateTime: '2019' })],
    ],
    ['a result of another value', [a1c({})], [a1c({ valueQuantity: { value: 7, unit: '%' } })]],
    ['a result of another moment', [a1c({})], [a1c({ effectiveDateTime: '2026-03-02T09:00:00-06:00' })]],
    [
      'a result of which only the month is known',
      [a1c({ effectiveDateTime: '2026-03' })],
      [a1c({ effectiveDateTime: '2026-03' })],
    ],
    [
      'codes of a hospital’s own',
      [problem({ code: { coding: [{ system: 'urn:a', code: '1' }] } })],
      [problem({ code: { coding: [{ system: 'urn:a', code: '1' }] } })],
    ],
    ['a vaccine that was refused', [shot({ status: 'not-done' })], [shot({ status: 'not-done' })]],
    [
      'what was entered by mistake',
      [allergy({ verificationStatus: status('entered-in-error') })],
      [allergy({ verificationStatus: status('entered-in-error') })],
    ],
    ['people of the same name', [patient({})], [patient({ birthDate: '1990-01-01' })]],
    ['people of whom no birth date is known', [patient({ birthDate: undefined })], [patient({ birthDate: undefined })]],
  ])('%s', (_name, a, b) => expect(shared(a, b)).toBe(false));
});

it('each kind of key has its reason in words, which names the code', () => {
  const all = [
    problem({}),
    problem({ clinicalStatus: status('resolved'), onsetDateTime: '2019-03-01' }),
    a1c({}),
    shot({}),
    order({}),
    order({ status: 'stopped' }),
    allergy({}),
    patient({}),
    doctor('A'),
  ];
  const reasons = all.flatMap((one) => read(one).factKeys.map(joinReason));
  expect(reasons).toHaveLength(all.length);
  expect(reasons).not.toContain('They say the same.');
  expect(reasons).toContain('The same test by its code (LOINC 4548-4), at the same time, with the same result.');
});
