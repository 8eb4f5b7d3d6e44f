import { addDays, dateAt, dayOf, openDay } from '../calendar.ts';
import type { Dispense, Medicine } from '../facts/treated.ts';
import type { MedicinePlan } from './lifelong-plan.ts';
import { happened } from './happened.ts';
import { visitNear } from './lifelong.ts';
import type { PlannedVisit, Telling } from './telling.ts';

export function medicinesAt(telling: Telling, visits: readonly PlannedVisit[]): Medicine[] {
  return telling.plan.medicines.flatMap((plan) => {
    if (plan.orderedAt === telling.share) return orders(plan, telling, visits);
    return plan.reportedAt.includes(telling.share) ? [reported(plan, telling)] : [];
  });
}

/** One order, or one for each year that the person took it. */
function orders(plan: MedicinePlan, telling: Telling, visits: readonly PlannedVisit[]): Medicine[] {
  const written = startsOf(plan).map((years, nth) => orderOf(plan, years, nth, telling, visits));
  return written.map((order, nth) => {
    const next = written[nth + 1];
    if (next) return { ...order, until: dayOf(next.from), ended: 'completed' };
    return { ...order, ...endOf(plan, order.from, telling) };
  });
}

/** Years before today at which it was written. */
function startsOf(plan: MedicinePlan): number[] {
  if (!plan.renewed || plan.until === 'used-up') return [plan.from];
  const starts: number[] = [];
  for (let years = plan.from; years < (plan.until ?? 0) - 0.3; years += 1) starts.push(years);
  return starts;
}

function orderOf(
  plan: MedicinePlan,
  years: number,
  nth: number,
  telling: Telling,
  visits: readonly PlannedVisit[],
): Medicine {
  const date = openDay(happened(`${plan.key}/${nth}`, years, telling));
  const seen = visitNear(visits, date, nth === 0 ? 40 : 90);
  return {
    ...commonOf(plan),
    key: `${plan.key}-${nth}`,
    from: seen?.visit.start ?? date,
    visit: seen?.visit.key ?? null,
    prescriber: seen?.visit.clinician ?? telling.site.clinicians[0]?.key ?? null,
    told: 'ordered',
    contained: nth % 3 === 1,
  };
}

function reported(plan: MedicinePlan, telling: Telling): Medicine {
  const from = happened(`${plan.key}/0`, plan.from, telling);
  return {
    ...commonOf(plan),
    ...endOf(plan, from, telling),
    key: plan.key,
    from: from.slice(0, telling.share === 2 ? 4 : 7),
    visit: null,
    prescriber: null,
    told: 'reported',
    contained: false,
  };
}

function endOf(plan: MedicinePlan, from: string, telling: Telling): Pick<Medicine, 'until' | 'ended' | 'endReason'> {
  if (plan.until === undefined) return { until: null, ended: null };
  const supplied = addDays(dayOf(from), plan.daysSupply);
  const until = plan.until === 'used-up' ? supplied : happened(`${plan.key}/end`, plan.until, telling);
  return {
    until: until > dayOf(from) ? until : supplied,
    ended: plan.ended ?? 'completed',
    ...(plan.endReason ? { endReason: plan.endReason } : {}),
  };
}

function commonOf(plan: MedicinePlan): Omit<Medicine, 'key' | 'from' | 'visit' | 'prescriber' | 'told' | 'contained'> {
  const { reason, note } = plan;
  return {
    drug: plan.drug,
    dosing: plan.dosing,
    until: null,
    ended: null,
    quantity: plan.quantity,
    daysSupply: plan.daysSupply,
    refills: plan.refills,
    ...(reason ? { reason } : {}),
    ...(note ? { note } : {}),
  };
}

const dispenseYears = 3;

/** The pharmacy tells of the last three years: each fill follows when the one before is nearly used up. */
export function dispensesOf(medicines: readonly Medicine[], telling: Telling): Dispense[] {
  const since = dateAt(telling.today, -dispenseYears);
  return medicines.flatMap((medicine) => {
    if (medicine.told !== 'ordered' || dayOf(medicine.from) < since) return [];
    const random = telling.random.fork(`fills/${medicine.key}`);
    const until = medicine.until ?? telling.today;
    const fills: Dispense[] = [];
    let date = addDays(dayOf(medicine.from), random.whole(0, 2));
    for (let fill = 0; fill <= medicine.refills && date < until && date < telling.today; fill++) {
      fills.push({
        key: `${medicine.key}/fill-${fill}`,
        medicine: medicine.key,
        at: date,
        quantity: medicine.quantity,
        daysSupply: medicine.daysSupply,
      });
      date = addDays(date, medicine.daysSupply - random.whole(0, 6));
    }
    return fills;
  });
}
