import { bodySites, routes } from '../codes/answers.ts';
import { labTests } from '../codes/lab-tests.ts';
import { diseases } from '../codes/diseases.ts';
import { drugs } from '../codes/drugs.ts';
import { documentTypes, procedures } from '../codes/occasions.ts';
import { oddThings } from '../codes/odd-things.ts';
import { activities, insuranceKinds, planKinds } from '../codes/plan-words.ts';
import { dailyLifeSurvey } from '../codes/surveys.ts';
import { units } from '../codes/units.ts';
import { concept } from '../facts/concept.ts';
import { pick, specialties } from '../life/making.ts';
import type { OddResult, SiteExtras } from '../life/site-extras.ts';

const oddResults: readonly OddResult[] = [
  {
    key: 'nuclear-antibodies',
    visit: pick('first'),
    what: oddThings.nuclearAntibodies,
    category: 'laboratory',
    value: { kind: 'ratio', numerator: 1, denominator: 160 },
    limits: { text: 'below 1:80' },
    flag: 'A',
  },
  {
    key: 'tb-test',
    visit: pick('joints', 10),
    what: concept('Tuberculosis blood test'),
    category: 'laboratory',
    value: { kind: 'text', text: 'Negative' },
    limits: { text: 'Negative' },
  },
  {
    key: 'anti-dna',
    visit: pick('first'),
    what: concept('Antibodies against double-stranded DNA', {
      system: 'http://loinc.org',
      code: '5130-0',
      display: 'DNA antibodies',
    }),
    category: 'laboratory',
    value: { kind: 'quantity', number: 10, comparator: '<', unit: units.iuMl },
    limits: { high: 30 },
  },
  {
    key: 'diagnosis',
    visit: pick('first'),
    what: oddThings.diagnosis,
    category: 'exam',
    value: { kind: 'answer', answer: diseases.rheumatoid },
  },
  {
    key: 'joint-fluid',
    visit: pick('injection'),
    what: concept('Look of the joint fluid'),
    category: 'laboratory',
    value: { kind: 'answer', answer: concept('Cloudy, yellow') },
    flag: 'A',
  },
  {
    key: 'lost-sample',
    visit: pick('joints', 17),
    what: oddThings.crp,
    category: 'laboratory',
    value: { kind: 'absent', reason: 'error' },
    note: 'The tube was lost on the way.',
  },
  {
    key: 'wrong-chart',
    visit: pick('joints', 20),
    what: oddThings.crp,
    category: 'laboratory',
    value: { kind: 'quantity', number: 188, unit: units.mgL },
    status: 'entered-in-error',
    note: 'Belongs to another patient.',
  },
];

export const jointClinicExtras: SiteExtras = {
  oddResults,
  amended: [
    {
      visit: pick('joints', 8),
      test: 'esr',
      wrong: 4,
      note: 'Corrected: read after a quarter of an hour instead of one hour.',
    },
  ],
  procedures: [
    {
      key: 'hands',
      visit: pick('first'),
      what: procedures.handXray,
      minutes: 15,
      reason: 'rheumatoid',
      bodySite: bodySites.leftHand,
      charge: 24000,
      report: {
        section: 'RAD',
        type: documentTypes.imaging,
        format: 'pdf',
        conclusion: 'Soft tissue swelling of both hands, no damage to bone yet.',
        conclusionCode: diseases.rheumatoid,
        sections: [
          { heading: 'Seen', lines: ['Swelling around the knuckles of both hands. Joint spaces kept. No erosions.'] },
          { heading: 'Impression', lines: ['Fits early rheumatoid arthritis.'] },
        ],
      },
    },
    {
      key: 'wrist',
      visit: pick('injection'),
      what: procedures.jointInjection,
      minutes: 10,
      reason: 'rheumatoid',
      bodySite: bodySites.leftHand,
      outcome: concept('Better within two days'),
      charge: 32000,
    },
  ],
  administrations: [
    {
      key: 'wrist',
      visit: pick('injection'),
      drug: drugs.triamcinolone,
      amount: 40,
      unit: units.mg,
      route: concept('Into the joint'),
      reason: diseases.rheumatoid,
    },
    ...[11, 12].map((nth) => ({
      key: `first-pens-${nth}`,
      visit: pick('joints', nth),
      drug: drugs.adalimumab,
      amount: 40,
      unit: units.mg,
      route: routes.underSkin,
      reason: diseases.rheumatoid,
    })),
  ],
  referrals: [
    {
      key: 'bones',
      visit: pick('joints', 4),
      what: procedures.boneDensity,
      specialty: specialties.imaging,
      recipient: 'San Aurelio Medical Center',
      reason: 'rheumatoid',
      text: 'A year on prednisone. Bone density, please.',
      priority: 'routine',
      status: 'completed',
    },
  ],
  surveys: [
    {
      key: 'daily-life',
      stream: 'joints',
      every: 3,
      ...dailyLifeSurvey,
      points: [
        [-7.3, 2.4],
        [-5.6, 0.8],
        [-4.5, 2],
        [-3.7, 0.6],
        [0, 0.4],
      ],
    },
  ],
  goals: [
    {
      key: 'rest',
      text: 'No more than one swollen joint',
      from: -7.25,
      due: 0.3,
      achieved: -3.5,
      addresses: ['rheumatoid'],
    },
    {
      key: 'crp',
      text: 'C-reactive protein below 8 mg/L',
      from: -7.25,
      due: 0.3,
      achieved: -3.7,
      measure: labTests.crp.what,
      target: { high: 8, unit: units.mgL },
      addresses: ['rheumatoid'],
    },
  ],
  carePlans: [
    {
      key: 'joints',
      title: 'Arthritis care plan',
      text: 'Bring the joints to rest, watch liver, kidneys and blood, keep infections away.',
      category: planKinds.joints,
      from: -7.25,
      addresses: ['rheumatoid'],
      goals: ['rest', 'crp'],
      activities: [
        { what: activities.bloodTests, text: 'Liver, kidneys and blood count every three months', done: false },
        { what: activities.vaccines, text: 'No live vaccines. Flu shot each autumn', done: false },
        { what: activities.therapy, text: 'Hand therapy, ten lessons', done: true },
      ],
    },
  ],
  devices: [],
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
      copay: 60,
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
      copay: 30,
    },
  ],
  teamName: 'Joint team of Rosa Rivera',
};
