// Tests that measure the same thing in the same kind of sample, whichever unit the lab counts in. LOINC gives mass and
// amount of substance different codes; these say which belong together. Facts of LOINC's tables (loinc.org/license).

export interface Analyte {
  /** LOINC codes of the same thing in the same kind of sample. */
  readonly codes: readonly string[];
  /** Grams in a mole, from the formula's atomic weights; `null` where no formula is agreed on. */
  readonly gramsPerMole: number | null;
}

export const analytes: Readonly<Record<string, Analyte>> = {
  'glucose-serum': { codes: ['2345-7', '14749-6'], gramsPerMole: 180.156 },
  'glucose-blood': { codes: ['2339-0', '15074-8'], gramsPerMole: 180.156 },
  'glucose-fasting': { codes: ['1558-6', '14771-0'], gramsPerMole: 180.156 },
  cholesterol: { codes: ['2093-3', '14647-2'], gramsPerMole: 386.65 },
  'hdl-cholesterol': { codes: ['2085-9', '14646-4'], gramsPerMole: 386.65 },
  'ldl-cholesterol': { codes: ['13457-7', '39469-2'], gramsPerMole: 386.65 },
  'ldl-cholesterol-direct': { codes: ['18262-6', '69419-0'], gramsPerMole: 386.65 },
  triglycerides: { codes: ['2571-8', '14927-8'], gramsPerMole: 885.4 },
  creatinine: { codes: ['2160-0', '14682-9'], gramsPerMole: 113.12 },
  'urea-nitrogen': { codes: ['3094-0', '14937-7'], gramsPerMole: 28.014 },
  urate: { codes: ['3084-1', '14933-6'], gramsPerMole: 168.11 },
  calcium: { codes: ['17861-6', '2000-8'], gramsPerMole: 40.078 },
  bilirubin: { codes: ['1975-2', '14631-6'], gramsPerMole: 584.67 },
  iron: { codes: ['2498-4', '14798-3'], gramsPerMole: 55.845 },
  'thyroxine-free': { codes: ['3024-7', '14920-3'], gramsPerMole: 776.87 },
  'vitamin-d-25': { codes: ['1989-3', '14635-7'], gramsPerMole: 400.64 },
  'vitamin-b12': { codes: ['2132-9', '14685-2'], gramsPerMole: 1355.37 },
  folate: { codes: ['2284-8', '14732-2'], gramsPerMole: 441.4 },
  phosphate: { codes: ['2777-1', '14879-1'], gramsPerMole: 30.974 },
  magnesium: { codes: ['19123-9', '2601-3'], gramsPerMole: 24.305 },
  cortisol: { codes: ['2143-6', '14675-3'], gramsPerMole: 362.46 },
  testosterone: { codes: ['2986-8', '14913-8'], gramsPerMole: 288.42 },
  'body-weight': { codes: ['29463-7', '3141-9'], gramsPerMole: null },
};

const byCode = new Map(
  Object.entries(analytes).flatMap(([name, { codes }]) => codes.map((code) => [code, name] as const)),
);

export const analyteOf = (loincCode: string): string | null => byCode.get(loincCode) ?? null;
