import { answers, bodySites, routes } from '../codes/answers.ts';
import { diseases } from '../codes/diseases.ts';
import { drugs } from '../codes/drugs.ts';
import { documentTypes, procedures } from '../codes/occasions.ts';
import { oddThings } from '../codes/odd-things.ts';
import { activities, insuranceKinds, planKinds } from '../codes/plan-words.ts';
import { units } from '../codes/units.ts';
import { concept, snomed } from '../facts/concept.ts';
import { pick, specialties } from '../life/making.ts';
import type { OddResult, ProcedurePlan, SiteExtras } from '../life/site-extras.ts';

const oddResults: readonly OddResult[] = [
  {
    key: 'troponin-1',
    visit: pick('emergency'),
    what: oddThings.troponin,
    category: 'laboratory',
    value: { kind: 'quantity', number: 0.01, comparator: '<', unit: units.ngMl },
    limits: { high: 0.04 },
    note: 'First of two.',
  },
  {
    key: 'troponin-2',
    visit: pick('emergency'),
    what: oddThings.troponin,
    category: 'laboratory',
    value: { kind: 'quantity', number: 0.01, comparator: '<', unit: units.ngMl },
    limits: { high: 0.04 },
    note: 'Second of two, three hours later.',
  },
  {
    key: 'pain',
    visit: pick('emergency'),
    what: oddThings.pain,
    category: 'survey',
    value: { kind: 'quantity', number: 6, unit: units.score },
  },
  {
    key: 'diagnosis',
    visit: pick('emergency'),
    what: oddThings.diagnosis,
    category: 'exam',
    value: { kind: 'answer', answer: diseases.chestPain },
  },
  {
    key: 'zika-antibodies',
    visit: pick('endocrine', 2),
    what: concept('Zika virus IgM'),
    category: 'laboratory',
    value: { kind: 'absent', reason: 'not-performed' },
    note: 'The sample was too small.',
  },
];

const done: readonly ProcedurePlan[] = [
  {
    key: 'chest-x-ray',
    visit: pick('emergency'),
    what: procedures.chestXray,
    minutes: 10,
    reason: 'chest-pain',
    bodySite: bodySites.chest,
    charge: 31000,
    report: {
      section: 'RAD',
      type: documentTypes.imaging,
      format: 'text',
      conclusion: 'Lungs clear. Heart of usual size.',
      sections: [
        { heading: 'Reason', lines: ['Chest pain'] },
        { heading: 'Seen', lines: ['Two views. Lungs clear, no fluid. Heart and great vessels of usual size.'] },
        { heading: 'Impression', lines: ['Nothing acute.'] },
      ],
    },
  },
  {
    key: 'ekg',
    visit: pick('emergency'),
    what: procedures.ekg,
    minutes: 10,
    reason: 'chest-pain',
    charge: 18000,
    report: {
      section: 'CUS',
      type: documentTypes.imaging,
      format: 'pdf',
      conclusion: 'Regular rhythm of 78 a minute. No sign of a heart attack.',
      sections: [
        {
          heading: 'Tracing',
          lines: ['Sinus rhythm, 78 a minute.', 'PR 164 ms, QRS 92 ms, QTc 418 ms.', 'ST segments level.'],
        },
      ],
    },
  },
  {
    key: 'knee-x-ray',
    visit: pick('knee'),
    what: procedures.kneeXray,
    minutes: 15,
    reason: 'knee-arthritis',
    bodySite: bodySites.rightKnee,
    outcome: answers.successful,
    charge: 29500,
    report: {
      section: 'RAD',
      type: documentTypes.imaging,
      format: 'pdf',
      conclusion: 'Mild narrowing of the inner joint space of the right knee. No break.',
      conclusionCode: diseases.kneeArthritis,
      sections: [
        { heading: 'Reason', lines: ['Pain in the right knee on stairs'] },
        {
          heading: 'Seen',
          lines: ['Three views. Inner joint space mildly narrowed, small bone spurs.', 'No break, no fluid.'],
        },
        { heading: 'Impression', lines: ['Mild arthritis of the right knee.'] },
      ],
    },
  },
  {
    key: 'colonoscopy',
    visit: pick('colon'),
    what: procedures.colonoscopy,
    minutes: 35,
    reason: 'colon-polyp',
    bodySite: bodySites.colon,
    outcome: concept('One polyp removed'),
    charge: 168000,
    report: {
      section: 'PAT',
      type: documentTypes.pathology,
      format: 'rtf',
      conclusion: 'Tubular adenoma, 6 mm, removed whole. No cancer.',
      conclusionCode: diseases.colonPolyp,
      sections: [
        { heading: 'Received', lines: ['One polyp of the descending colon, 6 mm.'] },
        { heading: 'Under the microscope', lines: ['Tubular adenoma. Edges free. No cancer cells.'] },
        { heading: 'Advice', lines: ['Next colonoscopy in seven years.'] },
      ],
    },
  },
];

export const hospitalExtras: SiteExtras = {
  oddResults,
  amended: [
    {
      visit: pick('endocrine', 9),
      test: 'hemoglobin',
      wrong: 8.1,
      note: 'Corrected: the first number belonged to another tube.',
    },
  ],
  procedures: done,
  administrations: [
    {
      key: 'aspirin',
      visit: pick('emergency'),
      drug: drugs.aspirin,
      amount: 324,
      unit: units.mg,
      route: routes.mouth,
      reason: diseases.chestPain,
    },
    {
      key: 'saline',
      visit: pick('emergency'),
      drug: drugs.saline,
      amount: 500,
      unit: units.ml,
      route: routes.vein,
      reason: diseases.chestPain,
    },
    {
      key: 'pain-shot',
      visit: pick('emergency'),
      drug: drugs.ketorolac,
      amount: 15,
      unit: units.mg,
      route: routes.vein,
      reason: diseases.chestPain,
    },
  ],
  referrals: [
    {
      key: 'therapy',
      visit: pick('knee'),
      what: concept('Physical therapy', snomed('91251008', 'Physical therapy')),
      specialty: specialties.therapy,
      recipient: 'Bone and Joint Clinic',
      reason: 'knee-arthritis',
      text: 'Strengthen the thigh, eight lessons.',
      priority: 'routine',
      status: 'completed',
    },
    {
      key: 'heart',
      visit: pick('emergency'),
      what: concept('Heart clinic', snomed('183519002', 'Referral to cardiology')),
      specialty: specialties.heart,
      recipient: 'Lakeport Heart and Eye Center',
      reason: 'chest-pain',
      text: 'Chest pain with normal tracings and troponin. Treadmill test, please.',
      priority: 'urgent',
      status: 'completed',
    },
  ],
  surveys: [],
  goals: [
    { key: 'sugar', text: 'Morning sugar between 80 and 130 mg/dL', from: -6.9, due: 0.5, addresses: ['diabetes'] },
    {
      key: 'stairs',
      text: 'Two flights of stairs without pain',
      from: -4.2,
      due: -3.6,
      achieved: -3.7,
      addresses: ['knee-arthritis'],
    },
  ],
  carePlans: [
    {
      key: 'knee',
      title: 'Recovery of the knee',
      text: 'Stronger thigh muscles instead of an operation.',
      category: planKinds.recovery,
      from: -4.2,
      until: -3.65,
      addresses: ['knee-arthritis'],
      goals: ['stairs'],
      activities: [
        { what: activities.therapy, text: 'Eight lessons with the therapist', done: true },
        { what: activities.exercise, text: 'Ten minutes of exercises at home each day', done: true },
      ],
    },
  ],
  devices: [],
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
  teamName: 'Diabetes team of Jason Argyle',
};
