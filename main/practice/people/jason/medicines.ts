import { drugs } from '../codes/drugs.ts';
import { capsules, tablets } from '../life/making.ts';
import { longTerm, overTheCounter, shortCourse } from '../life/making-background.ts';
import type { MedicinePlan } from '../life/lifelong-plan.ts';

const daily = tablets('Take 1 tablet by mouth once a day', 1, 1);
const twice = tablets('Take 1 tablet by mouth 2 times a day with meals', 1, 2);

export const jasonMedicines: readonly MedicinePlan[] = [
  longTerm(
    'metformin',
    drugs.metformin,
    twice,
    {
      from: -7.2,
      until: -2.6,
      endReason: 'Dose raised to 1,000 mg',
      reason: 'diabetes',
      orderedAt: 0,
      reportedAt: [2],
    },
    180,
  ),
  longTerm(
    'metformin-high',
    drugs.metforminHigh,
    twice,
    { from: -2.6, reason: 'diabetes', orderedAt: 0, reportedAt: [1, 2] },
    180,
  ),
  longTerm('empagliflozin', drugs.empagliflozin, tablets('Take 1 tablet by mouth every morning', 1, 1), {
    from: -2.4,
    reason: 'diabetes',
    note: 'Drink enough water. Stop on days of vomiting or fasting.',
    orderedAt: 1,
    reportedAt: [0],
  }),
  longTerm('lisinopril', drugs.lisinopril, daily, {
    from: -7.8,
    until: -2.5,
    endReason: 'Dose raised to 20 mg',
    reason: 'hypertension',
    orderedAt: 0,
    reportedAt: [1],
  }),
  longTerm('lisinopril-high', drugs.lisinoprilHigh, daily, {
    from: -2.5,
    reason: 'hypertension',
    orderedAt: 2,
    reportedAt: [0, 1],
  }),
  longTerm('atorvastatin', drugs.atorvastatin, tablets('Take 1 tablet by mouth at bedtime', 1, 1), {
    from: -6.85,
    reason: 'high-lipids',
    orderedAt: 2,
    reportedAt: [0, 1],
  }),
  overTheCounter('aspirin', drugs.aspirin, daily, {
    from: -6,
    until: -4.4,
    endReason: 'No longer advised',
    reportedAt: [0, 2],
  }),
  overTheCounter('vitamin-d', drugs.vitaminD, daily, { from: -6.3, reportedAt: [0, 1] }),
  shortCourse(
    'azithromycin',
    drugs.azithromycin,
    tablets('Take 2 tablets on day 1, then 1 tablet a day for 4 days', 1, 1),
    {
      from: -8.3,
      reason: 'bronchitis',
      quantity: 6,
      daysSupply: 5,
      orderedAt: 0,
    },
  ),
  shortCourse(
    'naproxen',
    drugs.naproxen,
    tablets('Take 1 tablet 2 times a day as needed for pain', 1, 2, 1, 'd', true),
    {
      from: -4.25,
      reason: 'knee-arthritis',
      quantity: 30,
      daysSupply: 15,
      orderedAt: 1,
    },
  ),
  shortCourse('doxycycline', drugs.doxycycline, capsules('Take 1 capsule by mouth 2 times a day for 7 days', 1, 2), {
    from: -1.4,
    note: 'For a tick bite.',
    quantity: 14,
    daysSupply: 7,
    orderedAt: 0,
  }),
];
