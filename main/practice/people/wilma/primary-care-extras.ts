import { insuranceKinds, planKinds, activities } from '../codes/plan-words.ts';
import { diseases } from '../codes/diseases.ts';
import { answers } from '../codes/answers.ts';
import { labTests } from '../codes/lab-tests.ts';
import { oddThings } from '../codes/odd-things.ts';
import { units } from '../codes/units.ts';
import { worrySurvey } from '../codes/surveys.ts';
import { concept, snomed } from '../facts/concept.ts';
import { pick, specialties } from '../life/making.ts';
import type { OddResult, SiteExtras } from '../life/site-extras.ts';

const oddResults: readonly OddResult[] = [
  {
    key: 'urine-culture',
    visit: pick('bladder'),
    what: oddThings.urineCulture,
    category: 'laboratory',
    value: { kind: 'text', text: 'Escherichia coli, more than 100,000 CFU/mL. Sensitive to nitrofurantoin.' },
    flag: 'A',
  },
  {
    key: 'urine-cells',
    visit: pick('bladder'),
    what: oddThings.urineCells,
    category: 'laboratory',
    value: { kind: 'range', low: 20, high: 50, unit: units.perField },
    limits: { low: 0, high: 5 },
    flag: 'H',
  },
  {
    key: 'pregnancy-test',
    visit: pick('bladder'),
    what: oddThings.pregnancyTest,
    category: 'laboratory',
    value: { kind: 'answer', answer: answers.negative },
    limits: { text: 'Negative' },
  },
  {
    key: 'suppressed-tsh',
    visit: pick('follow-up', 16),
    what: oddThings.tsh,
    category: 'laboratory',
    value: { kind: 'text', text: '<0.1' },
    limits: { low: 0.4, high: 4 },
    flag: 'L',
    note: 'Took two tablets a day by mistake for three weeks.',
  },
  {
    key: 'mistyped-height',
    visit: pick('checkup', 4),
    what: concept('Body height', { system: 'http://loinc.org', code: '8302-2', display: 'Body height' }),
    category: 'vital-signs',
    value: { kind: 'quantity', number: 65, unit: units.cm },
    status: 'entered-in-error',
    note: 'Inches typed as centimeters.',
  },
  {
    key: 'diagnosis',
    visit: pick('follow-up', 5),
    what: oddThings.diagnosis,
    category: 'exam',
    value: { kind: 'answer', answer: diseases.hypothyroidism },
  },
  {
    key: 'no-weight',
    visit: pick('video', 1),
    what: oddThings.weight,
    category: 'vital-signs',
    value: { kind: 'absent', reason: 'asked' },
    note: 'Video visit: no scale at hand.',
  },
];

export const primaryCareExtras: SiteExtras = {
  oddResults,
  amended: [
    {
      visit: pick('follow-up', 13),
      test: 'tsh',
      wrong: 8.4,
      note: 'Amended: biotin tablets had disturbed the first measurement.',
    },
  ],
  procedures: [],
  administrations: [],
  referrals: [
    {
      key: 'lungs',
      visit: pick('checkup', 1),
      what: concept('Asthma clinic', snomed('183516009', 'Referral to chest physician')),
      specialty: specialties.lungs,
      recipient: 'Riverbend Lung and Allergy Clinic',
      reason: 'asthma',
      text: 'Wakes at night with cough. Breathing test and advice, please.',
      priority: 'routine',
      status: 'completed',
    },
  ],
  surveys: [
    {
      key: 'worry',
      stream: 'checkup',
      every: 2,
      ...worrySurvey,
      points: [
        [-6, 0.6],
        [-5.4, 2.1],
        [-3.6, 0.6],
        [0, 0.3],
      ],
    },
  ],
  goals: [
    {
      key: 'tsh',
      text: 'TSH between 0.5 and 2.5',
      from: -7.1,
      due: 0.4,
      achieved: -2.8,
      measure: labTests.tsh.what,
      target: { low: 0.5, high: 2.5, unit: units.miuL },
      addresses: ['thyroid'],
    },
    { key: 'nights', text: 'No nights with cough', from: -9.3, due: 0.4, addresses: ['asthma'] },
  ],
  carePlans: [
    {
      key: 'asthma',
      title: 'Asthma action plan',
      text: 'Green, yellow and red zone by peak flow: above 360, 230 to 360, below 230 L/min.',
      category: planKinds.asthma,
      from: -9.3,
      addresses: ['asthma'],
      goals: ['nights'],
      activities: [
        { what: activities.homeMeasuring, text: 'Peak flow each morning', done: false },
        { what: activities.avoidTriggers, text: 'No cats, windows shut on pollen days', done: false },
        { what: activities.vaccines, text: 'Flu shot each autumn', done: false },
      ],
    },
  ],
  devices: [
    {
      key: 'peak-flow-meter',
      type: concept('Peak flow meter', snomed('334990001', 'Peak flow meter')),
      maker: 'Brightwell Devices',
      model: 'BreathLine',
      serial: 'BL-77120',
      udi: '(01)00999900778899(21)BL-77120',
      lot: 'P2201',
      made: '2017-01',
      expires: null,
      inUse: true,
    },
  ],
  coverages: [
    {
      key: 'old',
      payer: 'payer',
      plan: 'Prairie Mutual Student',
      group: 'ELMGROVE',
      memberId: 'PM441207',
      kind: insuranceKinds.employer,
      from: -11,
      until: -7,
      order: 1,
      copay: 25,
    },
    {
      key: 'now',
      payer: 'payer',
      plan: 'Prairie Mutual Family',
      group: 'AMITY-SCHOOLS',
      memberId: 'PM902255',
      kind: insuranceKinds.employer,
      from: -6,
      order: 1,
      copay: 30,
    },
  ],
  teamName: 'Care team of Wilma Hartwell',
};
