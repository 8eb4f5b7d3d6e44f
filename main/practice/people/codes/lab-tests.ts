import { concept, loinc } from '../facts/concept.ts';
import type { Concept } from '../facts/concept.ts';
import type { Limits, Unit } from '../facts/value.ts';
import { answers } from './answers.ts';
import { units } from './units.ts';

/** A test that gives a number. `usual` is mean and spread in a healthy person, well within the limits. */
export interface NumberTest {
  readonly kind: 'number';
  readonly what: Concept;
  readonly unit: Unit;
  readonly decimals: number;
  readonly limits: Limits | { readonly male: Limits; readonly female: Limits };
  readonly critical?: Limits;
  readonly usual: readonly [mean: number, spread: number];
}

/** A test that gives a word. */
export interface AnswerTest {
  readonly kind: 'answer';
  readonly what: Concept;
  readonly usual: Concept;
  readonly expected: string;
}

export type LabTest = NumberTest | AnswerTest;

type Limit = readonly [low: number | null, high: number | null];

const limits = ([low, high]: Limit): Limits => ({
  ...(low === null ? {} : { low }),
  ...(high === null ? {} : { high }),
});

const number = (
  what: Concept,
  unit: Unit,
  decimals: number,
  expected: Limit,
  usual: readonly [number, number],
  critical?: Limit,
): NumberTest => ({
  kind: 'number',
  what,
  unit,
  decimals,
  limits: limits(expected),
  usual,
  ...(critical ? { critical: limits(critical) } : {}),
});

const bySex = (test: NumberTest, female: Limit, male: Limit): NumberTest => ({
  ...test,
  limits: { female: limits(female), male: limits(male) },
});

const answer = (what: Concept, usual: Concept, expected: string): AnswerTest => ({
  kind: 'answer',
  what,
  usual,
  expected,
});

const lab = (code: string, ...words: readonly [string, ...string[]]): Concept => concept(words, loinc(code, words[0]));

const chemistry = {
  a1c: number(
    lab('4548-4', 'Hemoglobin A1c', 'HbA1c', 'Glycated hemoglobin (A1c)'),
    units.percent,
    1,
    [4, 5.6],
    [5.2, 0.15],
  ),
  glucose: number(
    lab('2339-0', 'Glucose', 'Glucose, blood', 'Blood sugar'),
    units.mgDl,
    0,
    [70, 99],
    [86, 4],
    [50, 400],
  ),
  creatinine: bySex(
    number(lab('2160-0', 'Creatinine', 'Creatinine, serum'), units.mgDl, 2, [0.5, 1.3], [0.85, 0.04]),
    [0.5, 1.1],
    [0.7, 1.3],
  ),
  egfr: number(lab('98979-8', 'Estimated GFR (CKD-EPI 2021)', 'eGFR'), units.egfr, 0, [60, null], [92, 5]),
  urea: number(lab('3094-0', 'Urea nitrogen (BUN)', 'BUN'), units.mgDl, 0, [7, 25], [14, 2]),
  sodium: number(lab('2951-2', 'Sodium'), units.mmolL, 0, [135, 145], [140, 1.2], [125, 155]),
  potassium: number(lab('2823-3', 'Potassium'), units.mmolL, 1, [3.5, 5.1], [4.2, 0.2], [2.8, 6.2]),
  chloride: number(lab('2075-0', 'Chloride'), units.mmolL, 0, [98, 107], [102, 1.2]),
  bicarbonate: number(lab('2028-9', 'Carbon dioxide, total', 'Bicarbonate'), units.mmolL, 0, [22, 30], [26, 1.1]),
  calcium: number(lab('17861-6', 'Calcium'), units.mgDl, 1, [8.6, 10.3], [9.4, 0.2]),
  alt: number(lab('1742-6', 'Alanine aminotransferase (ALT)', 'ALT (SGPT)'), units.uL, 0, [7, 45], [22, 4]),
  ast: number(lab('1920-8', 'Aspartate aminotransferase (AST)', 'AST (SGOT)'), units.uL, 0, [8, 40], [21, 3]),
  alkaline: number(lab('6768-6', 'Alkaline phosphatase'), units.uL, 0, [40, 130], [76, 8]),
  bilirubin: number(lab('1975-2', 'Bilirubin, total'), units.mgDl, 1, [0.2, 1.2], [0.6, 0.1]),
  albumin: number(lab('1751-7', 'Albumin'), units.gDl, 1, [3.5, 5], [4.3, 0.15]),
  protein: number(lab('2885-2', 'Protein, total'), units.gDl, 1, [6, 8.3], [7.1, 0.2]),
  cholesterol: number(lab('2093-3', 'Cholesterol, total'), units.mgDl, 0, [null, 200], [172, 8]),
  hdl: number(lab('2085-9', 'HDL cholesterol'), units.mgDl, 0, [40, null], [54, 3]),
  triglycerides: number(lab('2571-8', 'Triglycerides'), units.mgDl, 0, [null, 150], [102, 12], [null, 500]),
  ldl: number(lab('13457-7', 'LDL cholesterol, calculated', 'LDL (calc)'), units.mgDl, 0, [null, 130], [96, 8]),
  urineAlbumin: number(lab('14957-5', 'Albumin, urine'), units.mgL, 1, [null, 30], [8, 2]),
  urineCreatinine: number(lab('2161-8', 'Creatinine, urine'), units.mgDl, 0, [20, 320], [108, 18]),
  uacr: number(lab('9318-7', 'Albumin/creatinine ratio, urine', 'Urine ACR'), units.mgG, 0, [null, 30], [8, 2]),
} as const;

