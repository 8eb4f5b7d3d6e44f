import type { Claim, Money } from 'fhir/r4';
import { totalOf } from '../facts/money.ts';
import type { Claim as ClaimFact } from '../facts/money.ts';
import type { Pen } from '../writing/pen.ts';
import { coded } from '../writing/shapes.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

export const dollars = (cents: number): Money => ({ value: cents / 100, currency: 'USD' });

const typeWords = { professional: 'Professional', institutional: 'Institutional', pharmacy: 'Pharmacy' } as const;

export const claimType = ({ kind }: ClaimFact) =>
  coded('http://terminology.hl7.org/CodeSystem/claim-type', kind, typeWords[kind]);

export const diagnosesOf = ({ diagnoses }: ClaimFact, pen: Pen) =>
  diagnoses
    .flatMap((key) => pen.condition(key) ?? [])
    .map((diagnosisReference, nth) => ({ sequence: nth + 1, diagnosisReference }));

export const claims = (pen: Pen): Written[] =>
  pen.chart.claims.map((fact) => written(resourceOf(fact, pen), fact.created));

function resourceOf(fact: ClaimFact, pen: Pen): Claim {
  const visit = pen.visit(fact.visit);
  return {
    resourceType: 'Claim',
    id: pen.id('Claim', fact.key),
    identifier: [{ system: 'https://claims.example', value: fact.number }],
    status: 'active',
    type: claimType(fact),
    use: 'claim',
    patient: pen.patient,
    billablePeriod: { start: fact.from, end: fact.until },
    created: fact.created,
    insurer: pen.organization('payer'),
    provider: pen.clinician(fact.provider),
    priority: coded('http://terminology.hl7.org/CodeSystem/processpriority', 'normal', 'Normal'),
    diagnosis: diagnosesOf(fact, pen),
    insurance: [{ sequence: 1, focal: true, coverage: pen.to('Coverage', fact.coverage) }],
    item: fact.lines.map((line, nth) => ({
      sequence: nth + 1,
      productOrService: pen.concept(line.service),
      servicedDate: line.on,
      quantity: { value: 1 },
      net: dollars(line.submitted),
      encounter: visit ? [visit] : [],
    })),
    total: dollars(totalOf(fact, 'submitted')),
  };
}
