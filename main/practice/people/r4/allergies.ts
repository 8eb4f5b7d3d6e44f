import type { AllergyIntolerance } from 'fhir/r4';
import type { Allergy } from '../facts/known.ts';
import type { Pen } from '../writing/pen.ts';
import { coded } from '../writing/shapes.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

export const allergies = (pen: Pen): Written[] =>
  pen.chart.allergies.map((fact) => written(resourceOf(fact, pen), fact.recorded ?? pen.chart.today));

function resourceOf(fact: Allergy, pen: Pen): AllergyIntolerance {
  const system = 'http://terminology.hl7.org/CodeSystem/allergyintolerance';
  const mistaken = fact.status === 'entered-in-error';
  const statusWords = fact.status === 'active' ? 'Active' : 'Resolved';
  return {
    resourceType: 'AllergyIntolerance',
    id: pen.id('AllergyIntolerance', fact.key),
    clinicalStatus: mistaken ? undefined : coded(`${system}-clinical`, fact.status, statusWords),
    verificationStatus: mistaken
      ? coded(`${system}-verification`, 'entered-in-error', 'Entered in error')
      : coded(`${system}-verification`, 'confirmed', 'Confirmed'),
    type: fact.kind,
    category: [fact.category],
    criticality: fact.criticality ?? 'unable-to-assess',
    code: pen.concept(fact.substance),
    patient: pen.patient,
    onsetDateTime: fact.onset ?? undefined,
    recordedDate: fact.recorded ? pen.dateTime(fact.recorded) : undefined,
    recorder: fact.recorder ? pen.clinician(fact.recorder) : undefined,
    note: fact.note ? [{ text: fact.note }] : [],
    reaction: fact.reactions.map(({ manifestation, severity }) => ({
      manifestation: [pen.concept(manifestation)],
      severity,
    })),
  };
}
