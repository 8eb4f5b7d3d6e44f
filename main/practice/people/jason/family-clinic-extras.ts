import { answers } from '../codes/answers.ts';
import { labTests } from '../codes/lab-tests.ts';
import { oddThings } from '../codes/odd-things.ts';
import { activities, insuranceKinds, planKinds } from '../codes/plan-words.ts';
import { diseases } from '../codes/diseases.ts';
import { procedures } from '../codes/occasions.ts';
import { moodSurvey } from '../codes/surveys.ts';
import { units } from '../codes/units.ts';
import { concept, snomed } from '../facts/concept.ts';
import { pick, specialties } from '../life/making.ts';
import type { OddResult, SiteExtras } from '../life/site-extras.ts';

const oddResults: readonly OddResult[] = [
  {
    key: 'diagnosis',
    visit: pick('follow-up', 5),
    what: oddThings.diagnosis,
    category: 'exam',
    value: { kind: 'answer', answer: diseases.diabetes },
  },
  {
    key: 'urine-culture',
    visit: pick('checkup', 2),
    what: oddThings.urineCulture,
    category: 'laboratory',
    value: { kind: 'text', text: 'Mixed flora, 10,000 to 50,000 CFU/mL. Probably not an infection.' },
  },
  {
    key: 'urine-cells',
    visit: pick('checkup', 2),
    what: oddThings.urineCells,
    category: 'laboratory',
    value: { kind: 'range', low: 0, high: 2, unit: units.perField },
    limits: { low: 0, high: 5 },
    flag: 'N',
  },
  {
    key: 'covid-test',
    visit: pick('sick', 1),
    what: oddThings.covidTest,
    category: 'laboratory',
    value: { kind: 'answer', answer: answers.detected },
    limits: { text: 'Not detected' },
    flag: 'A',
  },
  {
    key: 'spoiled-potassium',
    visit: pick('follow-up', 7),
    what: oddThings.potassium,
    category: 'laboratory',
    value: { kind: 'absent', reason: 'error' },
    note: 'The red cells in the tube had broken. Please draw again.',
  },
  {
    key: 'crp',
    visit: pick('sick', 0),
    what: oddThings.crp,
    category: 'laboratory',
    value: { kind: 'text', text: '<0.1' },
    limits: { text: 'below 8.0 mg/L' },
  },
  {
    key: 'mistyped-weight',
    visit: pick('follow-up', 10),
    what: oddThings.weight,
    category: 'vital-signs',
    value: { kind: 'quantity', number: 998, unit: units.kg },
    status: 'entered-in-error',
    note: 'Typed one digit too many.',
  },
  {
    key: 'throat-culture',
    visit: pick('checkup', -1),
    what: oddThings.throatCulture,
    category: 'laboratory',
    value: { kind: 'text', text: 'No growth after one day' },
    status: 'preliminary',
  },
];

export const familyClinicExtras: SiteExtras = {
  oddResults,
  amended: [
    {
      visit: pick('checkup', 8),
      test: 'potassium',
      wrong: 5.9,
      note: 'Amended: measured again from the second tube. The first number was too high because the first tube had stood too long.',
    },
  ],
  procedures: [
    ...[4, 6, 8].map((nth) => ({
      key: `foot-exam-${nth}`,
      visit: pick('checkup', nth),
      what: procedures.footExam,
      minutes: 10,
      reason: 'diabetes',
      outcome: concept('Feeling and pulses are good in both feet'),
      charge: 4500,
    })),
    {
      key: 'ekg-refused',
      visit: pick('checkup', 6),
      what: procedures.ekg,
      minutes: 0,
      reason: 'hypertension',
      notDone: true,
      charge: 0,
    },
  ],
  administrations: [],
  referrals: [
    {
      key: 'eyes',
      visit: pick('follow-up', 5),
      what: concept('Eye exam for diabetes', snomed('36228007', 'Eye examination')),
      specialty: specialties.eyes,
      recipient: 'Lakeport Heart and Eye Center',
      reason: 'diabetes',
      text: 'Please look at the back of both eyes: diabetes, newly found.',
      priority: 'routine',
      status: 'completed',
    },
    {
      key: 'class',
      visit: pick('follow-up', 5),
      what: concept('Diabetes class', snomed('6143009', 'Diabetes education')),
      specialty: specialties.education,
      recipient: 'Stonebrook Regional Hospital',
      reason: 'diabetes',
      text: 'Three lessons: meals, measuring, medicine.',
      priority: 'routine',
      status: 'completed',
    },
  ],
  surveys: [
    {
      key: 'mood',
      stream: 'checkup',
      every: 3,
      ...moodSurvey,
      points: [
        [-10, 0.4],
        [-7, 1.1],
        [0, 0.2],
      ],
    },
  ],
  goals: [
    {
      key: 'a1c',
      text: 'HbA1c of 7 % or less',
      from: -7.1,
      due: 0.5,
      achieved: -1.7,
      measure: labTests.a1c.what,
      target: { high: 7, unit: units.percent },
      addresses: ['diabetes'],
    },
    {
      key: 'weight',
      text: 'Weigh less than 90 kg',
      from: -7.1,
      due: 0.6,
      measure: oddThings.weight,
      target: { high: 90, unit: units.kg },
      addresses: ['obesity'],
    },
    {
      key: 'walk',
      text: 'Walk 30 minutes on five days a week',
      from: -7.1,
      due: 0.5,
      addresses: ['diabetes', 'hypertension'],
    },
  ],
  carePlans: [
    {
      key: 'diabetes',
      title: 'Diabetes care plan',
      text: 'Keep sugar, blood pressure and weight in hand by food, walking, medicine and regular checks.',
      category: planKinds.diabetes,
      from: -7.1,
      addresses: ['diabetes', 'hypertension'],
      goals: ['a1c', 'weight', 'walk'],
      activities: [
        { what: activities.diet, text: 'Half the plate vegetables, no sweet drinks', done: false },
        { what: activities.exercise, text: 'Walking 30 minutes, five days a week', done: false },
        { what: activities.homeMeasuring, text: 'Morning sugar three times a week, written down', done: false },
        { what: activities.education, text: 'Diabetes class, three lessons', done: true },
      ],
    },
  ],
  devices: [
    {
      key: 'meter',
      type: concept('Blood sugar meter', snomed('337414009', 'Blood glucose meter')),
      maker: 'Brightwell Devices',
      model: 'GlucoPath 2',
      serial: 'GP2-0048813',
      udi: '(01)00999900112233(21)GP2-0048813',
      lot: 'L4471',
      made: '2019-06',
      expires: null,
      inUse: true,
    },
  ],
  coverages: [
    {
      key: 'old',
      payer: 'payer',
      plan: 'Badger Valley Bronze',
      group: 'STONEMILL-77',
      memberId: 'BV880120',
      kind: insuranceKinds.employer,
      from: -11,
      until: -5,
      order: 1,
      copay: 40,
    },
    {
      key: 'now',
      payer: 'payer',
      plan: 'Badger Valley Silver',
      group: 'STONEMILL-77',
      memberId: 'BV880120',
      kind: insuranceKinds.employer,
      from: -4,
      order: 1,
      copay: 30,
    },
  ],
  teamName: 'Care team of Jason Argyle',
};
