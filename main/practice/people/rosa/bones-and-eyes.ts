import { diseases } from '../codes/diseases.ts';
import { visitTypes } from '../codes/occasions.ts';
import { concept } from '../facts/concept.ts';
import { address, clinician, organization, place, specialties } from '../life/making.ts';
import type { SitePlan, VisitStream } from '../life/plan.ts';
import { bonesAndEyesExtras } from './bones-and-eyes-extras.ts';
import { boneNote, eyeNote, handNote } from './bones-and-eyes-notes.ts';

const campus = address('800 Misión Drive', 'San Aurelio', 'TX', '78999');

const streams: readonly VisitStream[] = [
  {
    key: 'bones',
    kind: 'ambulatory',
    clinician: 'haddad',
    place: 'bone-clinic',
    type: visitTypes.consultation,
    reason: concept(['Bone health', 'Bone health', 'Salud de los huesos']),
    when: { from: -9.6, to: -0.15, everyMonths: [5.4, 6.8] },
    diagnoses: ['osteopenia', 'osteoporosis', 'rheumatoid'],
    minutes: 30,
    vitals: ['systolic', 'diastolic', 'height', 'weight', 'bmi', 'pain'],
    panels: (nth) => [
      ...(nth % 3 === 0 ? (['vitaminD', 'liver'] as const) : []),
      ...(nth % 4 === 1 ? (['counts', 'inflammation'] as const) : []),
      ...(nth % 4 === 3 ? (['basic'] as const) : []),
    ],
    note: boneNote,
    charge: 22500,
  },
  {
    key: 'hands',
    kind: 'ambulatory',
    clinician: 'ibarra',
    place: 'therapy',
    type: visitTypes.therapy,
    reason: concept(['Hand therapy', 'Hand therapy', 'Terapia de las manos']),
    when: { from: -6.9, to: -6.3, everyMonths: [0.5, 0.7] },
    diagnoses: ['rheumatoid'],
    minutes: 45,
    vitals: ['pain', 'heartRate'],
    panels: () => [],
    note: handNote,
    charge: 11800,
  },
  {
    key: 'knees',
    kind: 'ambulatory',
    clinician: 'ibarra',
    place: 'therapy',
    type: visitTypes.therapy,
    reason: concept(['Balance and strength', 'Balance and strength', 'Equilibrio y fuerza']),
    when: { from: -2, to: -0.9, everyMonths: [0.7, 1] },
    diagnoses: ['osteoporosis'],
    minutes: 45,
    vitals: ['pain'],
    panels: () => [],
    note: handNote,
    charge: 11800,
  },
  {
    key: 'eyes',
    kind: 'ambulatory',
    clinician: 'lund',
    place: 'eye-clinic',
    type: visitTypes.eyeExam,
    reason: diseases.cataract,
    when: { at: [-5.1, -4.3, -3.5, -3.34, -3.28, -2.4, -1.35] },
    diagnoses: ['cataract'],
    minutes: 40,
    vitals: ['systolic', 'diastolic'],
    panels: () => [],
    note: eyeNote,
    charge: 20500,
  },
  {
    key: 'cataract-surgery',
    kind: 'ambulatory',
    clinician: 'lund',
    place: 'eye-clinic',
    type: visitTypes.consultation,
    reason: diseases.cataract,
    when: { at: [-3.38] },
    diagnoses: ['cataract'],
    minutes: 180,
    vitals: ['systolic', 'diastolic', 'heartRate', 'oxygen'],
    panels: () => [],
    note: () => null,
    charge: 152000,
  },
  {
    key: 'imaging',
    kind: 'ambulatory',
    clinician: 'haddad',
    place: 'bone-clinic',
    type: visitTypes.followUp,
    reason: concept(['Pictures', 'Imaging', 'Estudios de imagen']),
    when: { at: [-8.4, -6.4, -5.9, -4.35, -3.9, -2.1, -0.4] },
    diagnoses: [],
    minutes: 30,
    vitals: [],
    panels: () => [],
    note: () => null,
    charge: 9000,
  },
];

export const bonesAndEyes: SitePlan = {
  organizations: [
    organization('system', 'San Aurelio Medical Center', 'provider', '830-555-0160', campus),
    organization(
      'payer',
      'Lone Mesa Health',
      'payer',
      '800-555-0192',
      address('77 Mesa Plaza', 'Dos Molinos', 'TX', '78998'),
    ),
  ],
  places: [
    place('bone-clinic', 'Bone Health Clinic', 'system', '830-555-0161', campus),
    place('therapy', 'Physical Therapy', 'system', '830-555-0162', campus),
    place('eye-clinic', 'Eye Clinic', 'system', '830-555-0163', campus),
  ],
  clinicians: [
    clinician('haddad', ['Samir', 'Haddad'], 'MD', specialties.imaging, 'male', '1999900215'),
    clinician('ibarra', ['Paloma', 'Ibarra'], 'DPT', specialties.therapy, 'female', '1999900223'),
    clinician('lund', ['Erik', 'Lund'], 'MD', specialties.eyes, 'male', '1999900231'),
  ],
  streams,
  extras: bonesAndEyesExtras,
};
