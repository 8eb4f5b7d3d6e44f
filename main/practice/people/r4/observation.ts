import type { Observation } from 'fhir/r4';
import type { Measured, ObservationCategory } from '../facts/measured.ts';
import { componentValue, interpretation, limitsOf, revisionsOf, valueOf } from '../writing/measured-value.ts';
import type { Pen } from '../writing/pen.ts';
import { coded } from '../writing/shapes.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

const categoryWords: { readonly [category in ObservationCategory]: string } = {
  'vital-signs': 'Vital signs',
  laboratory: 'Laboratory',
  'social-history': 'Social history',
  survey: 'Survey',
  exam: 'Exam',
};

/** One resource, or two revisions of it where the lab corrected itself. */
export const observation = (measured: Measured, pen: Pen): Written[] =>
  revisionsOf(measured).map(({ told, revision }) => written(resourceOf(told, pen), told.issued ?? told.at, revision));

function resourceOf(measured: Measured, pen: Pen): Observation {
  const { category, flag, limits } = measured;
  const found = interpretation(flag, pen);
  const range = limitsOf(measured);
  return {
    resourceType: 'Observation',
    id: pen.id('Observation', measured.key),
    status: measured.status,
    category: [coded('http://terminology.hl7.org/CodeSystem/observation-category', category, categoryWords[category])],
    code: pen.concept(measured.what),
    subject: pen.patient,
    encounter: pen.visit(measured.visit),
    effectiveDateTime: pen.dateTime(measured.at),
    issued: pen.instant(measured.issued ?? measured.at),
    performer: measured.performer ? [pen.clinician(measured.performer)] : [],
    ...valueOf(measured.value, pen),
    interpretation: found ? [found] : [],
    note: measured.note ? [{ text: measured.note }] : [],
    specimen: measured.specimen ? pen.to('Specimen', measured.specimen) : undefined,
    device: measured.device ? pen.to('Device', measured.device) : undefined,
    referenceRange: range ? [{ ...range, appliesTo: limits?.appliesTo ? [{ text: limits.appliesTo }] : [] }] : [],
    component: measured.components?.map((part) => componentValue(part, pen)),
  };
}
