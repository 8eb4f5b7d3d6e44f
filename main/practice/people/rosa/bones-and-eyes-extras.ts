import { answers, bodySites, routes } from '../codes/answers.ts';
import { diseases } from '../codes/diseases.ts';
import { drugs } from '../codes/drugs.ts';
import { documentTypes, procedures } from '../codes/occasions.ts';
import { oddThings } from '../codes/odd-things.ts';
import { activities, insuranceKinds, planKinds } from '../codes/plan-words.ts';
import { dailyLifeSurvey } from '../codes/surveys.ts';
import { units } from '../codes/units.ts';
import { concept } from '../facts/concept.ts';
import { pick, specialties } from '../life/making.ts';
import type { OddResult, ProcedurePlan, SiteExtras } from '../life/site-extras.ts';

const hipScore = concept('T-score of the hip');

const boneScans: readonly (readonly [visit: number, score: number, words: string])[] = [
  [0, -0.9, 'Bone density in the expected range.'],
  [2, -1.8, 'Osteopenia of the hip.'],
  [5, -2.6, 'Osteoporosis of the hip.'],
];

const scanScores: readonly OddResult[] = boneScans.map(([visit, score]) => ({
  key: `t-score-${visit}`,
  visit: pick('imaging', visit),
  what: hipScore,
  category: 'exam',
  value: { kind: 'quantity', number: score, unit: units.score },
  limits: { low: -1 },
  flag: score < -1 ? 'L' : 'N',
}));

const eyePressures: readonly OddResult[] = [0, 1, 2, 3, 4, 5, 6].flatMap((nth) => [
  {
    key: `eye-pressure-right-${nth}`,
    visit: pick('eyes', nth),
    what: oddThings.eyePressureRight,
    category: 'exam' as const,
    value: { kind: 'quantity' as const, number: 15 + (nth % 2), unit: units.mmHg },
    limits: { low: 10, high: 21 },
  },
  {
    key: `eye-pressure-left-${nth}`,
    visit: pick('eyes', nth),
    what: oddThings.eyePressureLeft,
    category: 'exam' as const,
    value: { kind: 'quantity' as const, number: nth === 3 ? 24 : 16, unit: units.mmHg },
    limits: { low: 10, high: 21 },
    ...(nth === 3 ? { flag: 'H' as const } : {}),
  },
  {
    key: `sight-${nth}`,
    visit: pick('eyes', nth),
    what: concept(['Sharpness of sight, left eye', 'Sight, left eye', 'Vista, ojo izquierdo']),
    category: 'exam' as const,
    value: { kind: 'ratio' as const, numerator: 20, denominator: nth < 3 ? 60 : 25 },
  },
]);

const pictures: readonly ProcedurePlan[] = [
  ...boneScans.map(([visit, score, words]): ProcedurePlan => ({
    key: `bone-density-${visit}`,
    visit: pick('imaging', visit),
    what: procedures.boneDensity,
    minutes: 20,
    charge: 28000,
    report: {
      section: 'RAD',
      type: documentTypes.imaging,
      format: visit === 2 ? 'html' : 'pdf',
      conclusion: words,
      sections: [
        { heading: 'Medido', lines: [`Cadera izquierda: valor T ${score}`] },
        { heading: 'Impresión', lines: [words] },
      ],
    },
  })),
  ...[1, 4, 6].map((visit): ProcedurePlan => ({
    key: `mammogram-${visit}`,
    visit: pick('imaging', visit),
    what: procedures.mammogram,
    minutes: 20,
    charge: 26000,
    report: {
      section: 'RAD',
      type: documentTypes.imaging,
      format: 'text',
      conclusion: 'No sign of cancer. Next mammogram in two years.',
      sections: [{ heading: 'Resultado', lines: ['Sin signos de cáncer. Próxima mamografía en dos años.'] }],
    },
  })),
  {
    key: 'chest-x-ray',
    visit: pick('imaging', 3),
    what: procedures.chestXray,
    minutes: 10,
    reason: 'rheumatoid',
    bodySite: bodySites.chest,
    charge: 21000,
    report: {
      section: 'RAD',
      type: documentTypes.imaging,
      format: 'rtf',
      conclusion: 'Lungs clear, no sign of old tuberculosis.',
      sections: [
        { heading: 'Motivo', lines: ['Antes de empezar adalimumab'] },
        { heading: 'Hallazgos', lines: ['Pulmones limpios.'] },
      ],
    },
  },
  {
    key: 'cataract',
    visit: pick('cataract-surgery'),
    what: procedures.cataractSurgery,
    minutes: 25,
    reason: 'cataract',
    bodySite: concept('Left eye'),
    outcome: answers.successful,
    charge: 298000,
    report: {
      section: 'CUS',
      type: documentTypes.operation,
      format: 'pdf',
      conclusion: 'Clouded lens taken out, new lens put in. No trouble.',
      sections: [
        { heading: 'Operación', lines: ['Ojo izquierdo, gotas para dormir el ojo.', 'Lente nueva de 21.5 dioptrías.'] },
        { heading: 'Después', lines: ['A casa el mismo día con su hija Lucía.'] },
      ],
    },
  },
];

