import { diseases } from '../codes/diseases.ts';
import { visitTypes } from '../codes/occasions.ts';
import { concept } from '../facts/concept.ts';
import { address, clinician, organization, place, specialties } from '../life/making.ts';
import { briefVitals, fullVitals } from '../life/plan.ts';
import type { SitePlan, VisitStream } from '../life/plan.ts';
import { hospitalExtras } from './hospital-extras.ts';
import { emergencyNote, kneeNote, sugarDoctorNote, therapyNote } from './hospital-notes.ts';

const campus = address('900 Hospital Drive', 'Stonebrook', 'WI', '53998');

const streams: readonly VisitStream[] = [
  {
    key: 'endocrine',
    kind: 'ambulatory',
    clinician: 'novak',
    place: 'endocrine-clinic',
    type: visitTypes.consultation,
    reason: concept(['Diabetes', 'Diabetes mellitus type II, follow-up']),
    when: { from: -9.7, to: -0.2, everyMonths: [4.4, 6] },
    diagnoses: ['diabetes', 'hypertension', 'obesity'],
    minutes: 30,
    vitals: fullVitals.filter((vital) => vital !== 'temperature' && vital !== 'breathing'),
    panels: (nth) => [
      ...(nth % 3 === 0 ? (['a1c'] as const) : []),
      ...(nth % 4 === 1 ? (['counts', 'thyroid'] as const) : []),
      ...(nth % 4 === 3 ? (['liver', 'basic'] as const) : []),
      ...(nth % 6 === 2 ? (['b12', 'urine'] as const) : []),
    ],
    note: sugarDoctorNote,
    charge: 28900,
  },
  {
    key: 'emergency',
    kind: 'emergency',
    clinician: 'ruiz',
    place: 'emergency-room',
    type: visitTypes.emergency,
    reason: diseases.chestPain,
    when: { at: [-6.07] },
    diagnoses: ['chest-pain'],
    minutes: 260,
    vitals: fullVitals.filter((vital) => vital !== 'height' && vital !== 'bmi'),
    panels: () => ['basic', 'counts', 'heart'],
    note: emergencyNote,
    charge: 189000,
  },
  {
    key: 'knee',
    kind: 'ambulatory',
    clinician: 'lindqvist',
    place: 'bone-clinic',
    type: visitTypes.consultation,
    reason: concept('Knee pain'),
    when: { at: [-4.22, -3.7] },
    diagnoses: ['knee-arthritis'],
    minutes: 30,
    vitals: briefVitals,
    panels: () => [],
    note: kneeNote,
    charge: 26500,
  },
  {
    key: 'therapy',
    kind: 'ambulatory',
    clinician: 'whitcomb',
    place: 'bone-clinic',
    type: visitTypes.therapy,
    reason: concept('Knee exercises'),
    when: { from: -4.15, to: -3.75, everyMonths: [0.4, 0.6] },
    diagnoses: ['knee-arthritis'],
    minutes: 45,
    vitals: [],
    panels: () => [],
    note: therapyNote,
    charge: 12500,
  },
  {
    key: 'class',
    kind: 'ambulatory',
    clinician: 'hale',
    place: 'endocrine-clinic',
    type: visitTypes.education,
    reason: diseases.diabetes,
    when: { at: [-6.9, -6.86, -6.82] },
    diagnoses: ['diabetes'],
    minutes: 90,
    vitals: ['weight'],
    panels: () => [],
    note: () => null,
    charge: 9000,
  },
  {
    key: 'colon',
    kind: 'ambulatory',
    clinician: 'amari',
    place: 'procedure-unit',
    type: visitTypes.consultation,
    reason: concept('Screening of the bowel; brother had colon cancer'),
    when: { at: [-5.38] },
    diagnoses: ['colon-polyp'],
    minutes: 150,
    vitals: ['systolic', 'diastolic', 'heartRate', 'oxygen'],
    panels: () => [],
    note: () => null,
    charge: 41000,
  },
];

export const hospital: SitePlan = {
  organizations: [
    organization('system', 'Stonebrook Regional Hospital', 'provider', '608-555-0150', campus),
    organization(
      'payer',
      'Badger Valley Health Plan',
      'payer',
      '800-555-0190',
      address('500 Union Square', 'Lakeport', 'WI', '53997'),
    ),
  ],
  places: [
    place('endocrine-clinic', 'Diabetes and Hormone Clinic', 'system', '608-555-0151', campus),
    place('emergency-room', 'Emergency Department', 'system', '608-555-0152', campus),
    place('bone-clinic', 'Bone and Joint Clinic', 'system', '608-555-0153', campus),
    place('procedure-unit', 'Procedure Unit', 'system', '608-555-0154', campus),
  ],
  clinicians: [
    clinician('novak', ['Irena', 'Novak'], 'MD', specialties.endocrine, 'female', '1999900033'),
    clinician('ruiz', ['Marco', 'Ruiz'], 'MD', specialties.emergency, 'male', '1999900041'),
    clinician('lindqvist', ['Per', 'Lindqvist'], 'MD', specialties.orthopedics, 'male', '1999900058'),
    clinician('whitcomb', ['Joy', 'Whitcomb'], 'DPT', specialties.therapy, 'female', '1999900066'),
    clinician('amari', ['Layla', 'Amari'], 'MD', specialties.digestive, 'female', '1999900074'),
    clinician('hale', ['Tom', 'Hale'], 'RN', specialties.nursing, 'male', '1999900082'),
  ],
  streams,
  extras: hospitalExtras,
};
