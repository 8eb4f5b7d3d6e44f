import { expect, it } from 'vitest';
import type { FhirVersion } from '../../../../main/values/fhir-version.ts';
import { read } from '../read.ts';

const concept = (code: string) => ({ coding: [{ code }] });

/** Each version’s own rules: the pages of Condition, AllergyIntolerance, MedicationRequest, MedicationOrder and MedicationStatement. */
it.each<[FhirVersion, string, object, string | null]>([
  ['r4', 'Condition', { clinicalStatus: concept('active') }, 'current'],
  ['r4', 'Condition', { clinicalStatus: concept('recurrence') }, 'current'],
  ['r4', 'Condition', { clinicalStatus: concept('remission') }, 'past'],
  ['r4', 'Condition', { clinicalStatus: concept('resolved') }, 'past'],
  ['r4', 'Condition', {}, 'unknown'],
  ['r4', 'Condition', { abatementDateTime: '2020' }, 'past'],
  ['dstu2', 'Condition', { abatementBoolean: true }, 'past'],
  ['dstu2', 'Condition', { abatementBoolean: false }, 'unknown'],
  ['stu3', 'Condition', { clinicalStatus: 'inactive' }, 'past'],
  ['r4', 'Condition', { clinicalStatus: concept('active'), verificationStatus: concept('refuted') }, null],
  ['stu3', 'Condition', { clinicalStatus: 'active', verificationStatus: 'entered-in-error' }, null],
  ['dstu2', 'AllergyIntolerance', { status: 'confirmed' }, 'current'],
  ['dstu2', 'AllergyIntolerance', { status: 'resolved' }, 'past'],
  ['dstu2', 'AllergyIntolerance', { status: 'refuted' }, null],
  ['stu3', 'AllergyIntolerance', { clinicalStatus: 'inactive' }, 'past'],
  ['r4', 'AllergyIntolerance', { clinicalStatus: concept('active') }, 'current'],
  ['r4', 'AllergyIntolerance', {}, 'unknown'],
  ['r4', 'MedicationRequest', { status: 'active' }, 'current'],
  ['r4', 'MedicationRequest', { status: 'on-hold' }, 'unknown'],
  ['r4', 'MedicationRequest', { status: 'cancelled' }, 'past'],
  ['r4', 'MedicationRequest', { status: 'stopped' }, 'past'],
  ['r4', 'MedicationRequest', { status: 'entered-in-error' }, null],
  ['r4', 'MedicationRequest', {}, 'unknown'],
  ['dstu2', 'MedicationOrder', { status: 'completed' }, 'past'],
  ['stu3', 'MedicationStatement', { status: 'active', taken: 'y' }, 'current'],
  ['stu3', 'MedicationStatement', { status: 'active', taken: 'n' }, 'past'],
  ['dstu2', 'MedicationStatement', { status: 'active', wasNotTaken: true }, 'past'],
  ['dstu2', 'MedicationStatement', { status: 'intended' }, 'unknown'],
  ['r4', 'MedicationStatement', { status: 'not-taken' }, 'past'],
  ['r4', 'MedicationDispense', { status: 'completed' }, null],
  ['r4', 'Observation', { status: 'final' }, null],
])('%s %s %j is %s', (version, resourceType, resource, standing) =>
  expect(read({ resourceType, ...resource }, version).standing).toBe(standing),
);
