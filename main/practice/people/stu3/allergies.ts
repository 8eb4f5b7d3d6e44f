import type { AllergyIntolerance } from 'fhir/r3';
import type { Allergy } from '../facts/known.ts';
import type { Pen } from '../writing/pen.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

export const allergies = (pen: Pen): Written[] =>
  pen.chart.allergies.map((fact) => written(resourceOf(fact, pen), fact.recorded ?? pen.chart.today));

const resourceOf = (fact: Allergy, pen: Pen): AllergyIntolerance => ({
  resourceType: 'AllergyIntolerance',
  id: pen.id('AllergyIntolerance', fact.key),
  clinicalStatus: fact.status === 'entered-in-error' ? undefined : fact.status,
  verificationStatus: fact.status === 'entered-in-error' ? 'entered-in-error' : 'confirmed',
  type: fact.kind,
  category: [fact.category],
  criticality: fact.criticality ?? 'unable-to-assess',
  code: pen.concept(fact.substance),
  patient: pen.patient,
  onsetDateTime: fact.onset ?? undefined,
  assertedDate: fact.recorded ? pen.dateTime(fact.recorded) : undefined,
  recorder: fact.recorder ? pen.clinician(fact.recorder) : undefined,
  note: fact.note ? [{ text: fact.note }] : [],
  reaction: fact.reactions.map(({ manifestation, severity }) => ({
    manifestation: [pen.concept(manifestation)],
    severity,
  })),
});
