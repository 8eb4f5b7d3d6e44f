import { dateAt, openDay } from '../calendar.ts';
import type { CarePlan, CareTeam, Goal } from '../facts/known.ts';
import type { Telling } from './telling.ts';

export function goalsAt(telling: Telling): Goal[] {
  return telling.site.extras.goals.map(({ from, due, achieved, ...goal }) => ({
    ...goal,
    from: openDay(dateAt(telling.today, from)),
    due: dateAt(telling.today, due),
    state: achieved === undefined ? 'active' : 'achieved',
    stateOn: openDay(dateAt(telling.today, achieved ?? from)),
  }));
}

export function carePlansAt(telling: Telling): CarePlan[] {
  const author = telling.site.clinicians[0]?.key;
  if (author === undefined) return [];
  return telling.site.extras.carePlans.map(({ from, until, ...plan }) => ({
    ...plan,
    author,
    from: openDay(dateAt(telling.today, from)),
    until: until === undefined ? null : openDay(dateAt(telling.today, until)),
    status: until === undefined ? 'active' : 'completed',
  }));
}

export function careTeamsAt(telling: Telling): CareTeam[] {
  const { extras, clinicians } = telling.site;
  const [plan] = extras.carePlans;
  return [
    {
      key: 'team',
      name: extras.teamName,
      from: openDay(dateAt(telling.today, plan?.from ?? -5)),
      members: clinicians.map(({ key }) => key),
      reasons: plan?.addresses ?? [],
    },
  ];
}
