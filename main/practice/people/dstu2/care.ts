import type { CarePlan, Goal, Reference } from 'fhir/r2';
import type { CarePlan as CarePlanFact, Goal as GoalFact } from '../facts/known.ts';
import type { Pen } from '../writing/pen.ts';
import { narrative } from '../writing/shapes.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

export const carePlans = (pen: Pen): Written[] =>
  pen.chart.plans.map((fact) => written(carePlanOf(fact, pen), fact.until ?? fact.from));

const conditionsOf = (keys: readonly string[], pen: Pen): Reference[] =>
  keys.flatMap((key) => pen.condition(key) ?? []);

const carePlanOf = (fact: CarePlanFact, pen: Pen): CarePlan => ({
  resourceType: 'CarePlan',
  id: pen.id('CarePlan', fact.key),
  text: narrative(fact.title, fact.text),
  subject: pen.patient,
  status: fact.status,
  period: { start: fact.from, end: fact.until ?? undefined },
  author: [pen.clinician(fact.author)],
  modified: fact.until ?? fact.from,
  category: [pen.concept(fact.category)],
  // DSTU2 has no title.
  description: `${fact.title}. ${fact.text}`,
  addresses: conditionsOf(fact.addresses, pen),
  participant: pen.chart.clinicians.map(({ key, specialty }) => ({
    role: pen.concept(specialty),
    member: pen.clinician(key),
  })),
  goal: fact.goals.map((key) => pen.to('Goal', key)),
  activity: fact.activities.map(({ what, text, done }) => ({
    detail: {
      code: pen.concept(what),
      status: done ? 'completed' : 'in-progress',
      prohibited: false,
      description: text,
    },
  })),
});

export const goals = (pen: Pen): Written[] => pen.chart.goals.map((fact) => written(goalOf(fact, pen), fact.stateOn));

const goalOf = (fact: GoalFact, pen: Pen): Goal => ({
  resourceType: 'Goal',
  id: pen.id('Goal', fact.key),
  subject: pen.patient,
  startDate: fact.from,
  targetDate: fact.due,
  description: fact.text,
  status: fact.state === 'achieved' ? 'achieved' : 'in-progress',
  statusDate: fact.stateOn,
  addresses: conditionsOf(fact.addresses, pen),
});
