import { diseases } from '../codes/diseases.ts';
import { visitTypes } from '../codes/occasions.ts';
import { concept } from '../facts/concept.ts';
import { address, clinician, organization, place, specialties } from '../life/making.ts';
import type { SitePlan, VisitStream } from '../life/plan.ts';
import { heartAndEyesExtras } from './heart-and-eyes-extras.ts';
import { eyeNote, heartNote } from './heart-and-eyes-notes.ts';

const house = address('3 Harbor Terrace', 'Lakeport', 'WI', '53997');

const streams: readonly VisitStream[] = [
  {
    key: 'heart',
    kind: 'ambulatory',
    clinician: 'brandt',
    place: 'heart-clinic',
    type: visitTypes.consultation,
    reason: concept(['Blood pressure', 'Blood pressure', 'Hypertension and lipids']),
    when: { from: -9.6, to: -0.12, everyMonths: [4.2, 5.6] },
    diagnoses: ['hypertension', 'high-lipids'],
    minutes: 30,
    vitals: ['systolic', 'diastolic', 'heartRate', 'breathing', 'oxygen', 'height', 'weight', 'bmi'],
    panels: (nth) => [
      ...(nth % 4 === 0 ? (['counts', 'heart'] as const) : []),
      ...(nth % 8 === 2 ? (['lipids'] as const) : []),
      ...(nth % 4 === 1 ? (['liver'] as const) : []),
    ],
    note: heartNote,
    charge: 31200,
  },
  {
    key: 'eyes',
    kind: 'ambulatory',
    clinician: 'okafor',
    place: 'eye-clinic',
    type: visitTypes.eyeExam,
    reason: concept(['Eye exam for diabetes', 'Eye exam', 'Yearly look at the back of the eyes']),
    when: { from: -6.95, to: -0.3, everyMonths: [11.5, 12.5] },
    diagnoses: ['diabetes', 'retinopathy'],
    minutes: 45,
    vitals: [],
    panels: () => [],
    note: eyeNote,
    charge: 21500,
  },
  {
    key: 'treadmill',
    kind: 'ambulatory',
    clinician: 'brandt',
    place: 'heart-clinic',
    type: visitTypes.consultation,
    reason: diseases.chestPain,
    when: { at: [-6.02] },
    diagnoses: ['hypertension'],
    minutes: 75,
    vitals: ['systolic', 'diastolic', 'heartRate', 'oxygen'],
    panels: () => ['lipids', 'basic'],
    note: () => null,
    charge: 27000,
  },
];

export const heartAndEyes: SitePlan = {
  organizations: [
    organization('system', 'Lakeport Heart and Eye Center', 'provider', '608-555-0160', house),
    organization(
      'payer',
      'Badger Valley Health Plan',
      'payer',
      '800-555-0190',
      address('500 Union Square', 'Lakeport', 'WI', '53997'),
    ),
  ],
  places: [
    place('heart-clinic', 'Heart Clinic', 'system', '608-555-0161', house),
    place('eye-clinic', 'Eye Clinic', 'system', '608-555-0162', house),
  ],
  clinicians: [
    clinician('brandt', ['Ursula', 'Brandt'], 'MD', specialties.heart, 'female', '1999900090'),
    clinician('okafor', ['Ngozi', 'Okafor'], 'MD', specialties.eyes, 'female', '1999900108'),
  ],
  streams,
  extras: heartAndEyesExtras,
};
