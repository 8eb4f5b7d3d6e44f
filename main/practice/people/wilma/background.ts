import { answers } from '../codes/answers.ts';
import { diseases, reactions } from '../codes/diseases.ts';
import { allergens } from '../codes/drugs.ts';
import { vaccines } from '../codes/vaccines.ts';
import { concept, snomed } from '../facts/concept.ts';
import { fluShot, relation, series } from '../life/making-background.ts';
import type { AllergyPlan, ConditionPlan, FamilyPlan, VaccinePlan } from '../life/lifelong-plan.ts';

export const wilmaConditions: readonly ConditionPlan[] = [
  {
    key: 'asthma',
    what: diseases.asthma,
    onset: -9.95,
    knownAt: [0, 1, 2],
    severity: answers.moderate,
    note: 'Since childhood.',
  },
  { key: 'thyroid', what: diseases.hypothyroidism, onset: -7.35, knownAt: [0, 1, 2] },
  { key: 'hay-fever', what: diseases.hayFever, onset: -9.3, knownAt: [0, 2] },
  { key: 'low-vitamin-d', what: diseases.lowVitaminD, onset: -9.6, abated: -7, knownAt: [0] },
  { key: 'pregnancy', what: diseases.pregnancy, onset: -6.55, abated: -5.85, knownAt: [1, 0] },
  { key: 'iron-anemia', what: diseases.ironAnemia, onset: -6.1, abated: -5.15, knownAt: [1, 0] },
  { key: 'anxiety', what: diseases.anxiety, onset: -5.6, knownAt: [1, 0], remission: true },
  { key: 'migraine', what: diseases.migraine, onset: -3.25, knownAt: [0], severity: answers.mild },
  {
    key: 'sinusitis',
    what: diseases.sinusitis,
    onset: -4.83,
    abated: -4.76,
    knownAt: [0],
    category: 'encounter-diagnosis',
  },
  {
    key: 'urine-infection',
    what: diseases.urineInfection,
    onset: -2.33,
    abated: -2.26,
    knownAt: [0],
    category: 'encounter-diagnosis',
  },
  {
    key: 'asthma-attack',
    what: diseases.asthmaAttack,
    onset: -4.42,
    abated: -4.36,
    knownAt: [2],
    category: 'encounter-diagnosis',
    severity: answers.severe,
  },
  { key: 'chickenpox', what: concept('Chickenpox as a child'), onset: null, abated: -10, knownAt: [0, 1] },
  {
    key: 'diabetes-by-mistake',
    what: diseases.diabetes,
    onset: -6.2,
    knownAt: [1],
    verified: 'entered-in-error',
    note: 'The glucose challenge was in range. Entered by mistake.',
  },
  { key: 'reflux', what: diseases.reflux, onset: -1.2, knownAt: [2], verified: 'provisional' },
];

export const wilmaAllergies: readonly AllergyPlan[] = [
  {
    key: 'peanut',
    substance: concept(['Peanuts', 'Peanut'], snomed('762952008', 'Peanut')),
    kind: 'allergy',
    category: 'food',
    criticality: 'high',
    status: 'active',
    onset: '1993',
    recorded: -9.9,
    knownAt: [0, 1, 2],
    reactions: [
      { manifestation: reactions.anaphylaxis, severity: 'severe' },
      { manifestation: reactions.hives, severity: 'moderate' },
    ],
    note: 'Carries an adrenaline pen.',
  },
  {
    key: 'cat',
    substance: concept(['Cats', 'Cat dander'], snomed('260152009', 'Cat dander')),
    kind: 'allergy',
    category: 'environment',
    criticality: 'low',
    status: 'active',
    onset: null,
    recorded: -8.9,
    knownAt: [0, 2],
    reactions: [
      { manifestation: reactions.sneezing, severity: 'mild' },
      { manifestation: reactions.wheezing, severity: 'moderate' },
    ],
  },
  {
    key: 'pollen',
    substance: concept(['Grass pollen', 'Pollen, grass'], snomed('256277009', 'Grass pollen')),
    kind: 'allergy',
    category: 'environment',
    criticality: null,
    status: 'active',
    onset: '2005-05',
    recorded: -8.9,
    knownAt: [2],
    reactions: [{ manifestation: reactions.sneezing, severity: 'mild' }],
  },
  {
    key: 'sulfa',
    substance: allergens.sulfa,
    kind: 'allergy',
    category: 'medication',
    criticality: 'low',
    status: 'resolved',
    onset: '1998',
    recorded: -9.7,
    knownAt: [0, 1],
    reactions: [{ manifestation: reactions.rash, severity: 'mild' }],
  },
];

const { tetanus, hpv, covidFirst, covidTwoStrains, covidYearly, hepatitisB, pneumonia23 } = vaccines;

export const wilmaVaccines: readonly VaccinePlan[] = [
  ...[-10, -9, -8, -7, -5, -4, -2, -1].map((autumn) => fluShot(autumn, 0, autumn % 3 === 0 ? [2] : [1])),
  fluShot(-6, 1, [0]),
  fluShot(-3, 2, [0]),
  fluShot(0, 2),
  { key: 'tetanus', vaccine: tetanus, on: { years: -8.1 }, givenAt: 0, alsoKnownAt: [1] },
  { key: 'tetanus-in-pregnancy', vaccine: tetanus, on: { years: -6.03 }, givenAt: 1, alsoKnownAt: [0] },
  ...series('hpv', hpv, [{ years: -9.7 }, { years: -9.5 }, { years: -9.1 }], 0, [1]),
  ...series('hepatitis-b', hepatitisB, [{ years: -8.8 }, { years: -8.7 }, { years: -8.3 }], 0),
  { key: 'pneumonia', vaccine: pneumonia23, on: { years: -8.2 }, givenAt: 2, alsoKnownAt: [0] },
  ...series('covid', covidFirst, [{ date: '2021-04-26' }, { date: '2021-05-18' }], 1, [0, 2]),
  { key: 'covid-third', vaccine: covidFirst, on: { date: '2021-12-06' }, givenAt: 0, alsoKnownAt: [] },
  { key: 'covid-fourth', vaccine: covidTwoStrains, on: { date: '2022-11-07' }, givenAt: 2, alsoKnownAt: [0] },
  { key: 'covid-fifth', vaccine: covidYearly, on: { date: '2024-10-21' }, givenAt: 0, alsoKnownAt: [] },
  {
    key: 'covid-sixth',
    vaccine: covidYearly,
    on: { date: '2025-10-06' },
    givenAt: 0,
    alsoKnownAt: [],
    refused: answers.declined,
  },
];

export const wilmaFamily: readonly FamilyPlan[] = [
  {
    key: 'mother',
    relation: relation('MTH', 'Mother'),
    name: 'Grace Ellery',
    sex: 'female',
    born: '1961-05-20',
    age: 64,
    knownAt: [0, 1],
    conditions: [{ what: diseases.hypothyroidism, onsetAge: 38 }, { what: diseases.migraine }],
  },
  {
    key: 'grandmother',
    relation: relation('MGRMTH', "Mother's mother"),
    sex: 'female',
    born: '1935',
    diedAt: 79,
    knownAt: [0, 1],
    conditions: [{ what: diseases.breastCancer, onsetAge: 72 }],
  },
  {
    key: 'father',
    relation: relation('FTH', 'Father'),
    sex: 'male',
    born: null,
    knownAt: [0, 2],
    conditions: [{ what: diseases.asthma, note: 'As a child' }],
  },
];
