import { visitTypes } from '../codes/occasions.ts';
import { concept } from '../facts/concept.ts';
import { address, clinician, organization, place, specialties } from '../life/making.ts';
import { fullVitals } from '../life/plan.ts';
import type { SitePlan, VisitStream } from '../life/plan.ts';
import { notaBreve, notaDeControl, notaDeRevision } from './community-clinic-notes.ts';
import { communityClinicExtras } from './community-clinic-extras.ts';

const house = address('210 Avenida del Puente', 'San Aurelio', 'TX', '78999');
const atClinic = { clinician: 'salinas', place: 'clinic', kind: 'ambulatory' as const, minutes: 20 };

const streams: readonly VisitStream[] = [
  {
    ...atClinic,
    key: 'checkup',
    type: visitTypes.checkup,
    reason: concept(['Revisión anual', 'Yearly check-up', 'Revisión anual']),
    when: { from: -9.9, to: -0.1, everyMonths: [11.4, 12.6] },
    diagnoses: ['hypertension', 'rheumatoid', 'kidney'],
    minutes: 40,
    vitals: fullVitals.filter((vital) => vital !== 'temperature' && vital !== 'breathing'),
    panels: (nth) => [
      'basic',
      ...(nth % 2 === 0 ? (['lipids'] as const) : []),
      ...(nth < 5 ? (['vitaminD'] as const) : []),
    ],
    note: notaDeRevision,
    charge: 21500,
  },
  {
    ...atClinic,
    key: 'follow-up',
    type: visitTypes.followUp,
    reason: concept(['Control de la presión', 'Blood pressure follow-up', 'Control de la presión']),
    when: { from: -9.4, to: -0.2, everyMonths: [5, 6.4] },
    diagnoses: ['hypertension', 'reflux', 'kidney'],
    vitals: ['systolic', 'diastolic', 'heartRate', 'weight', 'pain'],
    panels: (nth) => (nth % 4 === 1 ? ['counts'] : nth % 4 === 3 ? ['basic', 'urine'] : []),
    note: notaDeControl,
    charge: 13800,
  },
  {
    ...atClinic,
    key: 'shingles',
    type: visitTypes.sick,
    reason: concept(['Ronchas dolorosas en la espalda', 'Painful rash', 'Ronchas dolorosas en la espalda']),
    when: { at: [-6.6] },
    diagnoses: ['shingles'],
    vitals: ['heartRate', 'temperature'],
    panels: () => [],
    note: notaBreve(
      'Ardor y ampollas en el lado derecho de la espalda desde hace dos días.',
      'Valaciclovir por siete días. Avisar a la reumatóloga.',
    ),
    charge: 12900,
  },
  {
    ...atClinic,
    key: 'bladder',
    type: visitTypes.sick,
    reason: concept(['Ardor al orinar', 'Burning when passing urine', 'Ardor al orinar']),
    when: { at: [-3.1] },
    clinician: 'trevino',
    diagnoses: ['urine-infection'],
    vitals: ['heartRate', 'temperature'],
    panels: () => [],
    note: notaBreve(
      'Ardor y ganas frecuentes desde ayer. Sin fiebre.',
      'Nitrofurantoína por cinco días. Sulfas no, es alérgica.',
    ),
    charge: 12900,
  },
  {
    ...atClinic,
    key: 'video',
    kind: 'virtual',
    type: visitTypes.video,
    reason: concept(['Tos y fiebre', 'Cough and fever', 'Tos y fiebre']),
    when: { at: [-4.04] },
    diagnoses: ['covid'],
    vitals: [],
    panels: () => ['covid'],
    note: notaBreve(
      'Prueba casera positiva. Respira bien, oxígeno 97 % en casa.',
      'Reposo y líquidos. Suspender adalimumab dos semanas. Llamar si falta el aire.',
    ),
    charge: 9900,
  },
];

export const communityClinic: SitePlan = {
  organizations: [
    organization('system', 'Clínica Comunitaria El Puente', 'provider', '830-555-0101', house),
    organization(
      'payer',
      'Lone Mesa Health',
      'payer',
      '800-555-0192',
      address('77 Mesa Plaza', 'Dos Molinos', 'TX', '78998'),
    ),
    organization(
      'pharmacy',
      'Farmacia San Aurelio',
      'pharmacy',
      '830-555-0107',
      address('12 Plaza Mayor', 'San Aurelio', 'TX', '78999'),
    ),
  ],
  places: [place('clinic', 'Consultorio El Puente', 'system', '830-555-0102', house)],
  clinicians: [
    clinician('salinas', ['Mónica', 'Salinas Ortiz'], 'MD', specialties.family, 'female', '1999900173'),
    clinician('trevino', ['Andrés', 'Treviño'], 'NP', specialties.family, 'male', '1999900181'),
  ],
  streams,
  extras: communityClinicExtras,
};
