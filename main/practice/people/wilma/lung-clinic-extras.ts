import { routes } from '../codes/answers.ts';
import { diseases } from '../codes/diseases.ts';
import { drugs } from '../codes/drugs.ts';
import { documentTypes, procedures } from '../codes/occasions.ts';
import { oddThings } from '../codes/odd-things.ts';
import { activities, insuranceKinds, planKinds } from '../codes/plan-words.ts';
import { breathSurvey } from '../codes/surveys.ts';
import { units } from '../codes/units.ts';
import { concept } from '../facts/concept.ts';
import { pick, specialties } from '../life/making.ts';
import type { SiteExtras } from '../life/site-extras.ts';

const allergyShots = 22;

export const lungClinicExtras: SiteExtras = {
  oddResults: [
    {
      key: 'skin-test-dust',
      visit: pick('breath'),
      what: concept('Skin test: house dust'),
      category: 'exam',
      value: { kind: 'range', low: 3, high: 5, unit: { text: 'mm', ucum: 'mm' } },
      limits: { high: 3 },
      flag: 'A',
    },
    {
      key: 'skin-test-mold',
      visit: pick('breath'),
      what: concept('Skin test: mold'),
      category: 'exam',
      value: { kind: 'text', text: 'no reaction' },
    },
    {
      key: 'peanut-ige',
      visit: pick('breath', 3),
      what: concept('IgE against peanut', { system: 'http://loinc.org', code: '6206-7', display: 'Peanut IgE' }),
      category: 'laboratory',
      value: { kind: 'quantity', number: 100, comparator: '>', unit: units.kuL },
      limits: { high: 0.35 },
      flag: 'HH',
    },
    {
      key: 'milk-ige',
      visit: pick('breath', 3),
      what: concept('IgE against cow milk', { system: 'http://loinc.org', code: '7258-7', display: 'Cow milk IgE' }),
      category: 'laboratory',
      value: { kind: 'text', text: '<0.1' },
      limits: { text: 'below 0.35 kU/L' },
    },
    {
      key: 'missed-breath-test',
      visit: pick('breath', 7),
      what: concept('FEV1', { system: 'http://loinc.org', code: '20150-9', display: 'FEV1' }),
      category: 'exam',
      value: { kind: 'absent', reason: 'not-performed' },
      note: 'No breathing tests during the pandemic.',
    },
    {
      key: 'diagnosis',
      visit: pick('attack'),
      what: oddThings.diagnosis,
      category: 'exam',
      value: { kind: 'answer', answer: diseases.asthmaAttack },
    },
  ],
  amended: [{ visit: pick('breath', 12), test: 'ige', wrong: 29, note: 'Corrected: one digit was lost on the way.' }],
  procedures: [
    {
      key: 'skin-test',
      visit: pick('breath'),
      what: procedures.skinTest,
      minutes: 25,
      reason: 'hay-fever',
      outcome: concept('Grass, cat and house dust positive'),
      charge: 26000,
      report: {
        section: 'CUS',
        type: documentTypes.consultation,
        format: 'html',
        conclusion: 'Allergic to grass pollen, cats and house dust.',
        sections: [
          { heading: 'Wheals', lines: ['Grass 8 mm', 'Cat 7 mm', 'House dust 3 to 5 mm', 'Mold none', 'Control 4 mm'] },
        ],
      },
    },
    {
      key: 'chest-x-ray',
      visit: pick('attack'),
      what: procedures.chestXray,
      minutes: 10,
      reason: 'asthma-attack',
      charge: 28000,
      report: {
        section: 'RAD',
        type: documentTypes.imaging,
        format: 'pdf',
        conclusion: 'Lungs over-filled with air, no pneumonia.',
        sections: [{ heading: 'Seen', lines: ['Two views. Flat diaphragm, no shadow.'] }],
      },
    },
  ],
  administrations: [
    {
      key: 'nebulizer',
      visit: pick('attack'),
      drug: drugs.nebulized,
      amount: 2.5,
      unit: units.mg,
      route: routes.breath,
      reason: diseases.asthmaAttack,
    },
    ...Array.from({ length: allergyShots }, (_, nth) => ({
      key: `allergy-shot-${nth}`,
      visit: pick('shot', nth),
      drug: concept('Allergy shot: grass and cat'),
      amount: nth < 6 ? 0.1 + nth * 0.1 : 0.7,
      unit: units.ml,
      route: routes.underSkin,
      reason: diseases.hayFever,
    })),
  ],
  referrals: [
    {
      key: 'stomach',
      visit: pick('breath', -3),
      what: concept('Advice on acid reflux'),
      specialty: specialties.digestive,
      recipient: 'Juniper Street Primary Care',
      reason: 'reflux',
      text: 'Cough at night may come from acid. Please treat and report.',
      priority: 'routine',
      status: 'active',
    },
  ],
  surveys: [
    {
      key: 'breathing',
      stream: 'breath',
      every: 2,
      ...breathSurvey,
      points: [
        [-9, 1.9],
        [-7.5, 0.9],
        [-4.4, 2.2],
        [-3.6, 0.7],
        [0, 0.3],
      ],
    },
  ],
  goals: [
    {
      key: 'rescue',
      text: 'Rescue inhaler on two days a week at most',
      from: -8.3,
      due: 0.4,
      achieved: -3.4,
      addresses: ['asthma'],
    },
    {
      key: 'peak',
      text: 'Peak flow above 400 L/min',
      from: -8.3,
      due: 0.4,
      target: { low: 400, unit: units.litreMinute },
      addresses: ['asthma'],
    },
  ],
  carePlans: [
    {
      key: 'asthma',
      title: 'Asthma plan of the lung clinic',
      text: 'Controller inhaler every day, rescue inhaler when needed, allergy shots for two years.',
      category: planKinds.asthma,
      from: -8.3,
      addresses: ['asthma', 'hay-fever'],
      goals: ['rescue', 'peak'],
      activities: [
        { what: activities.homeMeasuring, text: 'Peak flow each morning for two weeks before a visit', done: false },
        { what: activities.avoidTriggers, text: 'Mattress cover, no pets in the bedroom', done: true },
        { what: activities.education, text: 'How to use the inhaler with a spacer', done: true },
      ],
    },
  ],
  devices: [
    {
      key: 'nebulizer',
      type: concept('Nebulizer for home'),
      maker: 'Brightwell Devices',
      model: 'Mistral Mini',
      serial: 'MM-3301',
      udi: '(01)00999900990011(21)MM-3301',
      lot: 'N0440',
      made: '2020',
      expires: '2030',
      inUse: false,
    },
  ],
  coverages: [
    {
      key: 'now',
      payer: 'payer',
      plan: 'Prairie Mutual Family',
      group: 'AMITY-SCHOOLS',
      memberId: 'PM902255',
      kind: insuranceKinds.employer,
      from: -6,
      order: 1,
      copay: 45,
    },
  ],
  teamName: 'Lung team of Wilma Hartwell',
};
