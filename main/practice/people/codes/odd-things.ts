import { concept, loinc } from '../facts/concept.ts';

/** What is measured or asked now and then, and seldom as a plain number. */
export const oddThings = {
  diagnosis: concept('Diagnosis', loinc('29308-4', 'Diagnosis')),
  urineCulture: concept('Urine culture', loinc('630-4', 'Bacteria found in urine by culture')),
  throatCulture: concept('Throat culture', loinc('626-2', 'Bacteria found in throat by culture')),
  urineCells: concept('White cells in urine, by microscope', loinc('5821-4', 'White cells in urine sediment')),
  covidTest: concept(['COVID-19 PCR', 'SARS-CoV-2 RNA'], loinc('94500-6', 'SARS-CoV-2 RNA')),
  potassium: concept('Potassium', loinc('2823-3', 'Potassium')),
  troponin: concept('Troponin I', loinc('10839-9', 'Troponin I')),
  crp: concept(['C-reactive protein', 'CRP'], loinc('1988-5', 'C-reactive protein')),
  tsh: concept(['Thyroid stimulating hormone (TSH)', 'TSH'], loinc('3016-3', 'TSH')),
  nuclearAntibodies: concept(
    ['Antinuclear antibodies, titer', 'ANA titer'],
    loinc('5048-6', 'Nuclear antibodies, titer'),
  ),
  pregnancyTest: concept('Pregnancy test, urine', loinc('2106-3', 'Pregnancy test in urine')),
  weight: concept('Body weight', loinc('29463-7', 'Body weight')),
  visualAcuity: concept('Sharpness of sight, right eye'),
  eyePressureRight: concept('Eye pressure, right', loinc('79892-6', 'Right eye pressure')),
  eyePressureLeft: concept('Eye pressure, left', loinc('79893-4', 'Left eye pressure')),
  pain: concept(
    ['Pain, 0 to 10', 'Pain severity score', 'Dolor, de 0 a 10'],
    loinc('72514-3', 'Pain severity, 0 to 10'),
  ),
  groupB: concept('Group B strep', loinc('48683-3', 'Group B strep DNA')),
  lastPeriod: concept('Last menstrual period', loinc('8665-2', 'Last menstrual period')),
} as const;