export const bonesAndEyesExtras: SiteExtras = {
  oddResults: [
    ...scanScores,
    ...eyePressures,
    {
      key: 'bone-marker',
      visit: pick('bones', 16),
      what: concept('Bone turnover marker (CTX)'),
      category: 'laboratory',
      value: { kind: 'quantity', number: 0.1, comparator: '<', unit: units.ngMl },
      limits: { high: 0.6 },
    },
    {
      key: 'diagnosis',
      visit: pick('bones', -2),
      what: oddThings.diagnosis,
      category: 'exam',
      value: { kind: 'answer', answer: diseases.osteoporosis },
    },
  ],
  amended: [
    { visit: pick('bones', 15), test: 'calcium', wrong: 12.9, note: 'Corrected: the sample had dried out a little.' },
  ],
  procedures: pictures,
  administrations: [
    {
      key: 'eye-numbing',
      visit: pick('cataract-surgery'),
      drug: concept('Numbing eye drops'),
      amount: 2,
      unit: units.drop,
      route: concept('In the eye'),
      reason: diseases.cataract,
    },
    {
      key: 'nausea',
      visit: pick('cataract-surgery'),
      drug: drugs.ondansetron,
      amount: 4,
      unit: units.mg,
      route: routes.vein,
      reason: concept('Nausea'),
    },
  ],
  referrals: [
    {
      key: 'balance',
      visit: pick('bones', 15),
      what: concept(['Balance and strength', 'Balance and strength', 'Terapia de equilibrio']),
      specialty: specialties.therapy,
      recipient: 'Physical Therapy',
      reason: 'osteoporosis',
      text: 'Prevenir caídas. Doce sesiones.',
      priority: 'routine',
      status: 'completed',
    },
  ],
  surveys: [
    {
      key: 'daily-life',
      stream: 'bones',
      every: 4,
      ...dailyLifeSurvey,
      points: [
        [-8, 1.2],
        [-7.3, 2.2],
        [-5.6, 0.8],
        [-4.5, 1.8],
        [0, 0.5],
      ],
    },
  ],
  goals: [
    { key: 'no-falls', text: 'Ninguna caída', from: -2, due: 0.5, addresses: ['osteoporosis'] },
    { key: 'hands', text: 'Abrir un frasco sin ayuda', from: -6.9, due: -6, achieved: -6.2, addresses: ['rheumatoid'] },
  ],
  carePlans: [
    {
      key: 'bones',
      title: 'Plan de cuidado: huesos',
      text: 'Medicina semanal, vitamina D, ejercicios de equilibrio y una casa sin tropiezos.',
      category: planKinds.joints,
      from: -2,
      addresses: ['osteoporosis'],
      goals: ['no-falls'],
      activities: [
        { what: activities.therapy, text: 'Doce sesiones de equilibrio', done: true },
        { what: activities.exercise, text: 'Caminar y subir escaleras', done: false },
      ],
    },
    {
      key: 'hands',
      title: 'Plan de terapia de las manos',
      text: 'Ejercicios y férulas para las manos.',
      category: planKinds.recovery,
      from: -6.9,
      until: -6.2,
      addresses: ['rheumatoid'],
      goals: ['hands'],
      activities: [{ what: activities.therapy, text: 'Diez sesiones', done: true }],
    },
  ],
  devices: [
    {
      key: 'lens',
      type: concept('Lens implant, left eye'),
      maker: 'Brightwell Devices',
      model: 'ClearView 21.5',
      serial: 'CV-5590127',
      udi: '(01)00999900667788(21)CV-5590127',
      lot: 'K7781',
      made: '2022-11-14',
      expires: '2027-11',
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
  teamName: 'Equipo de huesos de Rosa Rivera',
};
