import type { Procedure } from 'fhir/r2';
import type { Procedure as ProcedureFact } from '../facts/treated.ts';
import type { Pen } from '../writing/pen.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

export const procedures = (pen: Pen): Written[] =>
  pen.chart.procedures.map((fact) => written(resourceOf(fact, pen), fact.end ?? fact.start));

function resourceOf(fact: ProcedureFact, pen: Pen): Procedure {
  const start = pen.dateTime(fact.start);
  const notPerformed = fact.status === 'not-done';
  return {
    resourceType: 'Procedure',
    id: pen.id('Procedure', fact.key),
    subject: pen.patient,
    status: notPerformed ? 'aborted' : 'completed',
    code: pen.concept(fact.what),
    notPerformed,
    reasonNotPerformed: notPerformed ? [{ text: 'The patient did not want it today' }] : [],
    bodySite: fact.bodySite ? [pen.concept(fact.bodySite)] : [],
    reasonReference: pen.condition(fact.reason),
    performer: [{ actor: pen.clinician(fact.performer) }],
    ...(fact.end ? { performedPeriod: { start, end: pen.dateTime(fact.end) } } : { performedDateTime: start }),
    encounter: pen.visit(fact.visit),
    outcome: fact.outcome && pen.concept(fact.outcome),
    report: fact.report ? [pen.to('DiagnosticReport', fact.report)] : [],
    notes: fact.note ? [{ text: fact.note }] : [],
  };
}
