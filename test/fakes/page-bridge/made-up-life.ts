// What happened to a person who does not exist: facts with dates, told once, from which the entries of the fake record are made.
import type { Category, EntryValue, Flag, Particulars } from '../../../preload/api.ts';

/** A fact that is known once. */
export interface Fact {
  readonly category: Category;
  readonly type: string;
  readonly title: string;
  readonly date: string | null;
  readonly subtitle?: string;
  readonly status?: string;
  readonly who?: string;
  readonly source: string | null;
  readonly mistake?: boolean;
  readonly notes?: readonly string[];
  readonly fields?: readonly (readonly [string, string])[];
  readonly particulars?: Particulars;
  readonly document?: { readonly contentType: string; readonly text: string | null; readonly size: number };
}

const river = 'c-river';
const lakeside = 'c-lakeside';
const brigid = 'c-brigid';
const kim = 'Dr. Hana Kim';
const osei = 'Dr. Kwame Osei';

const letter = `Dear Mr. Argyle,

thank you for coming to see us. Your long-term sugar value (hemoglobin A1c) has come down to 6.9 %, which is close to the goal of below 7 % that we agreed on.

Please go on with metformin 1000 mg twice a day and with the daily walk. We would like to see you again in three months, with a blood test one week before.

With kind regards,
Dr. Hana Kim`;

export const facts: readonly Fact[] = [
  {
    category: 'conditions',
    type: 'Condition',
    title: 'Type 2 diabetes',
    subtitle: 'Diabetes mellitus type 2 without complication',
    date: '2015-03-02',
    status: 'Active',
    who: kim,
    source: river,
  },
  {
    category: 'conditions',
    type: 'Condition',
    title: 'High blood pressure',
    subtitle: 'Essential hypertension',
    date: '2012',
    status: 'Active',
    who: osei,
    source: lakeside,
  },
  {
    category: 'conditions',
    type: 'Condition',
    title: 'High cholesterol',
    subtitle: 'Mixed hyperlipidemia',
    date: '2016-07',
    status: 'Active',
    who: kim,
    source: river,
  },
  {
    category: 'conditions',
    type: 'Condition',
    title: 'Pneumonia',
    date: '2019-01-14',
    status: 'Resolved',
    who: osei,
    source: lakeside,
  },
  {
    category: 'conditions',
    type: 'Condition',
    title: 'Asthma',
    date: '2014-05-20',
    status: 'Active',
    source: brigid,
    mistake: true,
  },
  {
    category: 'conditions',
    type: 'Condition',
    title: 'Knee osteoarthritis',
    subtitle: 'Right knee',
    date: '2021-09-08',
    status: 'Active',
    source: brigid,
  },
  {
    category: 'medicines',
    type: 'MedicationRequest',
    title: 'Metformin 1000 mg tablet',
    subtitle: '1 tablet, twice a day, with meals',
    date: '2024-02-12',
    status: 'Active',
    who: kim,
    source: river,
    fields: [
      ['Amount', '180 tablets'],
      ['Refills', '3'],
      ['Reason', 'Type 2 diabetes'],
    ],
  },
  {
    category: 'medicines',
    type: 'MedicationRequest',
    title: 'Lisinopril 20 mg tablet',
    subtitle: '1 tablet, in the morning',
    date: '2023-10-03',
    status: 'Active',
    who: osei,
    source: lakeside,
  },
  {
    category: 'medicines',
    type: 'MedicationRequest',
    title: 'Atorvastatin 40 mg tablet',
    subtitle: '1 tablet, at bedtime',
    date: '2022-06-17',
    status: 'Active',
    who: kim,
    source: river,
  },
  {
    category: 'medicines',
    type: 'MedicationRequest',
    title: 'Amoxicillin 500 mg capsule',
    subtitle: '1 capsule, 3 times a day, for 7 days',
    date: '2019-01-14',
    status: 'Completed',
    who: osei,
    source: lakeside,
  },
  {
    category: 'medicines',
    type: 'MedicationStatement',
    title: 'Vitamin D3',
    subtitle: '1000 units, once a day',
    date: null,
    status: 'Taken',
    source: brigid,
  },
  {
    category: 'procedures',
    type: 'Procedure',
    title: 'Colonoscopy',
    date: '2022-11-15',
    status: 'Completed',
    who: 'Dr. Mira Petrov',
    source: lakeside,
  },
  {
    category: 'procedures',
    type: 'Procedure',
    title: 'Eye examination with photographs',
    date: '2025-08-21',
    status: 'Completed',
    source: river,
  },
  {
    category: 'documents',
    type: 'DocumentReference',
    title: 'Letter after your visit',
    subtitle: 'Diabetes follow-up',
    date: '2026-08-20',
    status: 'Final',
    who: kim,
    source: river,
    document: { contentType: 'text/plain', text: letter, size: 512 },
  },
  {
    category: 'documents',
    type: 'DocumentReference',
    title: 'Discharge summary',
    date: '2019-01-18',
    status: 'Final',
    who: osei,
    source: lakeside,
    document: { contentType: 'application/pdf', text: null, size: 184_320 },
  },
  {
    category: 'documents',
    type: 'DiagnosticReport',
    title: 'Chest X-ray report',
    date: '2019-01-14',
    status: 'Final',
    source: lakeside,
    notes: ['Consolidation in the right lower lobe. No effusion. Heart size is normal.'],
  },
  { category: 'other', type: 'Basic', title: 'Consent to share immunization records', date: '2020-02', source: null },
];

