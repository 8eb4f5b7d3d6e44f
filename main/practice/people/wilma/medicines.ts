import { drugs } from '../codes/drugs.ts';
import { capsules, puffs, tablets } from '../life/making.ts';
import { longTerm, overTheCounter, shortCourse } from '../life/making-background.ts';
import type { MedicinePlan } from '../life/lifelong-plan.ts';

const daily = tablets('Take 1 tablet by mouth once a day', 1, 1);
const morning = tablets('Take 1 tablet by mouth every morning, 30 minutes before breakfast', 1, 1);

export const wilmaMedicines: readonly MedicinePlan[] = [
  longTerm(
    'albuterol',
    drugs.albuterol,
    puffs('Inhale 2 puffs every 4 to 6 hours as needed for wheezing', 2, 1, 4, 'h', true),
    { from: -9.8, reason: 'asthma', orderedAt: 2, reportedAt: [0, 1] },
    1,
  ),
  longTerm(
    'fluticasone',
    drugs.fluticasone,
    puffs('Inhale 2 puffs 2 times a day. Rinse the mouth afterwards', 2, 2),
    {
      from: -8.3,
      until: -4.2,
      endReason: 'Changed to an inhaler with two medicines',
      reason: 'asthma',
      orderedAt: 2,
      reportedAt: [0],
    },
    3,
  ),
  longTerm(
    'budesonide-formoterol',
    drugs.budesonideFormoterol,
    puffs('Inhale 2 puffs 2 times a day', 2, 2),
    { from: -4.2, reason: 'asthma', orderedAt: 2, reportedAt: [0, 1] },
    3,
  ),
  longTerm('montelukast', drugs.montelukast, tablets('Take 1 tablet by mouth every evening', 1, 1), {
    from: -8,
    until: -5,
    endReason: 'Vivid dreams',
    reason: 'asthma',
    orderedAt: 2,
    reportedAt: [1],
  }),
  longTerm('levothyroxine', drugs.levothyroxine, morning, {
    from: -7.15,
    until: -3.25,
    endReason: 'Dose raised to 75 mcg',
    reason: 'thyroid',
    orderedAt: 0,
    reportedAt: [1, 2],
  }),
  longTerm('levothyroxine-high', drugs.levothyroxineHigh, morning, {
    from: -3.25,
    reason: 'thyroid',
    orderedAt: 0,
    reportedAt: [1, 2],
  }),
  longTerm('prenatal-vitamins', drugs.prenatalVitamins, daily, {
    from: -6.5,
    until: -5.3,
    endReason: 'Stopped nursing',
    reason: 'pregnancy',
    orderedAt: 1,
    reportedAt: [0],
  }),
  longTerm('sertraline', drugs.sertraline, daily, {
    from: -5.5,
    until: -3.4,
    endReason: 'Well for a year',
    reason: 'anxiety',
    orderedAt: 1,
    reportedAt: [0],
  }),
  overTheCounter('cetirizine', drugs.cetirizine, tablets('Take 1 tablet a day in the pollen season', 1, 1), {
    from: -9.2,
    reportedAt: [0, 2],
  }),
  overTheCounter('vitamin-d', drugs.vitaminD, daily, {
    from: -9.5,
    until: -6.9,
    endReason: 'Level in range',
    reportedAt: [0],
  }),
  shortCourse('iron', drugs.iron, tablets('Take 1 tablet every other day with juice', 1, 1, 2), {
    from: -6.05,
    reason: 'iron-anemia',
    quantity: 60,
    daysSupply: 120,
    orderedAt: 1,
  }),
  shortCourse('prednisone', drugs.prednisoneBurst, tablets('Take 2 tablets by mouth every morning for 5 days', 2, 1), {
    from: -4.4,
    reason: 'asthma-attack',
    quantity: 10,
    daysSupply: 5,
    orderedAt: 2,
  }),
  shortCourse('doxycycline', drugs.doxycycline, capsules('Take 1 capsule 2 times a day for 7 days', 1, 2), {
    from: -4.8,
    reason: 'sinusitis',
    quantity: 14,
    daysSupply: 7,
    orderedAt: 0,
  }),
  shortCourse('nitrofurantoin', drugs.nitrofurantoin, capsules('Take 1 capsule 2 times a day for 5 days', 1, 2), {
    from: -2.3,
    reason: 'urine-infection',
    quantity: 10,
    daysSupply: 5,
    orderedAt: 0,
  }),
  shortCourse(
    'sumatriptan',
    drugs.sumatriptan,
    tablets('Take 1 tablet at the start of a migraine; no more than 2 a day', 1, 1, 1, 'd', true),
    {
      from: -3.2,
      reason: 'migraine',
      quantity: 9,
      daysSupply: 30,
      orderedAt: 0,
    },
  ),
];
