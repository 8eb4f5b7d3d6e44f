import { answers, bodySites, routes } from '../codes/answers.ts';
import { drugs } from '../codes/drugs.ts';
import { documentTypes, procedures } from '../codes/occasions.ts';
import { oddThings } from '../codes/odd-things.ts';
import { activities, insuranceKinds, planKinds } from '../codes/plan-words.ts';
import { worrySurvey } from '../codes/surveys.ts';
import { units } from '../codes/units.ts';
import { concept } from '../facts/concept.ts';
import { pick, specialties } from '../life/making.ts';
import type { OddResult, ProcedurePlan, SiteExtras } from '../life/site-extras.ts';

const oddResults: readonly OddResult[] = [
  {
    key: 'pregnancy-test',
    visit: pick('prenatal'),
    what: oddThings.pregnancyTest,
    category: 'laboratory',
    value: { kind: 'answer', answer: answers.positive },
  },
  {
    key: 'last-period',
    visit: pick('prenatal'),
    what: oddThings.lastPeriod,
    category: 'exam',
    value: { kind: 'text', text: 'In spring, about the middle of the month' },
  },
  {
    key: 'group-b',
    visit: pick('prenatal', 9),
    what: oddThings.groupB,
    category: 'laboratory',
    value: { kind: 'answer', answer: answers.notDetected },
    limits: { text: 'Not detected' },
  },
  {
    key: 'antibody-titer',
    visit: pick('prenatal'),
    what: oddThings.nuclearAntibodies,
    category: 'laboratory',
    value: { kind: 'ratio', numerator: 1, denominator: 40 },
    limits: { text: 'below 1:80' },
  },
  {
    key: 'crp',
    visit: pick('after-birth', 1),
    what: oddThings.crp,
    category: 'laboratory',
    value: { kind: 'quantity', number: 0.1, comparator: '<', unit: units.mgL },
    limits: { high: 8 },
  },
  {
    key: 'mistyped-pressure',
    visit: pick('prenatal', 4),
    what: concept('Systolic blood pressure', {
      system: 'http://loinc.org',
      code: '8480-6',
      display: 'Systolic blood pressure',
    }),
    category: 'vital-signs',
    value: { kind: 'quantity', number: 1120, unit: units.mmHg },
    status: 'entered-in-error',
  },
  {
    key: 'last-culture',
    visit: pick('yearly', -1),
    what: oddThings.urineCulture,
    category: 'laboratory',
    value: { kind: 'text', text: 'No growth after one day' },
    status: 'preliminary',
  },
];

const scan = (nth: number, visit: number, conclusion: string, seen: string): ProcedurePlan => ({
  key: `ultrasound-${nth}`,
  visit: pick('prenatal', visit),
  what: procedures.pregnancyUltrasound,
  minutes: 20,
  reason: 'pregnancy',
  bodySite: bodySites.uterus,
  charge: 38000,
  report: {
    section: 'RAD',
    type: documentTypes.imaging,
    format: nth === 1 ? 'pdf' : 'html',
    conclusion,
    sections: [
      { heading: 'Seen', lines: [seen] },
      { heading: 'Impression', lines: [conclusion] },
    ],
  },
});

const papTest = (nth: number, visit: number): ProcedurePlan => ({
  key: `pap-${nth}`,
  visit: pick('yearly', visit),
  what: procedures.papTest,
  minutes: 5,
  charge: 12000,
  report: {
    section: 'PAT',
    type: documentTypes.pathology,
    format: 'text',
    conclusion: 'Negative. No abnormal cells.',
    sections: [{ heading: 'Result', lines: ['Sample good. No abnormal cells. HPV not detected.'] }],
  },
});

export const womensHospitalExtras: SiteExtras = {
  oddResults,
  amended: [
    {
      visit: pick('prenatal', 6),
      test: 'ferritin',
      wrong: 91,
      note: 'Corrected: a point was missing, 9.1 had been meant.',
    },
  ],
  procedures: [
    scan(1, 2, 'One baby, heartbeat seen, size as expected.', 'One baby of 11 weeks. Heartbeat 162 a minute.'),
    scan(
      2,
      5,
      'One baby, organs as expected, placenta high.',
      'All organs looked at. Placenta at the back wall, high.',
    ),
    papTest(1, 1),
    papTest(2, 6),
    papTest(3, 10),
    {
      key: 'birth',
      visit: pick('birth'),
      what: procedures.birth,
      minutes: 540,
      reason: 'pregnancy',
      outcome: concept('Healthy girl'),
      charge: 412000,
    },
  ],
  administrations: [
    {
      key: 'oxytocin',
      visit: pick('birth'),
      drug: drugs.oxytocin,
      amount: 10,
      unit: units.ml,
      route: routes.muscle,
      reason: concept('After birth'),
    },
    {
      key: 'ibuprofen',
      visit: pick('birth'),
      drug: drugs.ibuprofen,
      amount: 600,
      unit: units.mg,
      route: routes.mouth,
      reason: concept('Pain'),
    },
  ],
  referrals: [
    {
      key: 'talks',
      visit: pick('after-birth', 1),
      what: concept('Talks for worry after birth'),
      specialty: specialties.nursing,
      recipient: "Women's Clinic",
      reason: 'anxiety',
      text: 'Worries a great deal since the birth. Please see her soon.',
      priority: 'urgent',
      status: 'completed',
    },
  ],
  surveys: [
    {
      key: 'worry',
      stream: 'mood',
      every: 2,
      ...worrySurvey,
      points: [
        [-5.5, 2.3],
        [-4.8, 1.4],
        [-3.6, 0.4],
      ],
    },
  ],
  goals: [
    { key: 'iron', text: 'Ferritin above 20 ng/mL', from: -6.05, due: -5, achieved: -5.1, addresses: ['iron-anemia'] },
    { key: 'sleep', text: 'Six hours of sleep a night', from: -5.5, due: -3.4, achieved: -3.6, addresses: ['anxiety'] },
  ],
  carePlans: [
    {
      key: 'pregnancy',
      title: 'Pregnancy care plan',
      text: 'Visits every two to four weeks, blood tests in each third of the pregnancy, asthma kept quiet.',
      category: planKinds.pregnancy,
      from: -6.48,
      until: -5.75,
      addresses: ['pregnancy'],
      goals: ['iron'],
      activities: [
        { what: activities.bloodTests, text: 'Iron, thyroid and sugar', done: true },
        { what: activities.vaccines, text: 'Tdap between week 27 and 36', done: true },
        { what: activities.education, text: 'Birth class, four evenings', done: true },
      ],
    },
  ],
  devices: [],
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
  teamName: "Women's care team of Wilma Hartwell",
};
