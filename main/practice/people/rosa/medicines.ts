import { drugs } from '../codes/drugs.ts';
import { capsules, drops, injections, tablets } from '../life/making.ts';
import { longTerm, overTheCounter, shortCourse } from '../life/making-background.ts';
import type { MedicinePlan } from '../life/lifelong-plan.ts';

const daily = tablets('Tome 1 tableta por la boca una vez al día', 1, 1);

export const rosaMedicines: readonly MedicinePlan[] = [
  longTerm(
    'methotrexate',
    drugs.methotrexate,
    tablets('Take 6 tablets (15 mg) by mouth once a WEEK, on Sunday. Never daily', 6, 1, 1, 'wk'),
    { from: -7.25, reason: 'rheumatoid', note: 'Blood tests every three months.', orderedAt: 1, reportedAt: [0, 2] },
    78,
  ),
  longTerm('folic-acid', drugs.folicAcid, tablets('Take 1 tablet by mouth once a day, not on Sunday', 1, 1), {
    from: -7.25,
    reason: 'rheumatoid',
    orderedAt: 1,
    reportedAt: [0],
  }),
  longTerm(
    'adalimumab',
    drugs.adalimumab,
    injections('Inject 40 mg under the skin every 2 weeks', 1, 1, 2, 'wk'),
    { from: -4.4, reason: 'rheumatoid', note: 'Pause when there is a fever.', orderedAt: 1, reportedAt: [0, 2] },
    6,
  ),
  longTerm('prednisone', drugs.prednisone, tablets('Take 1 tablet by mouth every morning', 1, 1), {
    from: -7.4,
    until: -6.1,
    endReason: 'Tapered off',
    reason: 'rheumatoid',
    orderedAt: 1,
    reportedAt: [0],
  }),
  longTerm('amlodipine', drugs.amlodipine, daily, {
    from: -8.6,
    reason: 'hypertension',
    orderedAt: 0,
    reportedAt: [1, 2],
  }),
  longTerm('omeprazole', drugs.omeprazole, capsules('Tome 1 cápsula antes del desayuno', 1, 1), {
    from: -6.85,
    until: -3.8,
    endReason: 'Ya no la necesita',
    reason: 'reflux',
    orderedAt: 0,
    reportedAt: [1],
  }),
  longTerm(
    'alendronate',
    drugs.alendronate,
    tablets('Take 1 tablet once a week with water, sit upright for 30 minutes', 1, 1, 1, 'wk'),
    { from: -2, reason: 'osteoporosis', orderedAt: 2, reportedAt: [0, 1] },
    13,
  ),
  overTheCounter(
    'acetaminophen',
    drugs.acetaminophen,
    tablets('Tome 1 o 2 tabletas si hay dolor, hasta 6 al día', 1, 3, 1, 'd', true),
    {
      from: -9,
      reportedAt: [0, 1, 2],
    },
  ),
  overTheCounter('vitamin-d', drugs.vitaminD, daily, { from: -6.9, reportedAt: [0, 2] }),
  shortCourse('hydroxychloroquine', drugs.hydroxychloroquine, tablets('Take 1 tablet 2 times a day', 1, 2), {
    from: -7.5,
    reason: 'rheumatoid',
    note: 'Did not help enough.',
    quantity: 180,
    daysSupply: 90,
    orderedAt: 1,
  }),
  shortCourse('valacyclovir', drugs.valacyclovir, tablets('Tome 1 tableta 3 veces al día por 7 días', 1, 3), {
    from: -6.6,
    reason: 'shingles',
    quantity: 21,
    daysSupply: 7,
    orderedAt: 0,
  }),
  shortCourse('nitrofurantoin', drugs.nitrofurantoin, capsules('Tome 1 cápsula 2 veces al día por 5 días', 1, 2), {
    from: -3.1,
    reason: 'urine-infection',
    quantity: 10,
    daysSupply: 5,
    orderedAt: 0,
  }),
  shortCourse('eye-drops', drugs.eyeDrops, drops('1 drop in the left eye 4 times a day, then less each week', 1, 4), {
    from: -3.38,
    reason: 'cataract',
    quantity: 5,
    daysSupply: 28,
    orderedAt: 2,
  }),
];
