import type { TellNote } from '../life/note-plan.ts';
import { byNumber, progressNote } from '../life/progress-note.ts';

const thyroidOpinion = (tsh: number | null) =>
  byNumber(
    tsh,
    [
      [0.4, 'TSH is too low: the dose is too high.'],
      [4.001, 'TSH is in range.'],
    ],
    'TSH is too high: the thyroid gives too little.',
  );

export const checkupNote = progressNote({
  title: 'Yearly check-up',
  formats: ['html', 'pdf', 'rtf'],
  story: ({ age, years, random }) => [
    `${age}-year-old teacher, here for her yearly check-up.`,
    years > -5.8
      ? random.pick(['Busy with her daughter, sleeps six hours.', 'Daughter well. Runs twice a week.'])
      : random.pick(['Runs twice a week.', 'Studies and works evenings.']),
  ],
  findings: [
    ['weight', 'Weight'],
    ['bmi', 'Body mass index'],
    ['tsh', 'TSH'],
    ['freeT4', 'Free T4'],
    ['hemoglobin', 'Hemoglobin'],
    ['vitaminD', 'Vitamin D'],
    ['ldl', 'LDL cholesterol'],
  ],
  opinion: ({ number }) => [
    ...thyroidOpinion(number('tsh')),
    ...byNumber(number('hemoglobin'), [[12, 'Hemoglobin a little low.']], 'Hemoglobin in range.'),
    ...byNumber(number('vitaminD'), [[30, 'Vitamin D is low.']], 'Vitamin D is in range.'),
  ],
  next: () => ['Flu shot each autumn. Adrenaline pen in date.'],
});

export const followUpNote: TellNote = progressNote({
  title: 'Thyroid and asthma',
  formats: ['text', 'html', null, 'pdf'],
  story: ({ years, random }) => [
    years < -7.1 && years > -7.6
      ? 'Tired, cold, hair falls out. Mother has a thyroid problem.'
      : random.pick([
          'Feels well.',
          'Some cough at night after the cold.',
          'Takes the thyroid tablet before breakfast.',
        ]),
  ],
  findings: [
    ['heartRate', 'Heart rate'],
    ['oxygen', 'Oxygen saturation'],
    ['peakFlow', 'Peak flow'],
    ['tsh', 'TSH'],
    ['freeT4', 'Free T4'],
    ['tpo', 'Thyroid antibodies'],
  ],
  opinion: ({ number }) => [
    ...thyroidOpinion(number('tsh')),
    ...byNumber(number('peakFlow'), [[360, 'Asthma: yellow zone.']], 'Asthma: green zone.'),
  ],
  next: ({ number }) =>
    byNumber(
      number('tsh'),
      [[4.001, 'Same dose. Test again in six months.']],
      'Change the dose, test again in six weeks.',
    ),
});

export const shortNote = (told: string, advice: string): TellNote =>
  progressNote({
    title: 'Short visit',
    formats: ['text', 'html'],
    story: () => [told],
    findings: [['temperature', 'Temperature']],
    opinion: () => [],
    next: () => [advice],
  });
