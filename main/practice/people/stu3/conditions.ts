import type { Condition } from 'fhir/r3';
import { dayOf } from '../calendar.ts';
import type { Condition as ConditionFact } from '../facts/known.ts';
import type { Pen } from '../writing/pen.ts';
import { coded } from '../writing/shapes.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

const categoryWords = {
  'problem-list-item': 'Problem List Item',
  'encounter-diagnosis': 'Encounter Diagnosis',
} as const;

export const conditions = (pen: Pen): Written[] =>
  pen.chart.conditions.map((fact) => written(resourceOf(fact, pen), fact.recorded ?? pen.chart.today));

const resourceOf = (fact: ConditionFact, pen: Pen): Condition => ({
  resourceType: 'Condition',
  id: pen.id('Condition', fact.key),
  clinicalStatus: fact.status ?? undefined,
  verificationStatus: fact.verified,
  category: [coded('http://hl7.org/fhir/condition-category', fact.category, categoryWords[fact.category])],
  severity: fact.severity && pen.concept(fact.severity),
  code: pen.concept(fact.what),
  subject: pen.patient,
  context: pen.visit(fact.visit),
  onsetDateTime: fact.onset ?? undefined,
  abatementDateTime: fact.abated ?? undefined,
  assertedDate: fact.recorded ? dayOf(fact.recorded) : undefined,
  asserter: fact.asserter ? pen.clinician(fact.asserter) : undefined,
  note: fact.note ? [{ text: fact.note }] : [],
});
