import { vaccines } from '../codes/vaccines.ts';
import type { Vaccine } from '../codes/vaccines.ts';
import { addDays, dateAt, dayOf, openDay } from '../calendar.ts';
import type { Immunization } from '../facts/treated.ts';
import type { VaccinePlan } from './lifelong-plan.ts';
import { happened } from './happened.ts';
import { visitNear } from './lifelong.ts';
import type { PlannedVisit, Telling } from './telling.ts';

export function immunizationsAt(telling: Telling, visits: readonly PlannedVisit[]): Immunization[] {
  return telling.plan.vaccines.flatMap((plan) => {
    const given = plan.givenAt === telling.share;
    if (!given && !plan.alsoKnownAt.includes(telling.share)) return [];
    const date = dateOf(plan, telling);
    if (date <= dateAt(telling.today, -10) || date >= telling.today) return [];
    return immunizationOf(plan, date, telling, given ? visits : null);
  });
}

/** Flu shots are given from mid-September to mid-November of the year `today.year + autumn`. */
function dateOf({ key, on }: VaccinePlan, telling: Telling): string {
  if ('years' in on) return openDay(happened(key, on.years, telling));
  if ('date' in on) return openDay(addDays(on.date, telling.lifeRandom.fork(`day/${key}`).whole(0, 20)));
  const year = Number(telling.today.slice(0, 4)) + on.autumn;
  return openDay(addDays(`${year}-09-18`, telling.lifeRandom.fork(`day/${key}`).whole(0, 50)));
}

function immunizationOf(
  plan: VaccinePlan,
  date: string,
  telling: Telling,
  visits: readonly PlannedVisit[] | null,
): Immunization {
  const seen = visits && 'autumn' in plan.on ? inAutumn(visits, date) : visits && visitNear(visits, date, 20);
  const on = seen ? dayOf(seen.visit.start) : date;
  const random = telling.lifeRandom.fork(`vaccine/${plan.key}`);
  const vaccine = productOf(plan.vaccine, on);
  return {
    key: plan.key,
    vaccine: vaccine.what,
    target: vaccine.target,
    on: visits === null ? date.slice(0, telling.share === 2 ? 7 : 10) : on,
    lot: `${random.pick(['K', 'R', 'U', 'W'])}${random.pick(['A', 'D', 'H', 'M'])}${random.whole(1000, 9999)}`,
    expires: addDays(on, random.whole(90, 300)),
    manufacturer: vaccine.maker,
    arm: random.chance(0.7) ? 'left' : 'right',
    dose: plan.dose ?? null,
    series: plan.series ?? null,
    visit: seen?.visit.key ?? null,
    performer: seen?.visit.clinician ?? null,
    reported: visits === null,
    ...(plan.refused ? { refused: plan.refused } : {}),
  };
}

function inAutumn(visits: readonly PlannedVisit[], date: string): PlannedVisit | null {
  const seen = visitNear(visits, date, 20);
  const month = seen?.visit.start.slice(5, 7);
  return month === '09' || month === '10' || month === '11' ? seen : null;
}

/** The plain flu shot of a year is what was sold in it. */
function productOf(vaccine: Vaccine, on: string): Vaccine {
  if (vaccine !== vaccines.flu) return vaccine;
  const year = Number(on.slice(0, 4));
  const sold = [vaccines.flu, vaccines.fluFourStrains, vaccines.fluThreeStrains];
  return sold.find(({ usedFrom, usedUntil }) => year >= usedFrom && year <= usedUntil) ?? vaccine;
}