const blood = {
  wbc: number(lab('6690-2', 'White blood cells', 'WBC'), units.cells, 1, [4, 11], [6.6, 0.6]),
  hemoglobin: bySex(
    number(lab('718-7', 'Hemoglobin', 'Hgb'), units.gDl, 1, [12, 17.5], [13.9, 0.3], [7, 20]),
    [12, 16],
    [13.2, 17.5],
  ),
  hematocrit: bySex(
    number(lab('4544-3', 'Hematocrit', 'Hct'), units.percent, 1, [35, 50], [42, 1]),
    [34, 46],
    [38.5, 50],
  ),
  platelets: number(lab('777-3', 'Platelets'), units.cells, 0, [150, 400], [248, 20], [30, 1000]),
  mcv: number(lab('787-2', 'Mean red cell volume (MCV)', 'MCV'), units.fl, 1, [80, 100], [89, 1.5]),
  eosinophils: number(lab('711-2', 'Eosinophils'), units.cells, 2, [0, 0.5], [0.22, 0.05]),
  ferritin: number(lab('2276-4', 'Ferritin'), units.ngMl, 0, [15, 300], [68, 10]),
  vitaminD: number(lab('62292-8', 'Vitamin D, 25-hydroxy', '25-OH vitamin D'), units.ngMl, 0, [30, 100], [41, 3]),
  b12: number(lab('2132-9', 'Vitamin B12'), units.pgMl, 0, [232, 1245], [480, 60]),
  psa: number(lab('2857-1', 'Prostate specific antigen (PSA)', 'PSA'), units.ngMl, 2, [null, 4], [0.9, 0.12]),
  bnp: number(lab('33762-6', 'NT-proBNP'), units.pgMl, 0, [null, 125], [62, 14]),
} as const;

const glandsAndDefences = {
  tsh: number(lab('3016-3', 'Thyroid stimulating hormone (TSH)', 'TSH'), units.miuL, 2, [0.4, 4], [1.8, 0.3]),
  freeT4: number(lab('3024-7', 'Thyroxine, free (T4)', 'Free T4'), units.ngDl, 2, [0.8, 1.8], [1.2, 0.08]),
  tpo: number(lab('8099-4', 'Thyroid peroxidase antibodies', 'TPO antibodies'), units.iuMl, 0, [null, 34], [9, 3]),
  esr: number(lab('4537-7', 'Sedimentation rate (ESR)', 'ESR'), units.mmHour, 0, [0, 30], [12, 3]),
  crp: number(lab('1988-5', 'C-reactive protein', 'CRP'), units.mgL, 1, [null, 8], [2.4, 0.7]),
  rheumatoid: number(lab('11572-5', 'Rheumatoid factor'), units.iuMl, 0, [null, 14], [6, 1.5]),
  ccp: number(lab('33935-8', 'Anti-CCP antibodies'), units.uMl, 0, [null, 20], [6, 2]),
  ige: number(lab('19113-0', 'Immunoglobulin E, total', 'Total IgE'), units.kuL, 0, [null, 114], [48, 10]),
  gestationalGlucose: number(
    lab('1504-0', 'Glucose, 1 hour after 50 g of glucose', 'Glucose challenge, 1 h'),
    units.mgDl,
    0,
    [null, 139],
    [112, 6],
  ),
  hepatitisB: answer(lab('5195-3', 'Hepatitis B surface antigen', 'HBsAg'), answers.negative, 'Negative'),
  hiv: answer(lab('56888-1', 'HIV antigen and antibody screen'), answers.negative, 'Negative'),
  hepatitisC: answer(lab('16128-1', 'Hepatitis C antibody'), answers.negative, 'Negative'),
  covid: answer(lab('94500-6', 'SARS-CoV-2 RNA', 'COVID-19 PCR'), answers.notDetected, 'Not detected'),
  stoolBlood: answer(lab('29771-3', 'Hidden blood in stool (FIT)'), answers.negative, 'Negative'),
  bloodGroup: answer(lab('883-9', 'ABO blood group'), answers.groupA, ''),
  rhesus: answer(lab('10331-7', 'Rh type'), answers.rhPositive, ''),
  rubella: answer(lab('5334-8', 'Rubella IgG'), answers.immune, 'Immune'),
} as const;

const urineAndBreath = {
  urineColor: answer(lab('5778-6', 'Color of urine'), answers.yellow, 'Yellow'),
  urinePh: number(lab('5803-2', 'pH of urine'), units.ph, 1, [5, 8], [6.2, 0.3]),
  urineGravity: number(lab('5811-5', 'Specific gravity of urine'), units.one, 3, [1.005, 1.03], [1.016, 0.003]),
  urineProtein: answer(lab('20454-5', 'Protein in urine'), answers.negative, 'Negative'),
  urineNitrite: answer(lab('5802-4', 'Nitrite in urine'), answers.negative, 'Negative'),
  urineLeukocytes: answer(lab('5799-2', 'Leukocyte esterase in urine'), answers.negative, 'Negative'),
  fev1: number(lab('20150-9', 'FEV1'), units.litre, 2, [2.6, null], [3.1, 0.06]),
  fvc: number(lab('19868-9', 'FVC'), units.litre, 2, [3.2, null], [3.75, 0.06]),
  fevRatio: number(lab('19926-5', 'FEV1/FVC'), units.percent, 0, [70, null], [82, 1]),
} as const;

const catalogue = { ...chemistry, ...blood, ...glandsAndDefences, ...urineAndBreath };

export type LabTestKey = keyof typeof catalogue;

export const labTests: { readonly [key in LabTestKey]: LabTest } = catalogue;
