import { answers } from '../codes/answers.ts';
import { diseases } from '../codes/diseases.ts';
import { oddThings } from '../codes/odd-things.ts';
import { activities, insuranceKinds, planKinds } from '../codes/plan-words.ts';
import { moodSurvey } from '../codes/surveys.ts';
import { units } from '../codes/units.ts';
import { concept, snomed } from '../facts/concept.ts';
import { pick, specialties } from '../life/making.ts';
import type { OddResult, SiteExtras } from '../life/site-extras.ts';

const oddResults: readonly OddResult[] = [
  {
    key: 'urine-culture',
    visit: pick('bladder'),
    what: oddThings.urineCulture,
    category: 'laboratory',
    value: { kind: 'text', text: 'Klebsiella pneumoniae, más de 100,000 UFC/mL. Sensible a nitrofurantoína.' },
    flag: 'A',
  },
  {
    key: 'urine-cells',
    visit: pick('bladder'),
    what: oddThings.urineCells,
    category: 'laboratory',
    value: { kind: 'range', low: 10, high: 20, unit: units.perField },
    limits: { low: 0, high: 5 },
    flag: 'H',
  },
  {
    key: 'home-test',
    visit: pick('video'),
    what: concept(['Prueba casera de COVID-19', 'COVID-19 home test']),
    category: 'laboratory',
    value: { kind: 'answer', answer: answers.positive },
    flag: 'A',
    note: 'Dicho por la paciente.',
  },
  {
    key: 'diagnosis',
    visit: pick('checkup', 3),
    what: oddThings.diagnosis,
    category: 'exam',
    value: { kind: 'answer', answer: diseases.hypertension },
  },
  {
    key: 'no-height',
    visit: pick('follow-up', 6),
    what: concept(['Estatura', 'Body height'], { system: 'http://loinc.org', code: '8302-2', display: 'Body height' }),
    category: 'vital-signs',
    value: { kind: 'absent', reason: 'unknown' },
  },
  {
    key: 'crp',
    visit: pick('checkup', 8),
    what: oddThings.crp,
    category: 'laboratory',
    value: { kind: 'text', text: '<0.1' },
    limits: { text: 'menos de 8.0 mg/L' },
  },
  {
    key: 'mistyped-weight',
    visit: pick('follow-up', 12),
    what: oddThings.weight,
    category: 'vital-signs',
    value: { kind: 'quantity', number: 146, unit: units.kg },
    status: 'entered-in-error',
    note: 'Eran libras, no kilos.',
  },
  {
    key: 'throat-culture',
    visit: pick('checkup', -1),
    what: oddThings.throatCulture,
    category: 'laboratory',
    value: { kind: 'text', text: 'Sin crecimiento a las 24 horas' },
    status: 'preliminary',
  },
];

export const communityClinicExtras: SiteExtras = {
  oddResults,
  amended: [
    {
      visit: pick('checkup', 7),
      test: 'potassium',
      wrong: 6.4,
      note: 'Corregido: la primera muestra estaba hemolizada.',
    },
  ],
  procedures: [],
  administrations: [],
  referrals: [
    {
      key: 'joints',
      visit: pick('checkup', 2),
      what: concept(
        ['Consulta de reumatología', 'Rheumatology visit'],
        snomed('183522000', 'Referral to rheumatology'),
      ),
      specialty: specialties.joints,
      recipient: 'Hill Country Joint Clinic',
      reason: 'rheumatoid',
      text: 'Manos hinchadas y rígidas por la mañana desde hace tres meses.',
      priority: 'urgent',
      status: 'completed',
    },
  ],
  surveys: [
    {
      key: 'mood',
      stream: 'checkup',
      every: 2,
      ...moodSurvey,
      points: [
        [-10, 0.3],
        [-7, 1.2],
        [-4.5, 1],
        [0, 0.2],
      ],
    },
  ],
  goals: [
    { key: 'pressure', text: 'Presión menor de 130 sobre 80', from: -8.5, due: 0.5, addresses: ['hypertension'] },
    {
      key: 'walk',
      text: 'Caminar 20 minutos al día',
      from: -8.5,
      due: 0.5,
      achieved: -2.5,
      addresses: ['hypertension', 'rheumatoid'],
    },
  ],
  carePlans: [
    {
      key: 'pressure',
      title: 'Plan de cuidado: presión y articulaciones',
      text: 'Menos sal, caminar cada día, tomar las medicinas y medir la presión en casa.',
      category: planKinds.joints,
      from: -8.5,
      addresses: ['hypertension', 'rheumatoid'],
      goals: ['pressure', 'walk'],
      activities: [
        { what: activities.diet, text: 'Comer con poca sal: frijoles, verduras, fruta', done: false },
        { what: activities.exercise, text: 'Caminar 20 minutos al día', done: true },
        { what: activities.bloodTests, text: 'Riñones dos veces al año', done: false },
      ],
    },
  ],
  devices: [
    {
      key: 'cuff',
      type: concept(
        ['Baumanómetro para la casa', 'Home blood pressure cuff'],
        snomed('70665002', 'Blood pressure cuff'),
      ),
      maker: 'Brightwell Devices',
      model: 'ArmCheck 5',
      serial: 'AC5-220871',
      udi: '(01)00999900445559(21)AC5-220871',
      lot: 'M0440',
      made: '2018',
      expires: null,
      inUse: true,
    },
  ],
  coverages: [
    {
      key: 'before',
      payer: 'payer',
      plan: 'Lone Mesa Silver',
      group: 'COUNTY-SCHOOLS',
      memberId: 'LM330871',
      kind: insuranceKinds.employer,
      from: -11,
      until: -5,
      order: 1,
      copay: 35,
    },
    {
      key: 'now',
      payer: 'payer',
      plan: 'Lone Mesa Senior',
      group: 'SENIOR-2',
      memberId: 'LM330871-S',
      kind: insuranceKinds.medicare,
      from: -4,
      order: 1,
      copay: 10,
    },
  ],
  teamName: 'Equipo de cuidado de Rosa Rivera',
};
