import { visitTypes } from '../codes/occasions.ts';
import { concept } from '../facts/concept.ts';
import { address, clinician, organization, place, specialties } from '../life/making.ts';
import type { SitePlan, VisitStream } from '../life/plan.ts';
import { jointClinicExtras } from './joint-clinic-extras.ts';
import { firstNote, jointNote } from './joint-clinic-notes.ts';

const house = address('5100 Limestone Parkway', 'Dos Molinos', 'TX', '78998');
const atClinic = { clinician: 'ferrante', place: 'clinic', kind: 'ambulatory' as const };

const streams: readonly VisitStream[] = [
  {
    ...atClinic,
    key: 'first',
    type: visitTypes.consultation,
    reason: concept('Swollen, stiff hands'),
    when: { at: [-7.55] },
    diagnoses: ['rheumatoid'],
    minutes: 60,
    vitals: ['systolic', 'diastolic', 'heartRate', 'temperature', 'height', 'weight', 'bmi', 'pain', 'swollenJoints'],
    panels: () => ['inflammation', 'rheumatoid', 'counts', 'metabolic', 'hepatitis', 'urine'],
    note: firstNote,
    charge: 36500,
  },
  {
    ...atClinic,
    key: 'joints',
    type: visitTypes.followUp,
    reason: concept(['Artritis reumatoide', 'Rheumatoid arthritis, follow-up']),
    when: { from: -7.3, to: -0.12, everyMonths: [2.8, 3.4] },
    diagnoses: ['rheumatoid', 'kidney', 'osteopenia'],
    minutes: 25,
    vitals: ['systolic', 'diastolic', 'weight', 'pain', 'swollenJoints'],
    panels: (nth) => [
      ...(nth < 8 || (nth > 9 && nth < 15) || nth % 2 === 0 ? (['inflammation'] as const) : []),
      ...(nth % 4 === 1 ? (['counts'] as const) : []),
      ...(nth % 4 === 3 ? (['liver'] as const) : []),
      ...(nth % 7 === 5 ? (['basic'] as const) : []),
    ],
    note: jointNote,
    charge: 24800,
  },
  {
    ...atClinic,
    key: 'injection',
    type: visitTypes.followUp,
    reason: concept('Swollen left wrist'),
    when: { at: [-4.7] },
    diagnoses: ['rheumatoid'],
    minutes: 30,
    vitals: ['pain'],
    panels: () => [],
    note: () => null,
    charge: 21000,
  },
];

export const jointClinic: SitePlan = {
  organizations: [
    organization('system', 'Hill Country Joint Clinic', 'provider', '830-555-0140', house),
    organization(
      'payer',
      'Lone Mesa Health',
      'payer',
      '800-555-0192',
      address('77 Mesa Plaza', 'Dos Molinos', 'TX', '78998'),
    ),
    organization(
      'lab',
      'Limestone Reference Laboratory',
      'laboratory',
      '830-555-0147',
      address('5120 Limestone Parkway', 'Dos Molinos', 'TX', '78998'),
    ),
  ],
  places: [place('clinic', 'Joint Clinic', 'system', '830-555-0141', house)],
  clinicians: [
    clinician('ferrante', ['Giulia', 'Ferrante'], 'MD', specialties.joints, 'female', '1999900199'),
    clinician('boyd', ['Kim', 'Boyd'], 'RN', specialties.nursing, 'female', '1999900207'),
  ],
  streams,
  extras: jointClinicExtras,
};
