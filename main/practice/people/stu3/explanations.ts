import type { ExplanationOfBenefit, ExplanationOfBenefitItemAdjudication } from 'fhir/r3';
import { totalOf } from '../facts/money.ts';
import type { Claim, ClaimLine } from '../facts/money.ts';
import type { Pen } from '../writing/pen.ts';
import { coded } from '../writing/shapes.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';
import { claimType, diagnosesOf, dollars } from './claims.ts';

export const explanations = (pen: Pen): Written[] =>
  pen.chart.claims.map((fact) => written(resourceOf(fact, pen), fact.paidOn));

function resourceOf(fact: Claim, pen: Pen): ExplanationOfBenefit {
  const visit = pen.visit(fact.visit);
  return {
    resourceType: 'ExplanationOfBenefit',
    id: pen.id('ExplanationOfBenefit', fact.key),
    identifier: [{ system: 'https://claims.example', value: fact.number }],
    status: 'active',
    type: claimType(fact),
    patient: pen.patient,
    billablePeriod: { start: fact.from, end: fact.until },
    created: fact.paidOn,
    insurer: pen.organization('payer'),
    provider: pen.clinician(fact.provider),
    organization: pen.organization('system'),
    claim: pen.to('Claim', fact.key),
    outcome: coded('http://hl7.org/fhir/remittance-outcome', 'complete', 'Complete'),
    disposition: 'Claim settled',
    diagnosis: diagnosesOf(fact, pen),
    insurance: { coverage: pen.to('Coverage', fact.coverage) },
    item: fact.lines.map((line, nth) => ({
      sequence: nth + 1,
      service: pen.concept(line.service),
      servicedDate: line.on,
      quantity: { value: 1 },
      net: dollars(line.submitted),
      encounter: visit ? [visit] : [],
      adjudication: adjudicationOf(line),
    })),
    totalCost: dollars(totalOf(fact, 'submitted')),
    totalBenefit: dollars(totalOf(fact, 'paid')),
    payment: { date: fact.paidOn, amount: dollars(totalOf(fact, 'paid')) },
  };
}

const amounts = [
  ['submitted', 'submitted', 'Submitted amount'],
  ['discount', 'discount', 'Discount'],
  ['paid', 'benefit', 'Paid by the plan'],
  ['patient', 'copay', 'Your share'],
] as const;

const adjudicationOf = (line: ClaimLine): ExplanationOfBenefitItemAdjudication[] =>
  amounts.map(([key, code, words]) => ({
    category: coded('http://hl7.org/fhir/adjudication', code, words),
    amount: dollars(line[key]),
  }));
