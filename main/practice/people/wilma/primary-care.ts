import { diseases } from '../codes/diseases.ts';
import { visitTypes } from '../codes/occasions.ts';
import { concept } from '../facts/concept.ts';
import { address, clinician, organization, place, specialties } from '../life/making.ts';
import { fullVitals } from '../life/plan.ts';
import type { SitePlan, VisitStream } from '../life/plan.ts';
import { checkupNote, followUpNote, shortNote } from './primary-care-notes.ts';
import { primaryCareExtras } from './primary-care-extras.ts';

const house = address('40 Juniper Street', 'Port Amity', 'IA', '50999');
const atClinic = { clinician: 'meyer', place: 'clinic', kind: 'ambulatory' as const, minutes: 20 };

const streams: readonly VisitStream[] = [
  {
    ...atClinic,
    key: 'checkup',
    type: visitTypes.checkup,
    reason: diseases.checkup,
    when: { from: -9.9, to: -0.1, everyMonths: [11.4, 12.6] },
    diagnoses: ['asthma', 'thyroid'],
    minutes: 40,
    vitals: fullVitals,
    panels: (nth) => [
      'counts',
      'thyroid',
      ...(nth < 4 ? (['vitaminD'] as const) : []),
      ...(nth % 3 === 1 ? (['lipids', 'basic'] as const) : []),
    ],
    note: checkupNote,
    charge: 23800,
  },
  {
    ...atClinic,
    key: 'follow-up',
    type: visitTypes.followUp,
    reason: concept(['Thyroid and asthma', 'Follow-up of thyroid and asthma']),
    when: { from: -9.4, to: -0.2, everyMonths: [4.6, 6.2] },
    diagnoses: ['thyroid', 'asthma'],
    vitals: ['systolic', 'diastolic', 'heartRate', 'oxygen', 'weight', 'peakFlow'],
    panels: (nth) => (nth === 4 ? ['thyroid', 'thyroidAntibodies'] : nth % 2 === 1 ? ['thyroid'] : []),
    note: followUpNote,
    charge: 15200,
  },
  {
    ...atClinic,
    key: 'sinus',
    type: visitTypes.sick,
    reason: concept('Blocked nose and headache'),
    when: { at: [-4.8] },
    clinician: 'adeyemi',
    diagnoses: ['sinusitis'],
    vitals: ['heartRate', 'temperature', 'oxygen'],
    panels: () => ['covid'],
    note: shortNote(
      'Ten days of blocked nose, pain over the cheeks.',
      'Doxycycline for seven days, salt water for the nose.',
    ),
    charge: 13600,
  },
  {
    ...atClinic,
    key: 'bladder',
    type: visitTypes.sick,
    reason: concept('Burning when passing urine'),
    when: { at: [-2.3] },
    clinician: 'adeyemi',
    diagnoses: ['urine-infection'],
    vitals: ['heartRate', 'temperature'],
    panels: () => [],
    note: shortNote(
      'Burning and urge since yesterday. No fever, no back pain.',
      'Nitrofurantoin for five days, drink plenty.',
    ),
    charge: 13600,
  },
  {
    ...atClinic,
    key: 'video',
    kind: 'virtual',
    type: visitTypes.video,
    reason: concept('Headaches'),
    when: { at: [-3.2, -2.9, -1.1] },
    diagnoses: ['migraine'],
    vitals: [],
    panels: () => [],
    note: shortNote(
      'Throbbing on one side, about twice a month, better in the dark.',
      'Keep a headache diary. Sumatriptan at the start of an attack.',
    ),
    charge: 9600,
  },
];

export const primaryCare: SitePlan = {
  organizations: [
    organization('system', 'Juniper Street Primary Care', 'provider', '515-555-0101', house),
    organization(
      'payer',
      'Prairie Mutual',
      'payer',
      '800-555-0191',
      address('1 Prairie Plaza', 'Elmgrove', 'IA', '50998'),
    ),
    organization(
      'lab',
      'Amity Laboratory',
      'laboratory',
      '515-555-0109',
      address('12 Canal Street', 'Port Amity', 'IA', '50999'),
    ),
  ],
  places: [place('clinic', 'Juniper Street Clinic', 'system', '515-555-0102', house)],
  clinicians: [
    clinician('meyer', ['Ruth', 'Meyer'], 'DO', specialties.family, 'female', '1999900116'),
    clinician('adeyemi', ['Tunde', 'Adeyemi'], 'PA', specialties.family, 'male', '1999900124'),
  ],
  streams,
  extras: primaryCareExtras,
};
