/** Tests of sugar, fats, kidneys, salts, liver, thyroid and heart. */
export const organTests = {
  a1c: {
    name: 'Long-term blood sugar (hemoglobin A1c)',
    what: 'Shows the average blood sugar of the last two to three months. It does not matter whether you have eaten before. Many people with diabetes have a goal of their own, agreed on with their doctor.',
  },
  glucose: {
    name: 'Blood sugar (glucose)',
    what: 'Sugar in the blood at the moment of the test. It rises after meals, so it matters when you last ate.',
  },
  'glucose-fasting': {
    name: 'Fasting blood sugar',
    what: 'Sugar in the blood after some hours without food, mostly in the morning.',
  },
  cholesterol: {
    name: 'Total cholesterol',
    what: 'All of the fatty substance cholesterol in the blood: the body needs some, and makes most of it itself.',
  },
  hdl: {
    name: 'HDL cholesterol',
    what: 'The part of cholesterol that is carried away from the blood vessels. Here, more is thought to be better.',
  },
  ldl: {
    name: 'LDL cholesterol',
    what: 'The part of cholesterol that can settle in blood vessels. Which number is right for a person depends on what else is known about them.',
  },
  triglycerides: {
    name: 'Triglycerides',
    what: 'A fat in the blood that rises after meals and with alcohol. It matters whether you had eaten.',
  },
  'non-hdl': {
    name: 'Cholesterol without HDL',
    what: 'Total cholesterol less the HDL part: all that can settle in blood vessels, in one number.',
  },
  creatinine: {
    name: 'Creatinine',
    what: 'A waste of the muscles that the kidneys remove. It helps to tell how well they clean the blood. Much muscle, much meat or having drunk little can make it higher.',
  },
  egfr: {
    name: 'Kidney filtration (eGFR)',
    what: 'An estimate of how much blood the kidneys clean in a minute, worked out from creatinine, age and sex. A higher number means more is cleaned. It falls slowly with age.',
  },
  'urea-nitrogen': {
    name: 'Urea nitrogen (BUN)',
    what: 'A waste of protein that the kidneys remove. It depends on food and on how much you drink.',
  },
  'uric-acid': {
    name: 'Uric acid',
    what: 'A waste that can settle in joints as crystals. Some foods, beer and some medicines raise it.',
  },
  'urine-albumin-ratio': {
    name: 'Protein in urine (albumin to creatinine)',
    what: 'Small amounts of a protein that kidneys mostly keep back. Hard exercise, fever or an infection can raise it for a while, so it is often measured again.',
  },
  'urine-albumin': {
    name: 'Albumin in urine',
    what: 'A protein that kidneys mostly keep back. Exercise or fever can raise it for a while.',
  },
  sodium: {
    name: 'Sodium',
    what: 'A salt that keeps the body’s water in balance. It depends on drinking, sweating and some medicines.',
  },
  potassium: {
    name: 'Potassium',
    what: 'A salt that muscles and the heart need. Some medicines for blood pressure change it. It can also read too high when drawing the blood was difficult.',
  },
  chloride: { name: 'Chloride', what: 'A salt that goes along with sodium and helps to balance water and acid.' },
  'carbon-dioxide': {
    name: 'Carbon dioxide (bicarbonate)',
    what: 'Shows how acid and base are balanced in the blood.',
  },
  calcium: {
    name: 'Calcium',
    what: 'A mineral for bones, nerves and muscles. Part of it is bound to protein, so the two are read together.',
  },
  magnesium: { name: 'Magnesium', what: 'A mineral for muscles and nerves.' },
  phosphate: { name: 'Phosphate', what: 'A mineral for bones and energy. Food and the kidneys change it.' },
  'anion-gap': {
    name: 'Anion gap',
    what: 'A number worked out from several salts. It helps to tell how acid is balanced in the blood.',
  },
  alt: {
    name: 'ALT (liver)',
    what: 'A substance of liver cells. More of it gets into the blood when the liver is strained, for instance by medicines, alcohol, fat or an infection.',
  },
  ast: {
    name: 'AST (liver and muscles)',
    what: 'A substance of liver and muscle cells. Hard exercise can raise it too.',
  },
  'alkaline-phosphatase': {
    name: 'Alkaline phosphatase',
    what: 'A substance of liver and bones. It is higher in children who grow, and in pregnancy.',
  },
  ggt: { name: 'GGT (liver)', what: 'A substance of liver and bile ducts. Alcohol and some medicines raise it.' },
  bilirubin: {
    name: 'Bilirubin',
    what: 'The yellow rest of old red blood cells, which the liver removes. In some families it is a little higher without meaning anything; not having eaten can raise it.',
  },
  'bilirubin-direct': {
    name: 'Bilirubin, direct',
    what: 'The part of the yellow substance bilirubin that the liver has already worked on.',
  },
  albumin: {
    name: 'Albumin',
    what: 'The main protein of the blood, made by the liver. It keeps water within the blood vessels.',
  },
  'total-protein': {
    name: 'Total protein',
    what: 'All proteins of the blood together, albumin and those that fight infections.',
  },
  globulin: { name: 'Globulin', what: 'The proteins of the blood besides albumin; many of them fight infections.' },
  tsh: {
    name: 'Thyroid-steering hormone (TSH)',
    what: 'The hormone that tells the thyroid gland how much to make. It goes up when the gland makes little, and down when it makes much.',
  },
  'free-t4': {
    name: 'Thyroid hormone free T4',
    what: 'A hormone of the thyroid gland, which sets how fast the body works.',
  },
  'free-t3': { name: 'Thyroid hormone free T3', what: 'The form of the thyroid’s hormone that acts in the cells.' },
  troponin: {
    name: 'Troponin',
    what: 'A substance of the heart muscle. It is measured to see whether the heart muscle was hurt. Doctors look at how it changes within hours.',
  },
  bnp: {
    name: 'BNP (strain of the heart)',
    what: 'A substance that the heart makes when it has to work harder. It also rises with age and when the kidneys work less.',
  },
};
