import { answers } from '../codes/answers.ts';
import { diseases, reactions } from '../codes/diseases.ts';
import { allergens } from '../codes/drugs.ts';
import { vaccines } from '../codes/vaccines.ts';
import { concept, rxnorm, snomed } from '../facts/concept.ts';
import { fluShot, relation, series } from '../life/making-background.ts';
import type { AllergyPlan, ConditionPlan, FamilyPlan, VaccinePlan } from '../life/lifelong-plan.ts';

export const jasonConditions: readonly ConditionPlan[] = [
  { key: 'hypertension', what: diseases.hypertension, onset: -8.4, knownAt: [0, 1, 2] },
  { key: 'diabetes', what: diseases.diabetes, onset: -7.4, knownAt: [0, 1, 2], severity: answers.moderate },
  { key: 'high-lipids', what: diseases.highLipids, onset: -6.95, knownAt: [0, 2] },
  { key: 'obesity', what: diseases.obesity, onset: -9.8, knownAt: [0, 1] },
  {
    key: 'zika',
    what: diseases.zika,
    onset: -8.9,
    abated: -8.8,
    knownAt: [0, 1],
    note: 'After a trip to Puerto Rico. Fever and rash for five days, no lasting trouble.',
  },
  {
    key: 'bronchitis',
    what: diseases.bronchitis,
    onset: -8.31,
    abated: -8.25,
    knownAt: [0],
    category: 'encounter-diagnosis',
  },
  {
    key: 'ankle-sprain',
    what: diseases.ankleSprain,
    onset: -5.12,
    abated: -4.9,
    knownAt: [0],
    category: 'encounter-diagnosis',
  },
  { key: 'covid', what: diseases.covid, onset: -3.62, abated: -3.55, knownAt: [0], severity: answers.mild },
  { key: 'low-vitamin-d', what: diseases.lowVitaminD, onset: -6.4, abated: -5.2, knownAt: [0] },
  {
    key: 'appendicitis',
    what: diseases.appendicitis,
    onset: null,
    abated: -10,
    knownAt: [0, 1],
    note: 'Appendix removed as a boy.',
  },
  {
    key: 'chest-pain',
    what: diseases.chestPain,
    onset: -6.1,
    abated: -6.05,
    knownAt: [1],
    category: 'encounter-diagnosis',
  },
  { key: 'knee-arthritis', what: diseases.kneeArthritis, onset: -4.3, knownAt: [1, 0], severity: answers.mild },
  { key: 'colon-polyp', what: diseases.colonPolyp, onset: -5.4, abated: -5.35, knownAt: [1] },
  { key: 'retinopathy', what: diseases.retinopathy, onset: -2.9, knownAt: [2, 0], severity: answers.mild },
  {
    key: 'asthma-by-mistake',
    what: diseases.asthma,
    onset: -4.6,
    knownAt: [2],
    verified: 'entered-in-error',
    note: 'Entered in the chart of the wrong person.',
  },
];

export const jasonAllergies: readonly AllergyPlan[] = [
  {
    key: 'penicillin',
    substance: allergens.penicillin,
    kind: 'allergy',
    category: 'medication',
    criticality: 'high',
    status: 'active',
    onset: '1975',
    recorded: -9.9,
    knownAt: [0, 1, 2],
    reactions: [{ manifestation: reactions.hives, severity: 'moderate' }],
    note: 'As a child. Never given again.',
  },
  {
    key: 'bee',
    substance: concept(['Bee stings', 'Bee venom'], snomed('288328004', 'Bee venom')),
    kind: 'allergy',
    category: 'environment',
    criticality: 'low',
    status: 'active',
    onset: null,
    recorded: -7.9,
    knownAt: [0],
    reactions: [{ manifestation: reactions.rash, severity: 'mild' }],
  },
  {
    key: 'naproxen',
    substance: concept('Naproxen', rxnorm('7258', 'Naproxen')),
    kind: 'intolerance',
    category: 'medication',
    criticality: 'low',
    status: 'active',
    onset: null,
    recorded: -4.1,
    knownAt: [1],
    reactions: [{ manifestation: reactions.nausea, severity: 'mild' }],
  },
];

const { tetanus, pneumonia23, pneumonia20, hepatitisB, covidFirst, covidTwoStrains, covidYearly, shingles } = vaccines;

export const jasonVaccines: readonly VaccinePlan[] = [
  ...[-10, -9, -8, -7, -5, -4, -3, -1, 0].map((autumn) => fluShot(autumn, 0, autumn % 2 === 0 ? [1] : [])),
  fluShot(-2, 2, [0]),
  { ...fluShot(-6, 0), refused: answers.declined },
  { key: 'tetanus', vaccine: tetanus, on: { years: -8.9 }, givenAt: 0, alsoKnownAt: [1] },
  { key: 'pneumonia', vaccine: pneumonia23, on: { years: -6.9 }, givenAt: 0, alsoKnownAt: [1] },
  { key: 'pneumonia-20', vaccine: pneumonia20, on: { years: -1.9 }, givenAt: 0, alsoKnownAt: [] },
  ...series('hepatitis-b', hepatitisB, [{ years: -6.8 }, { years: -6.7 }, { years: -6.3 }], 1),
  ...series('covid', covidFirst, [{ date: '2021-03-22' }, { date: '2021-04-13' }], 1, [0, 2]),
  { key: 'covid-third', vaccine: covidFirst, on: { date: '2021-11-29' }, givenAt: 0, alsoKnownAt: [] },
  { key: 'covid-fourth', vaccine: covidTwoStrains, on: { date: '2022-10-10' }, givenAt: 0, alsoKnownAt: [1] },
  { key: 'covid-fifth', vaccine: covidYearly, on: { date: '2024-10-03' }, givenAt: 2, alsoKnownAt: [0] },
  ...series('shingles', shingles, [{ years: -3.9 }, { years: -3.6 }], 0, [2]),
];

export const jasonFamily: readonly FamilyPlan[] = [
  {
    key: 'father',
    relation: relation('FTH', 'Father'),
    name: 'Walter Argyle',
    sex: 'male',
    born: '1939',
    diedAt: 71,
    knownAt: [0, 2],
    conditions: [
      { what: diseases.heartAttack, onsetAge: 62 },
      { what: diseases.diabetes, onsetAge: 55 },
    ],
  },
  {
    key: 'mother',
    relation: relation('MTH', 'Mother'),
    sex: 'female',
    born: '1943-02',
    age: 82,
    knownAt: [0],
    conditions: [{ what: diseases.hypertension, note: 'Since her fifties' }],
  },
  {
    key: 'brother',
    relation: relation('BRO', 'Brother'),
    sex: 'male',
    born: null,
    knownAt: [0, 1],
    conditions: [{ what: diseases.colonCancer, onsetAge: 58, note: 'Treated, doing well' }],
  },
];
