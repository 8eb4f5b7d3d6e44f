import { concept, rxnorm } from '../facts/concept.ts';
import type { Concept } from '../facts/concept.ts';

/** The code is that of the ingredient or of the product; wordings differ as labels do. */
const drug = (code: string, ...words: readonly [string, ...string[]]): Concept =>
  concept(words, rxnorm(code, words[0]));

export const drugs = {
  metformin: drug('861007', 'Metformin 500 mg tablet', 'metFORMIN HCl 500 MG Oral Tablet', 'Metformin 500 mg'),
  metforminHigh: drug('861004', 'Metformin 1,000 mg tablet', 'metFORMIN HCl 1000 MG Oral Tablet', 'Metformin 1 g'),
  empagliflozin: drug('1545653', 'Empagliflozin 10 mg tablet', 'Empagliflozin 10 MG Oral Tablet', 'Empagliflozin'),
  lisinopril: drug('314076', 'Lisinopril 10 mg tablet', 'Lisinopril 10 MG Oral Tablet', 'Lisinopril 10 mg'),
  lisinoprilHigh: drug('314077', 'Lisinopril 20 mg tablet', 'Lisinopril 20 MG Oral Tablet', 'Lisinopril 20 mg'),
  atorvastatin: drug(
    '617310',
    'Atorvastatin 20 mg tablet',
    'Atorvastatin Calcium 20 MG Oral Tablet',
    'Atorvastatin 20 mg',
  ),
  aspirin: drug('1191', 'Aspirin 81 mg tablet', 'Aspirin low dose', 'Aspirin 81 mg'),
  naproxen: drug('7258', 'Naproxen 500 mg tablet', 'Naproxen'),
  ibuprofen: drug('5640', 'Ibuprofen 600 mg tablet', 'Ibuprofen'),
  azithromycin: drug('18631', 'Azithromycin 250 mg tablet', 'Azithromycin (Z-pack)'),
  doxycycline: drug('3640', 'Doxycycline 100 mg capsule', 'Doxycycline'),
  vitaminD: drug('11253', 'Vitamin D3 1,000 units tablet', 'Cholecalciferol', 'Vitamin D3'),
  albuterol: drug('745679', 'Albuterol inhaler 90 mcg', 'Albuterol HFA 90 MCG/ACT Inhaler', 'Albuterol rescue inhaler'),
  fluticasone: drug('41126', 'Fluticasone inhaler 110 mcg', 'Fluticasone HFA', 'Fluticasone controller inhaler'),
  budesonideFormoterol: drug(
    '19831',
    'Budesonide-formoterol inhaler',
    'Budesonide-Formoterol 160-4.5',
    'Budesonide with formoterol',
  ),
  montelukast: drug('88249', 'Montelukast 10 mg tablet', 'Montelukast Sodium 10 MG', 'Montelukast'),
  cetirizine: drug('20610', 'Cetirizine 10 mg tablet', 'Cetirizine', 'Cetirizine (over the counter)'),
  levothyroxine: drug('10582', 'Levothyroxine 50 mcg tablet', 'Levothyroxine Sodium 50 MCG', 'Thyroid tablet 50 mcg'),
  levothyroxineHigh: drug(
    '10582',
    'Levothyroxine 75 mcg tablet',
    'Levothyroxine Sodium 75 MCG',
    'Thyroid tablet 75 mcg',
  ),
  prenatalVitamins: concept(['Prenatal vitamins', 'Prenatal multivitamin with iron', 'Prenatal vitamin']),
  iron: drug('24947', 'Ferrous sulfate 325 mg tablet', 'Iron tablet', 'Ferrous sulfate'),
  sertraline: drug('36437', 'Sertraline 50 mg tablet', 'Sertraline HCl 50 MG', 'Sertraline'),
  sumatriptan: drug('37418', 'Sumatriptan 50 mg tablet', 'Sumatriptan'),
  prednisone: drug('8640', 'Prednisone 5 mg tablet', 'predniSONE 5 MG Oral Tablet', 'Prednisona 5 mg'),
  prednisoneBurst: drug('8640', 'Prednisone 20 mg tablet', 'predniSONE 20 MG Oral Tablet', 'Prednisone 20 mg'),
  nitrofurantoin: drug('7454', 'Nitrofurantoin 100 mg capsule', 'Nitrofurantoin'),
  methotrexate: drug('105585', 'Methotrexate 2.5 mg tablet', 'Methotrexate 2.5 MG Oral Tablet', 'Metotrexato 2.5 mg'),
  folicAcid: drug('4511', 'Folic acid 1 mg tablet', 'Folic Acid', 'Ácido fólico 1 mg'),
  hydroxychloroquine: drug('5521', 'Hydroxychloroquine 200 mg tablet', 'Hydroxychloroquine', 'Hidroxicloroquina'),
  adalimumab: drug('327361', 'Adalimumab 40 mg injection', 'Adalimumab 40 MG/0.4ML Pen', 'Adalimumab'),
  alendronate: drug('46041', 'Alendronate 70 mg tablet', 'Alendronate Sodium 70 MG', 'Alendronato 70 mg'),
  amlodipine: drug('17767', 'Amlodipine 5 mg tablet', 'amLODIPine 5 MG Oral Tablet', 'Amlodipino 5 mg'),
  omeprazole: drug('7646', 'Omeprazole 20 mg capsule', 'Omeprazole 20 MG', 'Omeprazol 20 mg'),
  acetaminophen: drug('161', 'Acetaminophen 500 mg tablet', 'Acetaminophen', 'Paracetamol 500 mg'),
  valacyclovir: drug('73645', 'Valacyclovir 1 g tablet', 'Valacyclovir'),
  eyeDrops: concept(['Prednisolone eye drops', 'Prednisolone 1% Ophthalmic'], rxnorm('8638', 'Prednisolone')),
  ondansetron: drug('26225', 'Ondansetron 4 mg', 'Ondansetron injection'),
  ketorolac: drug('35827', 'Ketorolac 30 mg', 'Ketorolac injection'),
  saline: drug('9863', 'Salt water drip (0.9 % saline)', 'Sodium Chloride 0.9 % infusion'),
  oxytocin: drug('7824', 'Oxytocin', 'Oxytocin infusion'),
  triamcinolone: drug('10759', 'Triamcinolone 40 mg', 'Triamcinolone joint injection'),
  nebulized: drug('435', 'Albuterol 2.5 mg by nebulizer', 'Albuterol nebulizer solution'),
} as const;

/** What people are allergic to. */
export const allergens = {
  penicillin: drug('70618', 'Penicillin', 'Penicillins', 'PENICILLIN CLASS'),
  sulfa: drug('10180', 'Sulfa drugs', 'Sulfamethoxazole', 'Sulfas'),
  codeine: drug('2670', 'Codeine', 'Codeine phosphate', 'Codeína'),
} as const;
