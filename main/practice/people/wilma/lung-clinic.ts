import { diseases } from '../codes/diseases.ts';
import { visitTypes } from '../codes/occasions.ts';
import { concept } from '../facts/concept.ts';
import { address, clinician, organization, place, specialties } from '../life/making.ts';
import type { SitePlan, VisitStream } from '../life/plan.ts';
import { attackNote, breathNote } from './lung-clinic-notes.ts';
import { lungClinicExtras } from './lung-clinic-extras.ts';

const house = address('6 Riverbend Road', 'Port Amity', 'IA', '50999');
const atClinic = { place: 'clinic', kind: 'ambulatory' as const, clinician: 'varga' };

const streams: readonly VisitStream[] = [
  {
    ...atClinic,
    key: 'breath',
    type: visitTypes.consultation,
    reason: concept(['Asthma', 'Asthma', 'Bronchial asthma, follow-up']),
    when: { from: -8.9, to: -0.15, everyMonths: [3.2, 4.6] },
    diagnoses: ['asthma', 'hay-fever'],
    minutes: 40,
    vitals: ['heartRate', 'breathing', 'oxygen', 'weight', 'peakFlow'],
    panels: (nth) => [
      ...(nth % 4 === 3 ? [] : (['spirometry'] as const)),
      ...(nth % 4 === 0 ? (['allergy'] as const) : []),
      ...(nth % 9 === 4 ? (['counts'] as const) : []),
    ],
    note: breathNote,
    charge: 24200,
  },
  {
    ...atClinic,
    key: 'attack',
    kind: 'emergency',
    place: 'urgent-care',
    type: visitTypes.emergency,
    reason: diseases.asthmaAttack,
    when: { at: [-4.4] },
    diagnoses: ['asthma-attack', 'asthma'],
    minutes: 200,
    vitals: ['systolic', 'diastolic', 'heartRate', 'breathing', 'temperature', 'oxygen', 'peakFlow'],
    panels: () => ['covid', 'counts'],
    note: attackNote,
    charge: 98000,
  },
  {
    ...atClinic,
    key: 'shot',
    clinician: 'quist',
    type: visitTypes.followUp,
    reason: concept('Allergy shot'),
    when: { from: -4, to: -1.9, everyMonths: [1, 1.2] },
    diagnoses: ['hay-fever'],
    minutes: 35,
    vitals: ['peakFlow'],
    panels: () => [],
    note: () => null,
    charge: 5200,
  },
];

export const lungClinic: SitePlan = {
  organizations: [
    organization('system', 'Riverbend Lung and Allergy Clinic', 'provider', '515-555-0160', house),
    organization(
      'payer',
      'Prairie Mutual',
      'payer',
      '800-555-0191',
      address('1 Prairie Plaza', 'Elmgrove', 'IA', '50998'),
    ),
  ],
  places: [
    place('clinic', 'Lung and Allergy Clinic', 'system', '515-555-0161', house),
    place('urgent-care', 'Urgent Care', 'system', '515-555-0162', house),
  ],
  clinicians: [
    clinician('varga', ['Peter', 'Varga'], 'MD', specialties.lungs, 'male', '1999900157'),
    clinician('quist', ['Maren', 'Quist'], 'RN', specialties.nursing, 'female', '1999900165'),
  ],
  streams,
  extras: lungClinicExtras,
};
