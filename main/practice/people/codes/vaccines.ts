import { concept, cvx, snomed } from '../facts/concept.ts';
import type { Concept } from '../facts/concept.ts';

/** `target` is the disease that it guards against. `usedFrom` to `usedUntil`: the years in which it was given. */
export interface Vaccine {
  readonly what: Concept;
  readonly target: Concept;
  readonly maker: string;
  readonly usedFrom: number;
  readonly usedUntil: number;
}

const diseases = {
  flu: concept('Influenza', snomed('6142004', 'Influenza')),
  covid: concept('COVID-19', snomed('840539006', 'COVID-19')),
  tetanus: concept('Tetanus', snomed('76902006', 'Tetanus')),
  pneumonia: concept('Pneumococcal disease', snomed('16814004', 'Pneumococcal disease')),
  shingles: concept('Shingles', snomed('4740000', 'Shingles')),
  hepatitisB: concept('Hepatitis B', snomed('66071002', 'Hepatitis B')),
  hpv: concept('Papilloma virus infection', snomed('240532009', 'Papilloma virus infection')),
  rsv: concept('RSV infection', snomed('55735004', 'RSV infection')),
} as const;

const vaccine = (
  code: string,
  target: Concept,
  maker: string,
  years: readonly [number, number],
  ...words: readonly [string, ...string[]]
): Vaccine => ({ what: concept(words, cvx(code, words[0])), target, maker, usedFrom: years[0], usedUntil: years[1] });

const always = [1990, 2099] as const;

export const vaccines = {
  flu: vaccine('141', diseases.flu, 'Larch Biologics', [1990, 2018], 'Flu shot', 'Influenza, seasonal, injectable'),
  fluFourStrains: vaccine(
    '150',
    diseases.flu,
    'Larch Biologics',
    [2019, 2023],
    'Flu shot',
    'Influenza, quadrivalent, preservative free',
  ),
  fluThreeStrains: vaccine(
    '140',
    diseases.flu,
    'Larch Biologics',
    [2024, 2099],
    'Flu shot',
    'Influenza, trivalent, preservative free',
  ),
  fluHighDose: vaccine(
    '135',
    diseases.flu,
    'Birchline Vaccines',
    always,
    'Flu shot, high dose',
    'Influenza, high-dose seasonal',
    'Vacuna contra la gripe',
  ),
  covidFirst: vaccine(
    '208',
    diseases.covid,
    'Orchard mRNA',
    [2020, 2022],
    'COVID-19 vaccine',
    'SARS-CoV-2 mRNA, 30 mcg/0.3 mL',
  ),
  covidTwoStrains: vaccine(
    '300',
    diseases.covid,
    'Orchard mRNA',
    [2022, 2023],
    'COVID-19 booster',
    'SARS-CoV-2 mRNA, bivalent, 30 mcg/0.3 mL',
  ),
  covidYearly: vaccine(
    '309',
    diseases.covid,
    'Orchard mRNA',
    [2023, 2099],
    'COVID-19 vaccine, yearly',
    'SARS-CoV-2 mRNA, 30 mcg/0.3 mL, 12 years and up',
  ),
  tetanus: vaccine('115', diseases.tetanus, 'Birchline Vaccines', always, 'Tetanus booster (Tdap)', 'Tdap'),
  tetanusPlain: vaccine(
    '113',
    diseases.tetanus,
    'Birchline Vaccines',
    always,
    'Tetanus booster (Td)',
    'Td, preservative free',
  ),
  pneumonia23: vaccine(
    '33',
    diseases.pneumonia,
    'Larch Biologics',
    [1990, 2021],
    'Pneumonia vaccine (23)',
    'Pneumococcal polysaccharide PPV23',
  ),
  pneumonia20: vaccine(
    '216',
    diseases.pneumonia,
    'Larch Biologics',
    [2021, 2099],
    'Pneumonia vaccine (20)',
    'Pneumococcal conjugate PCV20',
  ),
  shingles: vaccine(
    '187',
    diseases.shingles,
    'Birchline Vaccines',
    [2017, 2099],
    'Shingles vaccine',
    'Zoster recombinant',
    'Vacuna contra el herpes zóster',
  ),
  hepatitisB: vaccine('43', diseases.hepatitisB, 'Larch Biologics', always, 'Hepatitis B vaccine', 'Hep B, adult'),
  hpv: vaccine('165', diseases.hpv, 'Birchline Vaccines', always, 'HPV vaccine', 'HPV9'),
  rsv: vaccine('305', diseases.rsv, 'Orchard mRNA', [2023, 2099], 'RSV vaccine', 'RSV, bivalent, protein subunit'),
} as const;
