import { documentTypes } from '../codes/occasions.ts';
import { byNumber, progressNote } from '../life/progress-note.ts';

const shared = [
  ['pain', 'Pain'],
  ['swollenJoints', 'Swollen joints'],
  ['esr', 'Sedimentation rate'],
  ['crp', 'C-reactive protein'],
  ['hemoglobin', 'Hemoglobin'],
  ['alt', 'ALT'],
  ['egfr', 'Estimated GFR'],
] as const;

export const firstNote = progressNote({
  title: 'First visit to the joint clinic',
  type: documentTypes.consultation,
  formats: ['pdf'],
  story: () => [
    'Speaks Spanish; her daughter Lucía interprets. Hands and wrists swollen, stiff for two hours each morning, for four months.',
    'Mother had rheumatoid arthritis. Allergic to sulfa drugs.',
  ],
  findings: [...shared, ['rheumatoid', 'Rheumatoid factor'], ['ccp', 'Anti-CCP antibodies']],
  opinion: () => ['Rheumatoid arthritis with antibodies, active. Lupus considered, not likely.'],
  next: () => [
    'Hydroxychloroquine now; methotrexate after the hepatitis test. Prednisone 5 mg as a bridge.',
    'X-ray of the hands. Vaccines before treatment.',
  ],
});

export const jointNote = progressNote({
  title: 'Joint clinic',
  formats: ['html', null, 'text', 'pdf', null, 'rtf'],
  story: ({ years, random }) => [
    years < -6.9
      ? 'Stiff for an hour in the morning.'
      : years > -5.1 && years < -4.2
        ? 'Worse again: wrists and knees swollen, cannot open jars.'
        : random.pick([
            'Stiff for ten minutes in the morning.',
            'Cooks and gardens again.',
            'Tired on the day after methotrexate.',
          ]),
  ],
  findings: shared,
  opinion: ({ number }) => [
    ...byNumber(
      number('swollenJoints'),
      [
        [2, 'Arthritis at rest.'],
        [5, 'Some activity.'],
      ],
      'Arthritis active.',
    ),
    ...byNumber(number('alt'), [[46, 'Liver values in range.']], 'Liver values raised by methotrexate.'),
    ...byNumber(number('egfr'), [[60, 'Kidneys a little slower: dose checked.']], 'Kidneys fine.'),
  ],
  next: ({ number, years }) => [
    years > -4.55 && years < -4.2 ? 'Add adalimumab, TB test done before.' : 'Same medicines.',
    ...byNumber(
      number('alt'),
      [[46, 'Blood tests in three months.']],
      'Methotrexate down to 10 mg for two months, test again.',
    ),
  ],
});
