import { concept, loinc, snomed } from '../facts/concept.ts';
import type { Concept } from '../facts/concept.ts';
import type { Report } from '../facts/measured.ts';
import type { LabTestKey } from './lab-tests.ts';

export interface LabPanel {
  readonly what: Concept;
  readonly section: Report['section'];
  readonly tests: readonly LabTestKey[];
  readonly specimen: Concept | null;
  /** In cents. */
  readonly charge: number;
}

const specimens = {
  blood: concept('Blood', snomed('119297000', 'Blood specimen')),
  urine: concept('Urine', snomed('122575003', 'Urine specimen')),
  stool: concept('Stool', snomed('119339001', 'Stool specimen')),
  swab: concept('Swab from the nose', snomed('258500001', 'Nasopharyngeal swab')),
} as const;

const panel = (
  what: Concept,
  specimen: Concept | null,
  charge: number,
  tests: readonly LabTestKey[],
  section: Report['section'] = 'LAB',
): LabPanel => ({ what, section, tests, specimen, charge });

const lab = (code: string, ...words: readonly [string, ...string[]]): Concept => concept(words, loinc(code, words[0]));

const basic: readonly LabTestKey[] = [
  'sodium',
  'potassium',
  'chloride',
  'bicarbonate',
  'urea',
  'creatinine',
  'egfr',
  'glucose',
  'calcium',
];
const { blood, urine, stool, swab } = specimens;

const catalogue = {
  a1c: panel(lab('4548-4', 'Hemoglobin A1c', 'HbA1c'), blood, 4800, ['a1c']),
  basic: panel(lab('51990-0', 'Basic metabolic panel', 'BMP'), blood, 6200, basic),
  metabolic: panel(lab('24323-8', 'Comprehensive metabolic panel', 'CMP'), blood, 8900, [
    ...basic,
    'alt',
    'ast',
    'alkaline',
    'bilirubin',
    'albumin',
    'protein',
  ]),
  lipids: panel(lab('57698-3', 'Lipid panel', 'Cholesterol panel'), blood, 7400, [
    'cholesterol',
    'hdl',
    'triglycerides',
    'ldl',
  ]),
  counts: panel(lab('58410-2', 'Complete blood count', 'CBC'), blood, 5100, [
    'wbc',
    'hemoglobin',
    'hematocrit',
    'platelets',
    'mcv',
  ]),
  kidneyUrine: panel(lab('14959-1', 'Urine albumin and creatinine', 'Microalbumin panel'), urine, 5600, [
    'urineAlbumin',
    'urineCreatinine',
    'uacr',
  ]),
  urine: panel(lab('24356-8', 'Urinalysis'), urine, 3400, [
    'urineColor',
    'urinePh',
    'urineGravity',
    'urineProtein',
    'urineNitrite',
    'urineLeukocytes',
  ]),
  liver: panel(lab('24325-3', 'Liver panel', 'Hepatic function panel'), blood, 5900, [
    'alt',
    'ast',
    'alkaline',
    'bilirubin',
    'albumin',
  ]),
  thyroid: panel(lab('55204-3', 'Thyroid panel', 'TSH and free T4'), blood, 7800, ['tsh', 'freeT4']),
  thyroidAntibodies: panel(lab('8099-4', 'Thyroid peroxidase antibodies'), blood, 6600, ['tpo']),
  inflammation: panel(concept(['Inflammation markers', 'ESR and CRP']), blood, 6100, ['esr', 'crp']),
  rheumatoid: panel(concept('Rheumatoid antibodies'), blood, 14200, ['rheumatoid', 'ccp']),
  hepatitis: panel(concept('Hepatitis screen'), blood, 9800, ['hepatitisB', 'hepatitisC']),
  vitaminD: panel(lab('62292-8', 'Vitamin D, 25-hydroxy'), blood, 9200, ['vitaminD']),
  iron: panel(lab('2276-4', 'Ferritin'), blood, 5400, ['ferritin']),
  b12: panel(lab('2132-9', 'Vitamin B12'), blood, 5700, ['b12']),
  heart: panel(lab('33762-6', 'NT-proBNP'), blood, 11800, ['bnp']),
  prostate: panel(lab('2857-1', 'Prostate specific antigen'), blood, 6500, ['psa']),
  allergy: panel(concept('Allergy blood tests'), blood, 8700, ['ige', 'eosinophils']),
  prenatal: panel(concept(['Prenatal blood tests', 'Prenatal panel']), blood, 18900, [
    'bloodGroup',
    'rhesus',
    'rubella',
    'hepatitisB',
    'hiv',
  ]),
  gestationalGlucose: panel(lab('1504-0', 'Glucose challenge in pregnancy'), blood, 4100, ['gestationalGlucose']),
  covid: panel(lab('94500-6', 'COVID-19 PCR test'), swab, 12500, ['covid']),
  stoolBlood: panel(lab('29771-3', 'Stool test for hidden blood (FIT)'), stool, 4300, ['stoolBlood']),
  spirometry: panel(
    concept('Spirometry', snomed('127783003', 'Spirometry')),
    null,
    16800,
    ['fev1', 'fvc', 'fevRatio'],
    'PF',
  ),
} as const;

export type LabPanelKey = keyof typeof catalogue;

export const labPanels: { readonly [key in LabPanelKey]: LabPanel } = catalogue;
