import type { CarePlan, CareTeam, Goal, Reference } from 'fhir/r4';
import type { CarePlan as CarePlanFact, CareTeam as CareTeamFact, Goal as GoalFact } from '../facts/known.ts';
import type { Pen } from '../writing/pen.ts';
import { coded, narrative, quantity } from '../writing/shapes.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

export const carePlans = (pen: Pen): Written[] =>
  pen.chart.plans.map((fact) => written(carePlanOf(fact, pen), fact.until ?? fact.from));

const conditionsOf = (keys: readonly string[], pen: Pen): Reference[] =>
  keys.flatMap((key) => pen.condition(key) ?? []);

function carePlanOf(fact: CarePlanFact, pen: Pen): CarePlan {
  return {
    resourceType: 'CarePlan',
    id: pen.id('CarePlan', fact.key),
    text: narrative(fact.title, fact.text),
    status: fact.status,
    intent: 'plan',
    category: [
      coded(
        'http://hl7.org/fhir/us/core/CodeSystem/careplan-category',
        'assess-plan',
        'Assessment and plan of treatment',
      ),
      pen.concept(fact.category),
    ],
    title: fact.title,
    description: fact.text,
    subject: pen.patient,
    period: { start: fact.from, end: fact.until ?? undefined },
    author: pen.clinician(fact.author),
    careTeam: [pen.to('CareTeam', 'team', pen.chart.teams[0]?.name)],
    addresses: conditionsOf(fact.addresses, pen),
    goal: fact.goals.map((key) => pen.to('Goal', key)),
    activity: fact.activities.map(({ what, text, done }) => ({
      detail: { code: pen.concept(what), status: done ? 'completed' : 'in-progress', description: text },
    })),
  };
}

export const goals = (pen: Pen): Written[] => pen.chart.goals.map((fact) => written(goalOf(fact, pen), fact.stateOn));

function goalOf(fact: GoalFact, pen: Pen): Goal {
  const achieved = fact.state === 'achieved';
  return {
    resourceType: 'Goal',
    id: pen.id('Goal', fact.key),
    lifecycleStatus: achieved ? 'completed' : 'active',
    achievementStatus: achieved
      ? coded('http://terminology.hl7.org/CodeSystem/goal-achievement', 'achieved', 'Achieved')
      : coded('http://terminology.hl7.org/CodeSystem/goal-achievement', 'in-progress', 'In progress'),
    description: { text: fact.text },
    subject: pen.patient,
    startDate: fact.from,
    target: [{ measure: fact.measure && pen.concept(fact.measure), ...detailOf(fact), dueDate: fact.due }],
    statusDate: fact.stateOn,
    addresses: conditionsOf(fact.addresses, pen),
  };
}

function detailOf({ target }: GoalFact): Pick<NonNullable<Goal['target']>[number], 'detailRange'> {
  if (!target) return {};
  const side = (value: number | undefined) => (value === undefined ? undefined : quantity(value, target.unit));
  return { detailRange: { low: side(target.low), high: side(target.high) } };
}

export const careTeams = (pen: Pen): Written[] =>
  pen.chart.teams.map((fact) => written(careTeamOf(fact, pen), fact.from));

function careTeamOf(fact: CareTeamFact, pen: Pen): CareTeam {
  return {
    resourceType: 'CareTeam',
    id: pen.id('CareTeam', fact.key),
    status: 'active',
    name: fact.name,
    subject: pen.patient,
    period: { start: fact.from },
    participant: fact.members.map((key) => ({
      role: pen.chart.clinicians.filter((one) => one.key === key).map(({ specialty }) => pen.concept(specialty)),
      member: pen.clinician(key),
    })),
    reasonReference: conditionsOf(fact.reasons, pen),
    managingOrganization: [pen.organization('system')],
  };
}
