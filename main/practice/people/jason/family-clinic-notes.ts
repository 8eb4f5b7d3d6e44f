import { documentTypes } from '../codes/occasions.ts';
import type { TellNote } from '../life/note-plan.ts';
import { byNumber, progressNote } from '../life/progress-note.ts';

export const checkupNote = progressNote({
  title: 'Yearly check-up',
  formats: ['pdf', 'html', 'pdf', 'rtf'],
  story: ({ age, random }) => [
    `${age}-year-old man, here for his yearly check-up. ${random.pick(['Feels well.', 'Sleeps well, works full time.', 'A little tired since summer, else well.'])}`,
    random.pick(['Walks the dog every evening.', 'Plays softball on Sundays.', 'Little exercise this winter.']),
  ],
  findings: [
    ['heartRate', 'Heart rate'],
    ['weight', 'Weight'],
    ['bmi', 'Body mass index'],
    ['glucose', 'Fasting glucose'],
    ['ldl', 'LDL cholesterol'],
    ['triglycerides', 'Triglycerides'],
    ['creatinine', 'Creatinine'],
    ['egfr', 'Estimated GFR'],
    ['uacr', 'Urine albumin/creatinine ratio'],
    ['vitaminD', 'Vitamin D'],
  ],
  opinion: ({ number }) => [
    ...byNumber(
      number('glucose'),
      [
        [100, 'Fasting sugar is in range.'],
        [126, 'Fasting sugar is above range.'],
      ],
      'Fasting sugar is in the range of diabetes.',
    ),
    ...byNumber(
      number('ldl'),
      [
        [100, 'LDL cholesterol is good.'],
        [130, 'LDL cholesterol is close to the limit.'],
      ],
      'LDL cholesterol is too high.',
    ),
    ...byNumber(
      number('systolic'),
      [
        [130, 'Blood pressure is at goal.'],
        [140, 'Blood pressure is a little above goal.'],
      ],
      'Blood pressure is too high.',
    ),
  ],
  next: ({ number }) => [
    ...byNumber(number('ldl'), [[130, 'Cholesterol: go on as now.']], 'Cholesterol: talked about diet and a statin.'),
    'Yearly eye exam and foot check. Flu shot each autumn.',
  ],
});

const storyOfYears = [
  [-7.9, 'Feels well. Father had diabetes, sugar a little above range at the check-up.'],
  [-7.15, 'More thirst than usual, up twice at night.'],
  [-2.6, 'Takes metformin two times a day, no upset stomach. Checks his sugar in the morning.'],
  [1, 'Takes metformin and empagliflozin. No low sugars. Checks his sugar a few times a week.'],
] as const;

export const sugarNote: TellNote = progressNote({
  title: 'Blood sugar and blood pressure',
  formats: ['html', 'text', null, 'pdf', 'rtf'],
  story: ({ years }) => [storyOfYears.find(([until]) => years < until)?.[1] ?? ''],
  findings: [
    ['heartRate', 'Heart rate'],
    ['weight', 'Weight'],
    ['a1c', 'HbA1c'],
    ['uacr', 'Urine albumin/creatinine ratio'],
  ],
  opinion: ({ number, years }) => [
    ...byNumber(
      years < -7.45 ? null : number('a1c'),
      [
        [6.5, 'HbA1c is below the limit for diabetes, above the normal range.'],
        [7.05, 'HbA1c is at the goal of 7 % or less.'],
        [8, 'HbA1c is above the goal of 7 %.'],
      ],
      'HbA1c is far above the goal of 7 %.',
    ),
    ...(years < -7.45
      ? byNumber(number('a1c'), [[5.7, 'HbA1c is in range.']], 'HbA1c is above range: a first step towards diabetes.')
      : []),
    ...byNumber(
      number('uacr'),
      [[30, 'No albumin lost in the urine.']],
      'Some albumin in the urine: a first sign in the kidneys, to be watched.',
    ),
  ],
  next: ({ number }) =>
    byNumber(
      number('a1c'),
      [
        [7.05, 'Go on as now. See you in six months.'],
        [8, 'More walking, fewer sweet drinks. Test again in three months.'],
      ],
      'Begin or raise medicine for diabetes. Diabetes class at the hospital.',
    ),
});

/** Short visits: what was told and what was advised. */
export const sickNote = (told: string, advice: string): TellNote =>
  progressNote({
    title: 'Short visit',
    type: documentTypes.progress,
    formats: ['text', 'html'],
    story: () => [told],
    findings: [
      ['temperature', 'Temperature'],
      ['oxygen', 'Oxygen saturation'],
      ['heartRate', 'Heart rate'],
    ],
    opinion: () => [],
    next: () => [advice],
  });
