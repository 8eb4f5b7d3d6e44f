import type { Claim, Coverage, Money } from 'fhir/r3';
import { totalOf } from '../facts/money.ts';
import type { Claim as ClaimFact, Coverage as CoverageFact } from '../facts/money.ts';
import type { Pen } from '../writing/pen.ts';
import { coded } from '../writing/shapes.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

/** Money is a Quantity with the currency as its unit in STU3. */
export const dollars = (cents: number): Money => ({ value: cents / 100, system: 'urn:iso:std:iso:4217', code: 'USD' });

const typeWords = { professional: 'Professional', institutional: 'Institutional', pharmacy: 'Pharmacy' } as const;

export const claimType = ({ kind }: ClaimFact) => coded('http://hl7.org/fhir/ex-claimtype', kind, typeWords[kind]);

export const diagnosesOf = ({ diagnoses }: ClaimFact, pen: Pen) =>
  diagnoses
    .flatMap((key) => pen.condition(key) ?? [])
    .map((diagnosisReference, nth) => ({ sequence: nth + 1, diagnosisReference }));

export const claims = (pen: Pen): Written[] =>
  pen.chart.claims.map((fact) => written(claimOf(fact, pen), fact.created));

function claimOf(fact: ClaimFact, pen: Pen): Claim {
  const visit = pen.visit(fact.visit);
  return {
    resourceType: 'Claim',
    id: pen.id('Claim', fact.key),
    identifier: [{ system: 'https://claims.example', value: fact.number }],
    status: 'active',
    type: claimType(fact),
    use: 'complete',
    patient: pen.patient,
    billablePeriod: { start: fact.from, end: fact.until },
    created: fact.created,
    insurer: pen.organization('payer'),
    provider: pen.clinician(fact.provider),
    organization: pen.organization('system'),
    diagnosis: diagnosesOf(fact, pen),
    insurance: [{ sequence: 1, focal: true, coverage: pen.to('Coverage', fact.coverage) }],
    item: fact.lines.map((line, nth) => ({
      sequence: nth + 1,
      service: pen.concept(line.service),
      servicedDate: line.on,
      quantity: { value: 1 },
      net: dollars(line.submitted),
      encounter: visit ? [visit] : [],
    })),
    total: dollars(totalOf(fact, 'submitted')),
  };
}

export const coverages = (pen: Pen): Written[] =>
  pen.chart.coverages.map((fact) => written(coverageOf(fact, pen), fact.until ?? fact.from));

const coverageOf = (fact: CoverageFact, pen: Pen): Coverage => ({
  resourceType: 'Coverage',
  id: pen.id('Coverage', fact.key),
  status: fact.until === null ? 'active' : 'cancelled',
  type: pen.concept(fact.kind),
  subscriber: pen.patient,
  subscriberId: fact.memberId,
  beneficiary: pen.patient,
  relationship: coded('http://hl7.org/fhir/policyholder-relationship', 'self', 'Self'),
  period: { start: fact.from, end: fact.until ?? undefined },
  payor: [pen.organization(fact.payer)],
  grouping: { group: fact.group, plan: fact.plan.toLowerCase().replaceAll(' ', '-'), planDisplay: fact.plan },
  order: fact.order,
});
