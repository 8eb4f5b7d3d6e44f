import type { Condition } from 'fhir/r2';
import { dayOf } from '../calendar.ts';
import type { Condition as ConditionFact } from '../facts/known.ts';
import type { Pen } from '../writing/pen.ts';
import { coded } from '../writing/shapes.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

export const conditions = (pen: Pen): Written[] =>
  pen.chart.conditions.map((fact) => written(resourceOf(fact, pen), fact.recorded ?? pen.chart.today));

const resourceOf = (fact: ConditionFact, pen: Pen): Condition => ({
  resourceType: 'Condition',
  id: pen.id('Condition', fact.key),
  patient: pen.patient,
  encounter: pen.visit(fact.visit),
  asserter: fact.asserter ? pen.clinician(fact.asserter) : undefined,
  dateRecorded: fact.recorded ? dayOf(fact.recorded) : undefined,
  code: pen.concept(fact.what),
  category:
    fact.category === 'problem-list-item'
      ? { ...coded('http://hl7.org/fhir/condition-category', 'problem', 'Problem'), text: 'Problem' }
      : { ...coded('http://hl7.org/fhir/condition-category', 'diagnosis', 'Diagnosis'), text: 'Diagnosis' },
  clinicalStatus: fact.status ?? undefined,
  verificationStatus: fact.verified,
  severity: fact.severity && pen.concept(fact.severity),
  onsetDateTime: fact.onset ?? undefined,
  abatementDateTime: fact.abated ?? undefined,
  notes: fact.note,
});
