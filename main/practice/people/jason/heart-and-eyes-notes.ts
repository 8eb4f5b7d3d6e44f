import { documentTypes } from '../codes/occasions.ts';
import { byNumber, progressNote } from '../life/progress-note.ts';

export const heartNote = progressNote({
  title: 'Heart clinic',
  type: documentTypes.consultation,
  formats: ['pdf', 'text', 'html', null],
  story: ({ years, random }) => [
    years < -8.3
      ? 'Father had a heart attack at 62. Wants to know his own risk.'
      : random.pick([
          'No chest pain, no swelling of the legs.',
          'Measures at home: around 130 over 80.',
          'Climbs two flights without stopping.',
        ]),
  ],
  findings: [
    ['heartRate', 'Heart rate'],
    ['weight', 'Weight'],
    ['ldl', 'LDL cholesterol'],
    ['bnp', 'NT-proBNP'],
    ['alt', 'ALT'],
  ],
  opinion: ({ number }) => [
    ...byNumber(
      number('systolic'),
      [
        [130, 'Blood pressure at goal.'],
        [140, 'Blood pressure a little above goal.'],
      ],
      'Blood pressure too high.',
    ),
    ...byNumber(number('ldl'), [[100, 'Cholesterol at goal.']], 'Cholesterol above goal.'),
  ],
  next: ({ number, years }) => [
    years > -2.6 && years < -2.3 ? 'Lisinopril raised to 20 mg.' : 'Medicines as before.',
    ...byNumber(
      number('systolic'),
      [[140, 'Back in five months.']],
      'Less salt, measure at home twice a week, back sooner.',
    ),
  ],
});

export const eyeNote = progressNote({
  title: 'Eye exam for diabetes',
  type: documentTypes.consultation,
  formats: ['rtf', 'html', 'pdf'],
  story: () => ['No change in sight since last year. Pupils widened with drops.'],
  findings: [],
  opinion: ({ years }) => [
    years < -2.9
      ? 'Back of both eyes: no sign of diabetic eye disease.'
      : 'Back of both eyes: a few tiny bleeding points, mild diabetic eye disease. Sight not in danger.',
  ],
  next: () => ['Photo of the retina each year. Sunglasses today, no driving for four hours.'],
});
