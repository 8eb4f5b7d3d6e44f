import type { DiagnosticReport, Specimen } from 'fhir/r4';
import type { Report, Specimen as SpecimenFact } from '../facts/measured.ts';
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
  const interpreter = fact.interpreter ? [pen.clinician(fact.interpreter)] : [];
  return {
    resourceType: 'DiagnosticReport',
    id: pen.id('DiagnosticReport', fact.key),
    text: fact.conclusion ? narrative(pen.words(fact.what), fact.conclusion) : undefined,
    status: 'final',
    category: [coded('http://terminology.hl7.org/CodeSystem/v2-0074', fact.section, sectionWords[fact.section])],
    code: pen.concept(fact.what),
    subject: pen.patient,
    encounter: pen.visit(fact.visit),
    effectiveDateTime: pen.dateTime(fact.at),
    issued: pen.instant(fact.issued),
    performer: interpreter.length > 0 ? interpreter : [pen.organization('system')],
    resultsInterpreter: interpreter,
    specimen: fact.specimen ? [pen.to('Specimen', fact.specimen)] : [],
    result: fact.results.map((key) => pen.to('Observation', key)),
    conclusion: fact.conclusion,
    conclusionCode: fact.conclusionCode ? [pen.concept(fact.conclusionCode)] : [],
    presentedForm: note ? [attachment(note, pen)] : [],
  };
}

export const specimens = (pen: Pen): Written[] =>
  pen.chart.specimens.map((fact) => written(specimenOf(fact, pen), fact.collected));

function specimenOf(fact: SpecimenFact, pen: Pen): Specimen {
  return {
    resourceType: 'Specimen',
    id: pen.id('Specimen', fact.key),
    accessionIdentifier: { system: `${pen.site.resourceUrl}/accessions`, value: fact.accession },
    status: 'available',
    type: pen.concept(fact.type),
    subject: pen.patient,
    collection: {
      collectedDateTime: pen.dateTime(fact.collected),
      fastingStatusCodeableConcept: fact.fasting
        ? coded('http://terminology.hl7.org/CodeSystem/v2-0916', 'F', 'Fasting')
        : undefined,
    },
  };
}
