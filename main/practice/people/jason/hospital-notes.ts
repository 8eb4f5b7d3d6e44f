import { documentTypes } from '../codes/occasions.ts';
import { byNumber, progressNote } from '../life/progress-note.ts';

export const sugarDoctorNote = progressNote({
  title: 'Diabetes clinic',
  type: documentTypes.consultation,
  formats: ['rtf', null, 'pdf', 'html', null, 'text'],
  story: ({ years, random }) => [
    years < -7.4
      ? 'Sent by the family doctor: sugar above range, weight, family history.'
      : random.pick([
          'No low sugars since the last visit.',
          'One low sugar (64 mg/dL) after yard work, felt shaky.',
          'Home sugars between 95 and 150.',
        ]),
    random.pick(['Feet: no numbness.', 'Eyes looked at within the year.', 'Takes all medicines on most days.']),
  ],
  findings: [
    ['weight', 'Weight'],
    ['bmi', 'Body mass index'],
    ['a1c', 'HbA1c'],
    ['tsh', 'TSH'],
    ['alt', 'ALT'],
    ['b12', 'Vitamin B12'],
  ],
  opinion: ({ number, years }) => [
    years < -7.4 ? 'On the way to type 2 diabetes.' : 'Type 2 diabetes.',
    ...byNumber(
      number('a1c'),
      [
        [7.05, 'At goal.'],
        [8, 'Above goal.'],
      ],
      'Far above goal.',
    ),
    ...byNumber(number('alt'), [[46, 'Liver values in range.']], 'ALT a little high, as with a fatty liver.'),
  ],
  next: ({ years }) =>
    years > -2.5 && years < -1.9
      ? ['Begin empagliflozin 10 mg each morning, go on with metformin.', 'Blood test in three months.']
      : ['Go on with the care plan of the family doctor.', 'Back in about five months.'],
});

export const emergencyNote = progressNote({
  title: 'Emergency department: chest pain',
  type: documentTypes.emergency,
  formats: ['pdf'],
  story: () => [
    'Came by car with his wife. Pressure in the chest for two hours after carrying boxes, no sweating, no pain in the arm.',
    'Allergic to penicillin. Takes metformin, lisinopril, atorvastatin.',
  ],
  findings: [
    ['heartRate', 'Heart rate'],
    ['oxygen', 'Oxygen saturation'],
    ['bnp', 'NT-proBNP'],
    ['potassium', 'Potassium'],
  ],
  opinion: () => [
    'Two heart tracings and two troponin tests: no sign of a heart attack. Most likely from the muscles of the chest.',
  ],
  next: () => [
    'Home at night. Heart clinic within two weeks for a treadmill test.',
    'Come back at once if the pain returns.',
  ],
});

export const kneeNote = progressNote({
  title: 'Bone and joint clinic',
  type: documentTypes.consultation,
  formats: ['html'],
  story: ({ nth }) => [
    nth === 0
      ? 'Right knee hurts on stairs for half a year. No injury.'
      : 'Much better after the exercises. Stairs are fine.',
  ],
  findings: [['weight', 'Weight']],
  opinion: ({ nth }) => [
    nth === 0 ? 'Arthritis of the right knee, mild on the X-ray.' : 'Arthritis of the right knee, few complaints.',
  ],
  next: ({ nth }) => [
    nth === 0
      ? 'Physical therapy. Naproxen for two weeks only, with food.'
      : 'Go on with the exercises at home. No visit planned.',
  ],
});

export const therapyNote = progressNote({
  title: 'Physical therapy',
  formats: ['text', null],
  story: ({ nth }) => [`Lesson ${nth + 1}.`, 'Straight leg raises, step-ups, stretching.'],
  findings: [],
  opinion: ({ random }) => [
    random.pick(['Bends the knee to 125 degrees.', 'Bends the knee to 130 degrees.', 'Less pain on the stairs.']),
  ],
  next: () => ['Exercises at home every day.'],
});
