import { concept, snomed } from '../facts/concept.ts';

/** Answers and findings that are words, not numbers. */
export const answers = {
  negative: concept('Negative', snomed('260385009', 'Negative')),
  positive: concept('Positive', snomed('10828004', 'Positive')),
  trace: concept('Trace', snomed('260405006', 'Trace')),
  detected: concept('Detected', snomed('260373001', 'Detected')),
  notDetected: concept('Not detected', snomed('260415000', 'Not detected')),
  yellow: concept('Yellow', snomed('371244009', 'Yellow')),
  immune: concept('Immune'),
  groupA: concept('A', snomed('112144000', 'Blood group A')),
  rhPositive: concept('Rh positive', snomed('165747007', 'Rh positive')),
  neverSmoked: concept(['Never smoker', 'Never smoked tobacco'], snomed('266919005', 'Never smoked')),
  formerSmoker: concept(['Former smoker', 'Ex-smoker'], snomed('8517006', 'Former smoker')),
  dailySmoker: concept('Smokes every day', snomed('449868002', 'Smokes daily')),
  mild: concept('Mild', snomed('255604002', 'Mild')),
  moderate: concept('Moderate', snomed('6736007', 'Moderate')),
  severe: concept('Severe', snomed('24484000', 'Severe')),
  successful: concept('Successful', snomed('385669000', 'Successful')),
  declined: concept('Patient declined', snomed('105480006', 'Declined by the patient')),
} as const;

export const routes = {
  mouth: concept('By mouth', snomed('26643006', 'Oral')),
  breath: concept('Inhaled', snomed('447694001', 'Respiratory tract')),
  nose: concept('In the nose', snomed('46713006', 'Nasal')),
  underSkin: concept('Under the skin', snomed('34206005', 'Subcutaneous')),
  vein: concept('Into a vein', snomed('47625008', 'Intravenous')),
  muscle: concept('Into the muscle', snomed('78421000', 'Intramuscular')),
} as const;

export const bodySites = {
  leftArm: concept('Left upper arm', snomed('368208006', 'Left upper arm')),
  rightArm: concept('Right upper arm', snomed('368209003', 'Right upper arm')),
  rightKnee: concept('Right knee', snomed('6757004', 'Right knee')),
  colon: concept('Colon', snomed('71854001', 'Colon')),
  bothEyes: concept('Both eyes', snomed('40638003', 'Both eyes')),
  leftHand: concept('Left hand', snomed('85151006', 'Left hand')),
  uterus: concept('Uterus', snomed('35039007', 'Uterus')),
  chest: concept('Chest', snomed('51185008', 'Chest')),
} as const;
