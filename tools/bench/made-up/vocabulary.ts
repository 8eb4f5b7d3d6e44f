// The words of which the made-up records are written. Nobody's: drawn together by chance.

export interface Term {
  readonly code: string;
  readonly display: string;
}

export interface LabTerm extends Term {
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly digits: number;
}

const term = (code: string, display: string): Term => ({ code, display });
const lab = (code: string, display: string, unit: string, range: readonly [number, number, number]): LabTerm => {
  const [low, high, digits] = range;
  return { code, display, unit, low, high, digits };
};

/** LOINC */
export const labs: readonly LabTerm[] = [
  lab('2345-7', 'Glucose [Mass/volume] in Serum or Plasma', 'mg/dL', [70, 99, 0]),
  lab('4548-4', 'Hemoglobin A1c/Hemoglobin.total in Blood', '%', [4, 5.6, 1]),
  lab('2160-0', 'Creatinine [Mass/volume] in Serum or Plasma', 'mg/dL', [0.6, 1.3, 2]),
  lab('3094-0', 'Urea nitrogen [Mass/volume] in Serum or Plasma', 'mg/dL', [7, 20, 0]),
  lab('2951-2', 'Sodium [Moles/volume] in Serum or Plasma', 'mmol/L', [135, 145, 0]),
  lab('2823-3', 'Potassium [Moles/volume] in Serum or Plasma', 'mmol/L', [3.5, 5.1, 1]),
  lab('2093-3', 'Cholesterol [Mass/volume] in Serum or Plasma', 'mg/dL', [125, 200, 0]),
  lab('2085-9', 'Cholesterol in HDL [Mass/volume] in Serum or Plasma', 'mg/dL', [40, 60, 0]),
  lab('13457-7', 'Cholesterol in LDL [Mass/volume] in Serum or Plasma by calculation', 'mg/dL', [50, 130, 0]),
  lab('2571-8', 'Triglyceride [Mass/volume] in Serum or Plasma', 'mg/dL', [50, 150, 0]),
  lab('718-7', 'Hemoglobin [Mass/volume] in Blood', 'g/dL', [12, 16, 1]),
  lab('6690-2', 'Leukocytes [#/volume] in Blood by Automated count', '10*3/uL', [4.5, 11, 1]),
  lab('777-3', 'Platelets [#/volume] in Blood by Automated count', '10*3/uL', [150, 400, 0]),
  lab('3016-3', 'Thyrotropin [Units/volume] in Serum or Plasma', 'mIU/L', [0.4, 4, 2]),
  lab('1742-6', 'Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma', 'U/L', [7, 56, 0]),
];

/** LOINC */
export const vitals: readonly LabTerm[] = [
  lab('8867-4', 'Heart rate', '/min', [50, 110, 0]),
  lab('8310-5', 'Body temperature', 'Cel', [36, 38, 1]),
  lab('29463-7', 'Body weight', 'kg', [55, 110, 1]),
  lab('8302-2', 'Body height', 'cm', [150, 195, 0]),
  lab('9279-1', 'Respiratory rate', '/min', [10, 22, 0]),
  lab('59408-5', 'Oxygen saturation in Arterial blood by Pulse oximetry', '%', [90, 100, 0]),
];

/** SNOMED CT */
export const problems: readonly Term[] = [
  term('38341003', 'Essential hypertension'),
  term('44054006', 'Diabetes mellitus type 2'),
  term('195967001', 'Asthma'),
  term('444814009', 'Viral sinusitis'),
  term('10509002', 'Acute bronchitis'),
  term('55822004', 'Hyperlipidemia'),
  term('396275006', 'Osteoarthritis of the knee'),
  term('82423001', 'Chronic low back pain'),
  term('35489007', 'Depressive disorder'),
  term('271737000', 'Anemia'),
];

/** RxNorm */
export const medicines: readonly Term[] = [
  term('314076', 'Lisinopril 10 MG Oral Tablet'),
  term('860975', 'Metformin hydrochloride 500 MG Extended Release Oral Tablet'),
  term('617312', 'Atorvastatin 20 MG Oral Tablet'),
  term('745679', 'Albuterol 0.09 MG/ACTUAT Metered Dose Inhaler'),
  term('310965', 'Ibuprofen 200 MG Oral Tablet'),
  term('308182', 'Amoxicillin 250 MG Oral Capsule'),
  term('966224', 'Levothyroxine Sodium 0.075 MG Oral Tablet'),
];

/** SNOMED CT */
export const procedures: readonly Term[] = [
  term('73761001', 'Colonoscopy'),
  term('80146002', 'Appendectomy'),
  term('40701008', 'Echocardiography'),
  term('268425006', 'Pelvis X-ray'),
  term('430193006', 'Medication reconciliation'),
  term('698314001', 'Consultation for treatment'),
];

/** CVX */
export const vaccines: readonly Term[] = [
  term('140', 'Influenza, seasonal, injectable, preservative free'),
  term('113', 'Td (adult) preservative free'),
  term('213', 'SARS-COV-2 (COVID-19) vaccine, UNSPECIFIED'),
  term('33', 'pneumococcal polysaccharide vaccine, 23 valent'),
];

export const remarks: readonly string[] = [
  'Specimen received in good condition.',
  'Patient fasting since the evening before.',
  'Repeat in three months.',
  'Discussed with patient by telephone, who understands and agrees.',
  'No significant change since the previous examination.',
  'Result confirmed by a second measurement.',
];

export const givenNames: readonly string[] = ['Amara', 'Jonas', 'Lucia', 'Peter', 'Mei', 'Theo', 'Greta', 'Ivan'];
export const familyNames: readonly string[] = ['Bell', 'Okafor', 'Lindqvist', 'Moreau', 'Tanaka', 'Silva', 'Novak'];
