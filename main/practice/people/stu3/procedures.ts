import type { Procedure } from 'fhir/r3';
import type { Procedure as ProcedureFact } from '../facts/treated.ts';
import type { Pen } from '../writing/pen.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

export const procedures = (pen: Pen): Written[] =>
  pen.chart.procedures.map((fact) => written(resourceOf(fact, pen), fact.end ?? fact.start));

function resourceOf(fact: ProcedureFact, pen: Pen): Procedure {
  const reason = pen.condition(fact.reason);
  const start = pen.dateTime(fact.start);
  const notDone = fact.status === 'not-done';
  return {
    resourceType: 'Procedure',
    id: pen.id('Procedure', fact.key),
    // STU3 has no such status: `aborted` with `notDone`.
    status: notDone ? 'aborted' : 'completed',
    notDone,
    notDoneReason: notDone ? { text: 'The patient did not want it today' } : undefined,
    code: pen.concept(fact.what),
    subject: pen.patient,
    context: pen.visit(fact.visit),
    ...(fact.end ? { performedPeriod: { start, end: pen.dateTime(fact.end) } } : { performedDateTime: start }),
    performer: [{ actor: pen.clinician(fact.performer) }],
    reasonReference: reason ? [reason] : [],
    bodySite: fact.bodySite ? [pen.concept(fact.bodySite)] : [],
    outcome: fact.outcome && pen.concept(fact.outcome),
    report: fact.report ? [pen.to('DiagnosticReport', fact.report)] : [],
    note: fact.note ? [{ text: fact.note }] : [],
  };
}
