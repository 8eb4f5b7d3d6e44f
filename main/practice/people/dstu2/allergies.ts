import type { AllergyIntolerance } from 'fhir/r2';
import type { Allergy } from '../facts/known.ts';
import type { Pen } from '../writing/pen.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

/** CRITL, CRITH, CRITU: DSTU2's own codes. */
const criticalities = { low: 'CRITL', high: 'CRITH' } as const;

export const allergies = (pen: Pen): Written[] =>
  pen.chart.allergies.map((fact) => written(resourceOf(fact, pen), fact.recorded ?? pen.chart.today));

const resourceOf = (fact: Allergy, pen: Pen): AllergyIntolerance => ({
  resourceType: 'AllergyIntolerance',
  id: pen.id('AllergyIntolerance', fact.key),
  onset: fact.onset ?? undefined,
  recordedDate: fact.recorded ? pen.dateTime(fact.recorded) : undefined,
  recorder: fact.recorder ? pen.clinician(fact.recorder) : undefined,
  patient: pen.patient,
  substance: pen.concept(fact.substance),
  // One field for what later versions tell apart.
  status: fact.status === 'active' ? 'confirmed' : fact.status,
  criticality: fact.criticality ? criticalities[fact.criticality] : 'CRITU',
  type: fact.kind,
  category: fact.category,
  note: fact.note ? { text: fact.note } : undefined,
  reaction: fact.reactions.map(({ manifestation, severity }) => ({
    manifestation: [pen.concept(manifestation)],
    severity,
  })),
});
