import { documentTypes } from '../codes/occasions.ts';
import { byNumber, progressNote } from '../life/progress-note.ts';

export const yearlyNote = progressNote({
  title: "Women's clinic",
  formats: ['pdf', 'html', null, 'rtf'],
  story: ({ random }) => [
    random.pick(['No complaints.', 'Periods regular, a little heavy.', 'Asks about contraception.']),
  ],
  findings: [
    ['weight', 'Weight'],
    ['hemoglobin', 'Hemoglobin'],
    ['ferritin', 'Ferritin'],
    ['tsh', 'TSH'],
  ],
  opinion: ({ number }) => [
    ...byNumber(
      number('ferritin'),
      [
        [15, 'Iron stores are empty.'],
        [30, 'Iron stores are low.'],
      ],
      'Iron stores are good.',
    ),
    ...byNumber(number('hemoglobin'), [[12, 'Anemia.']], 'No anemia.'),
  ],
  next: ({ number }) => byNumber(number('ferritin'), [[15, 'Iron tablets every other day.']], 'See you in a year.'),
});

export const prenatalNote = progressNote({
  title: 'Prenatal visit',
  formats: ['html', 'text', null],
  story: ({ nth, random }) => [
    nth === 0
      ? 'First pregnancy. Nausea in the morning.'
      : random.pick(['Feels the baby move.', 'Tired in the afternoon.', 'Some heartburn at night.']),
    'Asthma inhalers are used as before.',
  ],
  findings: [
    ['pregnancyWeek', 'Pregnancy'],
    ['fetalHeart', 'Heartbeat of the baby'],
    ['weight', 'Weight'],
    ['hemoglobin', 'Hemoglobin'],
    ['ferritin', 'Ferritin'],
    ['tsh', 'TSH'],
    ['gestationalGlucose', 'Glucose challenge, 1 hour'],
  ],
  opinion: ({ number }) => [
    ...byNumber(number('hemoglobin'), [[11, 'Anemia of pregnancy, low iron.']], 'No anemia.'),
    ...byNumber(number('tsh'), [[4.001, 'Thyroid well set.']], 'Thyroid dose too low for pregnancy.'),
    ...byNumber(number('gestationalGlucose'), [[140, 'No diabetes of pregnancy.']], 'Longer glucose test needed.'),
  ],
  next: () => ['Prenatal vitamins. Next visit as planned.'],
});

export const birthNote = progressNote({
  title: 'Discharge summary: birth',
  type: documentTypes.discharge,
  formats: ['pdf'],
  story: () => ['Labor began by itself at 40 weeks. Healthy girl, 3,380 g, first cry at once.'],
  findings: [
    ['heartRate', 'Heart rate'],
    ['temperature', 'Temperature'],
    ['hemoglobin', 'Hemoglobin'],
  ],
  opinion: () => ['Normal birth. Anemia, iron to be continued. Asthma quiet.'],
  next: () => ['Home on the second day. Visit in three weeks. Thyroid tablet back to the dose before pregnancy.'],
});

export const moodNote = progressNote({
  title: 'Talk after birth',
  formats: ['text', null],
  story: ({ years }) => [
    years < -5
      ? 'Worries a great deal, sleeps badly even when the baby sleeps.'
      : 'Sleeps well, is back at work, worries little.',
  ],
  findings: [],
  opinion: ({ years }) => [years < -5 ? 'Anxiety after birth.' : 'Anxiety, much better.'],
  next: ({ years }) => [years < -3.6 ? 'Sertraline and talks go on.' : 'Sertraline tapered off.'],
});
