import type { DiagnosticReport } from 'fhir/r2';
import type { Report } from '../facts/measured.ts';
import { attachment } from '../writing/attachment.ts';
import { sectionWords } from '../writing/report-sections.ts';
import type { Pen } from '../writing/pen.ts';
import { coded, narrative } from '../writing/shapes.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

export const reports = (pen: Pen): Written[] =>
  pen.chart.reports.map((fact) => written(resourceOf(fact, pen), fact.issued));

function resourceOf(fact: Report, pen: Pen): DiagnosticReport {
  const note = pen.chart.notes.find(({ key }) => key === fact.note);
  return {
    resourceType: 'DiagnosticReport',
    id: pen.id('DiagnosticReport', fact.key),
    text: narrative(pen.words(fact.what), ...(fact.conclusion ? [fact.conclusion] : [])),
    status: 'final',
    category: coded('http://hl7.org/fhir/v2/0074', fact.section, sectionWords[fact.section]),
    code: pen.concept(fact.what),
    subject: pen.patient,
    encounter: pen.visit(fact.visit),
    effectiveDateTime: pen.dateTime(fact.at),
    issued: pen.instant(fact.issued),
    performer: fact.interpreter ? pen.clinician(fact.interpreter) : pen.organization('system'),
    result: fact.results.map((key) => pen.to('Observation', key)),
    conclusion: fact.conclusion,
    codedDiagnosis: fact.conclusionCode ? [pen.concept(fact.conclusionCode)] : [],
    presentedForm: note ? [attachment(note, pen)] : [],
  };
}
