import { concept, icd10, snomed } from '../facts/concept.ts';
import type { Concept } from '../facts/concept.ts';

/** Wordings go from the family doctor's to the specialist's. */
const disease = (sct: string, icd: string, ...words: readonly [string, ...string[]]): Concept =>
  concept(words, snomed(sct, words[0]), icd10(icd, words[1] ?? words[0]));

export const diseases = {
  diabetes: disease('44054006', 'E11.9', 'Type 2 diabetes', 'Diabetes mellitus type II', 'Type 2 diabetes mellitus'),
  hypertension: disease('59621000', 'I10', 'High blood pressure', 'Essential hypertension', 'Hypertension, essential'),
  highLipids: disease('55822004', 'E78.5', 'High cholesterol', 'Hyperlipidemia', 'Mixed hyperlipidemia'),
  obesity: disease('414916001', 'E66.9', 'Obesity'),
  kneeArthritis: disease(
    '239873007',
    'M17.11',
    'Arthritis of the knee',
    'Osteoarthritis of right knee',
    'Knee osteoarthritis',
  ),
  retinopathy: disease(
    '4855003',
    'E11.319',
    'Diabetic eye disease',
    'Background diabetic retinopathy, mild',
    'Diabetic retinopathy, mild',
  ),
  zika: disease('3928002', 'A92.5', 'Zika virus infection', 'Zika virus disease'),
  bronchitis: disease('10509002', 'J20.9', 'Acute bronchitis'),
  chestPain: disease('29857009', 'R07.9', 'Chest pain', 'Chest pain, cause unclear'),
  covid: disease('840539006', 'U07.1', 'COVID-19', 'COVID-19 infection'),
  lowVitaminD: disease('34713006', 'E55.9', 'Low vitamin D', 'Vitamin D deficiency'),
  colonPolyp: disease('68496003', 'K63.5', 'Colon polyp', 'Polyp of colon'),
  appendicitis: disease('74400008', 'K37', 'Appendicitis', 'Appendicitis, past'),
  ankleSprain: disease('44465007', 'S93.401A', 'Sprained ankle', 'Sprain of right ankle'),
  asthma: disease('195967001', 'J45.909', 'Asthma', 'Asthma, uncomplicated', 'Bronchial asthma'),
  asthmaAttack: disease('708038006', 'J45.901', 'Asthma attack', 'Acute exacerbation of asthma'),
  hypothyroidism: disease('40930008', 'E03.9', 'Underactive thyroid', 'Hypothyroidism', 'Hypothyroidism, autoimmune'),
  hayFever: disease('61582004', 'J30.9', 'Hay fever', 'Allergic rhinitis', 'Seasonal allergic rhinitis'),
  pregnancy: disease('77386006', 'Z34.90', 'Pregnancy', 'Normal pregnancy, supervised'),
  ironAnemia: disease('87522002', 'D50.9', 'Low iron', 'Iron deficiency anemia'),
  migraine: disease('37796009', 'G43.909', 'Migraine', 'Migraine headache'),
  anxiety: disease('21897009', 'F41.1', 'Anxiety', 'Generalized anxiety'),
  urineInfection: disease('68566005', 'N39.0', 'Urinary infection', 'Urinary tract infection', 'Infección urinaria'),
  sinusitis: disease('36971009', 'J32.9', 'Sinus infection', 'Sinusitis'),
  rheumatoid: disease(
    '69896004',
    'M06.9',
    'Rheumatoid arthritis',
    'Seropositive rheumatoid arthritis',
    'Artritis reumatoide',
  ),
  osteoporosis: disease('64859006', 'M81.0', 'Osteoporosis', 'Age-related osteoporosis'),
  osteopenia: disease('312894000', 'M85.80', 'Low bone density', 'Osteopenia'),
  cataract: disease('193570009', 'H26.9', 'Cataract', 'Cataract, both eyes'),
  kidneyStage3: disease('700378005', 'N18.31', 'Chronic kidney disease', 'Chronic kidney disease, stage 3a'),
  shingles: disease('4740000', 'B02.9', 'Shingles', 'Herpes zoster'),
  reflux: disease('235595009', 'K21.9', 'Acid reflux', 'Gastroesophageal reflux'),
  checkup: disease('162673000', 'Z00.00', 'Yearly check-up', 'General examination'),
  heartDisease: disease('53741008', 'I25.10', 'Coronary artery disease', 'Coronary artery disease'),
  stroke: disease('230690007', 'I63.9', 'Stroke'),
  breastCancer: disease('254837009', 'C50.919', 'Breast cancer'),
  colonCancer: disease('363406005', 'C18.9', 'Colon cancer'),
  heartAttack: disease('22298006', 'I21.9', 'Heart attack', 'Myocardial infarction'),
  lupus: disease('55464009', 'M32.9', 'Lupus', 'Systemic lupus'),
} as const;

/** What happens to people who meet what they are allergic to. */
export const reactions = {
  hives: concept('Hives', snomed('126485001', 'Hives')),
  rash: concept('Rash', snomed('271807003', 'Rash')),
  cough: concept('Cough', snomed('49727002', 'Cough')),
  anaphylaxis: concept('Anaphylaxis', snomed('39579001', 'Anaphylaxis')),
  sneezing: concept(['Sneezing', 'Runny nose and sneezing'], snomed('162367006', 'Sneezing')),
  wheezing: concept('Wheezing', snomed('56018004', 'Wheezing')),
  nausea: concept(['Nausea', 'Upset stomach', 'Náuseas'], snomed('422587007', 'Nausea')),
  itching: concept(['Itching', 'Itching', 'Comezón'], snomed('418290006', 'Itching')),
} as const;