/** Something that is measured again and again. */
export interface Series {
  readonly category: Category;
  readonly title: string;
  readonly source: string;
  readonly everyDays: number;
  readonly values: readonly {
    readonly label: string | null;
    readonly unit: string;
    readonly mean: number;
    readonly spread: number;
    readonly digits: number;
    readonly low: string | null;
    readonly high: string | null;
  }[];
}

const lab = (
  title: string,
  unit: string,
  mean: number,
  spread: number,
  digits: number,
  low: string | null,
  high: string | null,
  source = river,
  everyDays = 96,
): Series => ({
  ...{ category: 'labs', title, source, everyDays },
  values: [{ label: null, unit, mean, spread, digits, low, high }],
});

export const series: readonly Series[] = [
  lab('Hemoglobin A1c', '%', 7, 0.7, 1, '4.0', '5.6'),
  lab('Glucose, fasting', 'mg/dL', 118, 24, 0, '70', '99'),
  lab('LDL cholesterol', 'mg/dL', 104, 20, 0, null, '129'),
  lab('HDL cholesterol', 'mg/dL', 47, 6, 0, '40', null),
  lab('Creatinine', 'mg/dL', 0.98, 0.12, 2, '0.67', '1.17', lakeside),
  lab('Potassium', 'mmol/L', 4.4, 0.5, 1, '3.5', '5.1', lakeside),
  lab('Sodium', 'mmol/L', 140, 2.4, 0, '135', '145', lakeside),
  lab('Hemoglobin', 'g/dL', 14.6, 0.7, 1, '13.2', '17.1', brigid, 180),
  lab('Thyroid stimulating hormone', 'mIU/L', 2.1, 0.8, 2, '0.40', '4.50', brigid, 360),
  {
    ...{ category: 'vitals', title: 'Blood pressure', source: river, everyDays: 45 },
    values: [
      { label: 'Systolic blood pressure', unit: 'mmHg', mean: 134, spread: 11, digits: 0, low: null, high: null },
      { label: 'Diastolic blood pressure', unit: 'mmHg', mean: 82, spread: 7, digits: 0, low: null, high: null },
    ],
  },
  {
    ...{ category: 'vitals', title: 'Body weight', source: river, everyDays: 45 },
    values: [{ label: null, unit: 'kg', mean: 88.4, spread: 2.2, digits: 1, low: null, high: null }],
  },
  {
    ...{ category: 'vitals', title: 'Pulse', source: lakeside, everyDays: 60 },
    values: [{ label: null, unit: 'beats/min', mean: 72, spread: 6, digits: 0, low: null, high: null }],
  },
];

/** As a lab would flag it: beyond a limit high or low, far beyond it critical. */
export function measured(of: Series['values'][number], chance: () => number): EntryValue {
  const number = of.mean + of.spread * (chance() + chance() + chance() - 1.5) * 1.4;
  const text = number.toFixed(of.digits);
  const ranges =
    of.low === null && of.high === null
      ? []
      : [{ low: of.low, high: of.high, unit: null, text: null, appliesTo: null }];
  return {
    label: of.label,
    text,
    unit: of.unit,
    number: Number(text),
    ranges,
    flag: flagOf(Number(text), of),
    series: of.label,
  };
}

function flagOf(number: number, { low, high, spread }: Series['values'][number]): Flag | null {
  if (low === null && high === null) return null;
  if (high !== null && number > Number(high) + 2.4 * spread) return { meaning: 'critical', text: 'Critically high' };
  if (high !== null && number > Number(high)) return { meaning: 'high', text: 'High' };
  if (low !== null && number < Number(low)) return { meaning: 'low', text: 'Low' };
  return { meaning: 'in-range', text: 'In range' };
}
