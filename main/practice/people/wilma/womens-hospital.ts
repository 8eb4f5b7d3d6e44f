import { diseases } from '../codes/diseases.ts';
import { visitTypes } from '../codes/occasions.ts';
import { concept } from '../facts/concept.ts';
import { address, clinician, organization, place, specialties } from '../life/making.ts';
import type { SitePlan, VisitStream } from '../life/plan.ts';
import { womensHospitalExtras } from './womens-hospital-extras.ts';
import { birthNote, moodNote, prenatalNote, yearlyNote } from './womens-hospital-notes.ts';

const campus = address('2500 Lakeview Boulevard', 'Elmgrove', 'IA', '50998');
const atClinic = { place: 'womens-clinic', kind: 'ambulatory' as const };

const streams: readonly VisitStream[] = [
  {
    ...atClinic,
    key: 'yearly',
    clinician: 'santos',
    type: visitTypes.checkup,
    reason: concept(["Women's yearly visit", 'Well-woman visit']),
    when: { from: -9.7, to: -0.2, everyMonths: [7.4, 9] },
    diagnoses: ['thyroid', 'asthma'],
    minutes: 30,
    vitals: ['systolic', 'diastolic', 'weight'],
    panels: (nth) => (nth % 2 === 0 ? ['counts', 'iron'] : ['thyroid', 'urine']),
    note: yearlyNote,
    charge: 21000,
  },
  {
    ...atClinic,
    key: 'prenatal',
    clinician: 'santos',
    type: visitTypes.prenatal,
    reason: diseases.pregnancy,
    when: { from: -6.48, to: -5.89, everyMonths: [0.55, 0.75] },
    diagnoses: ['pregnancy', 'iron-anemia', 'thyroid'],
    minutes: 20,
    vitals: ['systolic', 'diastolic', 'weight', 'pregnancyWeek', 'fetalHeart'],
    panels: (nth) => [
      ...(nth === 0 ? (['prenatal'] as const) : []),
      ...(nth === 2 || nth === 8 ? (['thyroid'] as const) : []),
      ...(nth % 3 === 1 ? (['urine'] as const) : []),
      ...(nth === 6 ? (['gestationalGlucose'] as const) : []),
      ...(nth === 0 || nth === 6 || nth === 9 ? (['counts', 'iron'] as const) : []),
    ],
    note: prenatalNote,
    charge: 16500,
  },
  {
    ...atClinic,
    key: 'birth',
    kind: 'inpatient',
    place: 'birth-unit',
    clinician: 'santos',
    type: visitTypes.hospitalStay,
    reason: concept('Labor'),
    when: { at: [-5.85] },
    diagnoses: ['pregnancy', 'iron-anemia'],
    minutes: 3050,
    vitals: ['systolic', 'diastolic', 'heartRate', 'breathing', 'temperature', 'oxygen'],
    panels: () => ['counts', 'covid'],
    note: birthNote,
    charge: 964000,
  },
  {
    ...atClinic,
    key: 'after-birth',
    clinician: 'santos',
    type: visitTypes.postnatal,
    reason: concept('After birth'),
    when: { at: [-5.79, -5.73] },
    diagnoses: ['iron-anemia'],
    minutes: 30,
    vitals: ['systolic', 'diastolic', 'heartRate', 'weight'],
    panels: () => ['counts', 'iron'],
    note: yearlyNote,
    charge: 18000,
  },
  {
    ...atClinic,
    key: 'mood',
    clinician: 'feld',
    type: visitTypes.followUp,
    reason: concept('Worry after birth'),
    when: { from: -5.55, to: -3.4, everyMonths: [1.6, 2.4] },
    diagnoses: ['anxiety'],
    minutes: 50,
    vitals: ['systolic', 'diastolic', 'heartRate'],
    panels: () => [],
    note: moodNote,
    charge: 19500,
  },
];

export const womensHospital: SitePlan = {
  organizations: [
    organization('system', "Lakeview Women's Hospital", 'provider', '515-555-0140', campus),
    organization(
      'payer',
      'Prairie Mutual',
      'payer',
      '800-555-0191',
      address('1 Prairie Plaza', 'Elmgrove', 'IA', '50998'),
    ),
  ],
  places: [
    place('womens-clinic', "Women's Clinic", 'system', '515-555-0141', campus),
    place('birth-unit', 'Birth Unit', 'system', '515-555-0142', campus),
  ],
  clinicians: [
    clinician('santos', ['Beatriz', 'Santos'], 'MD', specialties.women, 'female', '1999900132'),
    clinician('feld', ['Anna', 'Feld'], 'NP', specialties.nursing, 'female', '1999900140'),
  ],
  streams,
  extras: womensHospitalExtras,
};
