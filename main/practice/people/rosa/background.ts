import { answers } from '../codes/answers.ts';
import { diseases, reactions } from '../codes/diseases.ts';
import { allergens } from '../codes/drugs.ts';
import { vaccines } from '../codes/vaccines.ts';
import { concept, snomed } from '../facts/concept.ts';
import { fluShot, relation, series } from '../life/making-background.ts';
import type { AllergyPlan, ConditionPlan, FamilyPlan, VaccinePlan } from '../life/lifelong-plan.ts';

export const rosaConditions: readonly ConditionPlan[] = [
  { key: 'rheumatoid', what: diseases.rheumatoid, onset: -7.55, knownAt: [1, 0, 2], severity: answers.moderate },
  { key: 'hypertension', what: diseases.hypertension, onset: -8.7, knownAt: [0, 1] },
  {
    key: 'osteopenia',
    what: diseases.osteopenia,
    onset: -5.9,
    abated: -2.1,
    knownAt: [2, 1],
    note: 'Passed into osteoporosis.',
  },
  { key: 'osteoporosis', what: diseases.osteoporosis, onset: -2.1, knownAt: [2, 0] },
  { key: 'kidney', what: diseases.kidneyStage3, onset: -1.7, knownAt: [0, 1] },
  { key: 'cataract', what: diseases.cataract, onset: -5.1, abated: -3.3, knownAt: [2] },
  { key: 'shingles', what: diseases.shingles, onset: -6.62, abated: -6.5, knownAt: [0] },
  { key: 'reflux', what: diseases.reflux, onset: -6.9, knownAt: [0, 1] },
  { key: 'low-vitamin-d', what: diseases.lowVitaminD, onset: -9.7, abated: -5.9, knownAt: [0] },
  {
    key: 'urine-infection',
    what: diseases.urineInfection,
    onset: -3.13,
    abated: -3.05,
    knownAt: [0],
    category: 'encounter-diagnosis',
  },
  {
    key: 'covid',
    what: diseases.covid,
    onset: -4.06,
    abated: -3.98,
    knownAt: [0],
    severity: answers.mild,
    note: 'Tos y fiebre por cuatro días, sin falta de aire.',
  },
  {
    key: 'gallbladder',
    what: concept(['Vesícula biliar operada', 'Gallbladder removed'], snomed('428882003', 'Gallbladder removed')),
    onset: null,
    abated: -10,
    knownAt: [0, 2],
  },
  {
    key: 'lupus-by-mistake',
    what: diseases.lupus,
    onset: -7.6,
    knownAt: [1],
    verified: 'entered-in-error',
    note: 'Considered and ruled out.',
  },
];

export const rosaAllergies: readonly AllergyPlan[] = [
  {
    key: 'sulfa',
    substance: allergens.sulfa,
    kind: 'allergy',
    category: 'medication',
    criticality: 'high',
    status: 'active',
    onset: '1984',
    recorded: -9.8,
    knownAt: [0, 1, 2],
    reactions: [{ manifestation: reactions.rash, severity: 'moderate' }],
    note: 'Ronchas en todo el cuerpo.',
  },
  {
    key: 'codeine',
    substance: allergens.codeine,
    kind: 'intolerance',
    category: 'medication',
    criticality: 'low',
    status: 'active',
    onset: null,
    recorded: -5.5,
    knownAt: [0, 2],
    reactions: [
      { manifestation: reactions.nausea, severity: 'moderate' },
      { manifestation: reactions.itching, severity: 'mild' },
    ],
  },
  {
    key: 'shellfish',
    substance: concept(['Camarones', 'Shrimp', 'Camarones'], snomed('44027008', 'Seafood')),
    kind: 'allergy',
    category: 'food',
    criticality: null,
    status: 'active',
    onset: '2001',
    recorded: null,
    knownAt: [0],
    reactions: [{ manifestation: reactions.hives, severity: 'mild' }],
  },
];

const {
  tetanus,
  fluHighDose,
  pneumonia23,
  pneumonia20,
  hepatitisB,
  covidFirst,
  covidTwoStrains,
  covidYearly,
  shingles,
  rsv,
} = vaccines;

export const rosaVaccines: readonly VaccinePlan[] = [
  ...[-10, -9, -8, -7, -6, -5].map((autumn) => fluShot(autumn, 0, autumn % 2 === 0 ? [1] : [])),
  ...[-4, -2, -1, 0].map((autumn) => ({ ...fluShot(autumn, 0, [1]), vaccine: fluHighDose })),
  { ...fluShot(-3, 1, [0]), vaccine: fluHighDose },
  { key: 'tetanus', vaccine: tetanus, on: { years: -8.2 }, givenAt: 0, alsoKnownAt: [2] },
  { key: 'pneumonia', vaccine: pneumonia23, on: { years: -7.2 }, givenAt: 1, alsoKnownAt: [0] },
  { key: 'pneumonia-20', vaccine: pneumonia20, on: { years: -2.2 }, givenAt: 0, alsoKnownAt: [1] },
  ...series('hepatitis-b', hepatitisB, [{ years: -7.3 }, { years: -7.2 }, { years: -6.75 }], 1, [0]),
  ...series('covid', covidFirst, [{ date: '2021-02-08' }, { date: '2021-03-01' }], 2, [0, 1]),
  { key: 'covid-third', vaccine: covidFirst, on: { date: '2021-09-20' }, givenAt: 1, alsoKnownAt: [0] },
  { key: 'covid-fourth', vaccine: covidTwoStrains, on: { date: '2022-10-03' }, givenAt: 0, alsoKnownAt: [] },
  { key: 'covid-fifth', vaccine: covidYearly, on: { date: '2023-10-09' }, givenAt: 0, alsoKnownAt: [1] },
  { key: 'covid-sixth', vaccine: covidYearly, on: { date: '2025-10-06' }, givenAt: 0, alsoKnownAt: [] },
  ...series('shingles', shingles, [{ years: -6.1 }, { years: -5.8 }], 0, [1, 2]),
  { key: 'rsv', vaccine: rsv, on: { years: -1.1 }, givenAt: 0, alsoKnownAt: [] },
  { key: 'rsv-refused', vaccine: rsv, on: { years: -2.4 }, givenAt: 2, alsoKnownAt: [], refused: answers.declined },
];

export const rosaFamily: readonly FamilyPlan[] = [
  {
    key: 'mother',
    relation: relation('MTH', 'Madre', 'Mother', 'Madre'),
    name: 'Carmen Montoya',
    sex: 'female',
    born: '1932',
    diedAt: 84,
    knownAt: [0, 1],
    conditions: [{ what: diseases.rheumatoid, onsetAge: 60 }, { what: diseases.osteoporosis }],
  },
  {
    key: 'father',
    relation: relation('FTH', 'Padre', 'Father', 'Padre'),
    sex: 'male',
    born: '1929',
    diedAt: 69,
    knownAt: [0],
    conditions: [{ what: diseases.stroke, onsetAge: 66, note: 'Presión alta por muchos años' }],
  },
  {
    key: 'sister',
    relation: relation('SIS', 'Hermana', 'Sister', 'Hermana'),
    sex: 'female',
    born: null,
    knownAt: [1, 2],
    conditions: [{ what: diseases.hypothyroidism }],
  },
];
