import { diseases } from '../codes/diseases.ts';
import { visitTypes } from '../codes/occasions.ts';
import { concept } from '../facts/concept.ts';
import { address, clinician, organization, place, specialties } from '../life/making.ts';
import { briefVitals, fullVitals } from '../life/plan.ts';
import type { SitePlan, VisitStream } from '../life/plan.ts';
import { familyClinicExtras } from './family-clinic-extras.ts';
import { checkupNote, sickNote, sugarNote } from './family-clinic-notes.ts';

const clinic = address('1200 Prairie Road', 'Cedar Hollow', 'WI', '53999');

const atClinic = { clinician: 'park', place: 'clinic', kind: 'ambulatory' as const };

const streams: readonly VisitStream[] = [
  {
    ...atClinic,
    key: 'checkup',
    type: visitTypes.checkup,
    reason: diseases.checkup,
    when: { from: -9.85, to: -0.1, everyMonths: [11.5, 12.5] },
    diagnoses: ['hypertension', 'diabetes', 'obesity'],
    minutes: 40,
    vitals: fullVitals.filter((vital) => vital !== 'temperature' && vital !== 'breathing'),
    panels: (nth) => [
      'basic',
      'lipids',
      ...(nth % 2 === 0 ? (['kidneyUrine'] as const) : []),
      ...(nth % 4 === 0 ? (['counts', 'prostate'] as const) : []),
      ...(nth === 3 || nth === 5 ? (['vitaminD'] as const) : []),
    ],
    note: checkupNote,
    charge: 24500,
  },
  {
    ...atClinic,
    key: 'follow-up',
    type: visitTypes.followUp,
    reason: concept(['Blood sugar and blood pressure', 'Diabetes follow-up']),
    when: { from: -9.4, to: -0.15, everyMonths: [5, 7] },
    diagnoses: ['diabetes', 'hypertension'],
    minutes: 25,
    vitals: ['systolic', 'diastolic', 'weight'],
    panels: (nth) => (nth % 3 === 1 ? ['a1c', 'kidneyUrine'] : ['a1c']),
    note: sugarNote,
    charge: 15800,
  },
  {
    ...atClinic,
    key: 'sick',
    type: visitTypes.sick,
    reason: concept('Cough and fever'),
    when: { at: [-8.3, -3.6] },
    clinician: 'oduya',
    diagnoses: ['bronchitis', 'covid'],
    minutes: 20,
    vitals: ['heartRate', 'breathing', 'temperature', 'oxygen'],
    panels: (nth) => (nth === 0 ? ['counts'] : []),
    note: sickNote(
      'Cough and fever for three days. Sleeps badly because of the cough.',
      'Rest, fluids, and come back if breathing gets hard.',
    ),
    charge: 13900,
  },
  {
    ...atClinic,
    key: 'injury',
    type: visitTypes.sick,
    reason: concept('Twisted ankle'),
    when: { at: [-5.1] },
    clinician: 'oduya',
    diagnoses: ['ankle-sprain'],
    minutes: 20,
    vitals: briefVitals,
    panels: () => [],
    note: sickNote(
      'Slipped on the stairs last night. Can stand, with pain.',
      'Ice, rest, an elastic wrap. No X-ray needed today.',
    ),
    charge: 13900,
  },
  {
    ...atClinic,
    key: 'video',
    kind: 'virtual',
    type: visitTypes.video,
    reason: concept('Talk about home blood sugar numbers'),
    when: { at: [-6.2, -2.5, -1.4] },
    diagnoses: ['diabetes'],
    minutes: 15,
    vitals: [],
    panels: () => [],
    note: sickNote('Home numbers looked at together on the screen.', 'Go on as before. Next blood test at the clinic.'),
    charge: 9800,
  },
];

export const familyClinic: SitePlan = {
  organizations: [
    organization('system', 'Cedar Hollow Family Medicine', 'provider', '608-555-0110', clinic),
    organization(
      'lab',
      'Prairie Reference Laboratory',
      'laboratory',
      '608-555-0118',
      address('88 Depot Street', 'Stonebrook', 'WI', '53998'),
    ),
    organization(
      'pharmacy',
      'Hollow Corner Pharmacy',
      'pharmacy',
      '608-555-0121',
      address('14 Main Street', 'Cedar Hollow', 'WI', '53999'),
    ),
    organization(
      'payer',
      'Badger Valley Health Plan',
      'payer',
      '800-555-0190',
      address('500 Union Square', 'Lakeport', 'WI', '53997'),
    ),
  ],
  places: [place('clinic', 'Cedar Hollow Clinic', 'system', '608-555-0111', clinic)],
  clinicians: [
    clinician('park', ['Helen', 'Park'], 'MD', specialties.family, 'female', '1999900017'),
    clinician('oduya', ['Samuel', 'Oduya'], 'NP', specialties.family, 'male', '1999900025'),
  ],
  streams,
  extras: familyClinicExtras,
};
