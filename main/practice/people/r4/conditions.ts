import type { Condition } from 'fhir/r4';
import { dayOf } from '../calendar.ts';
import type { Condition as ConditionFact } from '../facts/known.ts';
import type { Pen } from '../writing/pen.ts';
import { coded } from '../writing/shapes.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

const statusWords = { active: 'Active', resolved: 'Resolved', remission: 'Remission' } as const;
const verifiedWords = {
  confirmed: 'Confirmed',
  provisional: 'Provisional',
  'entered-in-error': 'Entered in error',
} as const;
const categoryWords = { 'problem-list-item': 'Problem list item', 'encounter-diagnosis': 'Visit diagnosis' } as const;

export const conditions = (pen: Pen): Written[] =>
  pen.chart.conditions.map((fact) => written(resourceOf(fact, pen), fact.recorded ?? pen.chart.today));

function resourceOf(fact: ConditionFact, pen: Pen): Condition {
  const { status, verified, category } = fact;
  return {
    resourceType: 'Condition',
    id: pen.id('Condition', fact.key),
    // What was entered in error has no clinical status (constraint con-5).
    clinicalStatus: status
      ? coded('http://terminology.hl7.org/CodeSystem/condition-clinical', status, statusWords[status])
      : undefined,
    verificationStatus: coded(
      'http://terminology.hl7.org/CodeSystem/condition-ver-status',
      verified,
      verifiedWords[verified],
    ),
    category: [coded('http://terminology.hl7.org/CodeSystem/condition-category', category, categoryWords[category])],
    severity: fact.severity && pen.concept(fact.severity),
    code: pen.concept(fact.what),
    subject: pen.patient,
    encounter: pen.visit(fact.visit),
    onsetDateTime: fact.onset ?? undefined,
    abatementDateTime: fact.abated ?? undefined,
    recordedDate: fact.recorded ? dayOf(fact.recorded) : undefined,
    recorder: fact.asserter ? pen.clinician(fact.asserter) : undefined,
    note: fact.note ? [{ text: fact.note }] : [],
  };
}
