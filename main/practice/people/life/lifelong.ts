import { addDays, dayOf, openDay } from '../calendar.ts';
import type { When } from '../calendar.ts';
import type { Allergy, Condition, FamilyMember } from '../facts/known.ts';
import { happened } from './happened.ts';
import type { AllergyPlan, ConditionPlan } from './lifelong-plan.ts';
import type { Share } from './share.ts';
import type { PlannedVisit, Telling } from './telling.ts';

export function visitAfter(visits: readonly PlannedVisit[], date: string): PlannedVisit | null {
  return visits.find((planned) => dayOf(planned.visit.start) >= date) ?? null;
}

/** The visit nearest to the date, at most `days` away. */
export function visitNear(visits: readonly PlannedVisit[], date: string, days: number): PlannedVisit | null {
  const from = addDays(date, -days);
  const until = addDays(date, days);
  const away = (planned: PlannedVisit) => Math.abs(Date.parse(dayOf(planned.visit.start)) - Date.parse(date));
  return (
    visits
      .filter(({ visit }) => dayOf(visit.start) >= from && dayOf(visit.start) <= until)
      .toSorted((one, other) => away(one) - away(other))[0] ?? null
  );
}

export function conditionsAt(telling: Telling, visits: readonly PlannedVisit[]): Condition[] {
  return telling.plan.conditions
    .filter((condition) => condition.knownAt.includes(telling.share))
    .map((condition) => conditionOf(condition, telling, visits));
}

function conditionOf(plan: ConditionPlan, telling: Telling, visits: readonly PlannedVisit[]): Condition {
  const onset = plan.onset === null ? null : happened(plan.key, plan.onset, telling);
  const seen = onset === null ? null : visitAfter(visits, onset);
  const abated = plan.abated === undefined ? null : happened(`${plan.key}/end`, plan.abated, telling);
  const { severity, note } = plan;
  return {
    key: plan.key,
    what: plan.what,
    category: plan.category ?? 'problem-list-item',
    status: statusOf(plan),
    verified: plan.verified ?? 'confirmed',
    onset: onset === null ? null : asRemembered(onset, telling.share),
    abated: abated === null ? null : asRemembered(abated, telling.share),
    recorded: onset === null ? null : (seen?.visit.start ?? openDay(onset)),
    visit: seen?.visit.key ?? null,
    asserter: seen?.visit.clinician ?? null,
    ...(severity ? { severity } : {}),
    ...(note ? { note } : {}),
  };
}

function statusOf(plan: ConditionPlan): Condition['status'] {
  if (plan.verified === 'entered-in-error') return null;
  if (plan.remission) return 'remission';
  return plan.abated === undefined ? 'active' : 'resolved';
}

/** The first system writes the day, the second the month, the third what people say: the year. */
const asRemembered = (date: string, share: Share): When => date.slice(0, [10, 7, 4][share]);

export function allergiesAt(telling: Telling, visits: readonly PlannedVisit[]): Allergy[] {
  return telling.plan.allergies
    .filter((allergy) => allergy.knownAt.includes(telling.share))
    .map((allergy) => allergyOf(allergy, telling, visits));
}

function allergyOf(plan: AllergyPlan, telling: Telling, visits: readonly PlannedVisit[]): Allergy {
  const { knownAt: _, recorded, ...known } = plan;
  const seen = recorded === null ? null : visitAfter(visits, happened(plan.key, recorded, telling));
  return { ...known, recorded: seen?.visit.start ?? null, recorder: seen?.visit.clinician ?? null };
}

export function familyAt(telling: Telling, visits: readonly PlannedVisit[]): FamilyMember[] {
  const asked = visits[0];
  if (!asked) return [];
  return telling.plan.family
    .filter((member) => member.knownAt.includes(telling.share))
    .map(({ knownAt: _, ...member }) => ({ ...member, recorded: dayOf(asked.visit.start) }));
}
