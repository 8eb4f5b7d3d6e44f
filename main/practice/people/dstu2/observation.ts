import type { Observation } from 'fhir/r2';
import { bloodPressure, olderBloodPressure } from '../codes/vital-signs.ts';
import type { Measured, ObservationCategory } from '../facts/measured.ts';
import { componentValue, interpretation, limitsOf, revisionsOf, valueOf } from '../writing/measured-value.ts';
import type { Pen } from '../writing/pen.ts';
import { coded } from '../writing/shapes.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

const categoryWords: { readonly [category in ObservationCategory]: string } = {
  'vital-signs': 'Vital Signs',
  laboratory: 'Laboratory',
  'social-history': 'Social History',
  survey: 'Survey',
  exam: 'Exam',
};

/** One resource, or two revisions of it where the lab corrected itself. */
export const observation = (measured: Measured, pen: Pen): Written[] =>
  revisionsOf(measured).map(({ told, revision }) => written(resourceOf(told, pen), told.issued ?? told.at, revision));

function resourceOf(measured: Measured, pen: Pen): Observation {
  const { category } = measured;
  const range = limitsOf(measured);
  const what = measured.what === bloodPressure ? olderBloodPressure : measured.what;
  return {
    resourceType: 'Observation',
    id: pen.id('Observation', measured.key),
    status: measured.status,
    category: {
      ...coded('http://hl7.org/fhir/observation-category', category, categoryWords[category]),
      text: categoryWords[category],
    },
    code: pen.concept(what),
    subject: pen.patient,
    encounter: pen.visit(measured.visit),
    effectiveDateTime: pen.dateTime(measured.at),
    issued: pen.instant(measured.issued ?? measured.at),
    performer: measured.performer ? [pen.clinician(measured.performer)] : [],
    ...valueOf(measured.value, pen),
    interpretation: interpretation(measured.flag, pen),
    comments: measured.note,
    device: measured.device ? pen.to('Device', measured.device) : undefined,
    referenceRange: range ? [range] : [],
    component: measured.components?.map((part) => componentValue(part, pen)),
  };
}
