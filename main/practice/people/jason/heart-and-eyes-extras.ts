import { bodySites } from '../codes/answers.ts';
import { labTests } from '../codes/lab-tests.ts';
import { documentTypes, procedures } from '../codes/occasions.ts';
import { oddThings } from '../codes/odd-things.ts';
import { activities, insuranceKinds, planKinds } from '../codes/plan-words.ts';
import { units } from '../codes/units.ts';
import { concept, snomed } from '../facts/concept.ts';
import { pick, specialties } from '../life/making.ts';
import type { OddResult, ProcedurePlan, SiteExtras } from '../life/site-extras.ts';

const eyeVisits = [0, 1, 2, 3, 4, 5, 6];

const eyePressures: readonly OddResult[] = eyeVisits.flatMap((nth) => [
  {
    key: `eye-pressure-right-${nth}`,
    visit: pick('eyes', nth),
    what: oddThings.eyePressureRight,
    category: 'exam' as const,
    value: { kind: 'quantity' as const, number: 14 + (nth % 3), unit: units.mmHg },
    limits: { low: 10, high: 21 },
  },
  {
    key: `eye-pressure-left-${nth}`,
    visit: pick('eyes', nth),
    what: oddThings.eyePressureLeft,
    category: 'exam' as const,
    value: { kind: 'quantity' as const, number: nth === 5 ? 23 : 15 + (nth % 2), unit: units.mmHg },
    limits: { low: 10, high: 21 },
    ...(nth === 5 ? { flag: 'H' as const } : {}),
  },
  {
    key: `sight-${nth}`,
    visit: pick('eyes', nth),
    what: oddThings.visualAcuity,
    category: 'exam' as const,
    value: { kind: 'ratio' as const, numerator: 20, denominator: nth < 4 ? 20 : 25 },
  },
]);

const photos: readonly ProcedurePlan[] = eyeVisits.map((nth) => ({
  key: `retina-photo-${nth}`,
  visit: pick('eyes', nth),
  what: procedures.retinaPhoto,
  minutes: 10,
  reason: 'diabetes',
  bodySite: bodySites.bothEyes,
  charge: 8900,
}));

const heartTests: readonly ProcedurePlan[] = [
  {
    key: 'treadmill',
    visit: pick('treadmill'),
    what: procedures.stressTest,
    minutes: 30,
    reason: 'hypertension',
    charge: 74000,
    report: {
      section: 'CUS',
      type: documentTypes.imaging,
      format: 'pdf',
      conclusion: 'Nine minutes on the treadmill, no pain, no change in the tracing.',
      sections: [
        { heading: 'Test', lines: ['9 minutes 10 seconds, heart rate 152, blood pressure 186/88 mmHg at the end.'] },
        { heading: 'Impression', lines: ['No sign of narrowed heart vessels.'] },
      ],
    },
  },
  {
    key: 'heart-ultrasound',
    visit: pick('heart', 9),
    what: procedures.echo,
    minutes: 40,
    reason: 'hypertension',
    charge: 96000,
    report: {
      section: 'CUS',
      type: documentTypes.imaging,
      format: 'html',
      conclusion: 'Heart pumps well (60 %). Wall a little thick, as with long high blood pressure.',
      sections: [
        { heading: 'Measured', lines: ['Left chamber pumps out 60 %.', 'Wall 11.5 mm (up to 10.5 expected).'] },
        { heading: 'Impression', lines: ['Good pump. Mildly thickened wall.'] },
      ],
    },
  },
];

export const heartAndEyesExtras: SiteExtras = {
  oddResults: [
    ...eyePressures,
    {
      key: 'inherited-fat',
      visit: pick('heart', 3),
      what: concept('Lipoprotein (a)', { system: 'http://loinc.org', code: '10835-7', display: 'Lipoprotein (a)' }),
      category: 'laboratory',
      value: { kind: 'quantity', number: 6, comparator: '<', unit: units.mgDl },
      limits: { high: 30, appliesTo: 'Adults' },
    },
  ],
  amended: [
    {
      visit: pick('treadmill'),
      test: 'creatinine',
      wrong: 1.61,
      note: 'Corrected: the first number belonged to another tube.',
    },
  ],
  procedures: [...photos, ...heartTests],
  administrations: [],
  referrals: [
    {
      key: 'food',
      visit: pick('heart', 4),
      what: concept('Advice on food', snomed('11816003', 'Diet education')),
      specialty: specialties.education,
      recipient: 'Cedar Hollow Family Medicine',
      reason: 'high-lipids',
      text: 'Less fat and salt, please support.',
      priority: 'routine',
      status: 'active',
    },
  ],
  surveys: [],
  goals: [
    {
      key: 'pressure',
      text: 'Blood pressure below 130 over 80',
      from: -8.2,
      due: 0.5,
      achieved: -1.4,
      addresses: ['hypertension'],
    },
    {
      key: 'ldl',
      text: 'LDL cholesterol below 100 mg/dL',
      from: -6.8,
      due: 0.5,
      measure: labTests.ldl.what,
      target: { high: 100, unit: units.mgDl },
      addresses: ['high-lipids'],
    },
  ],
  carePlans: [
    {
      key: 'heart',
      title: 'Plan for heart and vessels',
      text: 'Blood pressure and cholesterol at goal, measured at home.',
      category: planKinds.recovery,
      from: -8.2,
      addresses: ['hypertension', 'high-lipids'],
      goals: ['pressure', 'ldl'],
      activities: [
        { what: activities.homeMeasuring, text: 'Blood pressure twice a week, written down', done: false },
        { what: activities.exercise, text: 'Walking or cycling, 150 minutes a week', done: false },
      ],
    },
  ],
  devices: [
    {
      key: 'cuff',
      type: concept('Blood pressure cuff for home', snomed('70665002', 'Blood pressure cuff')),
      maker: 'Brightwell Devices',
      model: 'ArmCheck 7',
      serial: 'AC7-190022',
      udi: '(01)00999900445566(21)AC7-190022',
      lot: 'M0912',
      made: '2018-03-02',
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
      copay: 60,
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
      copay: 50,
    },
  ],
  teamName: 'Heart and eye team of Jason Argyle',
};
